/** How well linking finds the pairs of rows that are truly one person. */
export interface PairFigures {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compare two partitions of the same rows by pairs; a row of customer -1 is with nobody. */
export function pairFigures(found: ArrayLike<number>, truth: ArrayLike<number>): PairFigures {
  const foundPairs = pairsIn(Array.from(found, (who, row) => (who < 0 ? `none ${row}` : String(who))));
  const truePairs = pairsIn(Array.from(truth, String));
  const rightPairs = pairsIn(Array.from(found, (who, row) => `${who < 0 ? `none ${row}` : who} ${truth[row] ?? -1}`));
  const precision = foundPairs === 0 ? 1 : rightPairs / foundPairs;
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs;
  return { truePairs, foundPairs, rightPairs, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** n rows of one group are n (n - 1) / 2 pairs. */
function pairsIn(groups: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
