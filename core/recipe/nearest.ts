/** Find the candidate nearest to a mistyped word by edit distance (insert, delete, replace, swap of neighbours), letter
 *  case and `-_` left out; null when none is within a third of the word's length (at least one edit). Ties go to the
 *  earlier candidate.
 *  Source: optimal string alignment distance (Damerau 1964).
 *  @example nearestWord('windw', ['refunds', 'window']) -> "window" */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  const typed = bare(word);
  let best: string | null = null;
  let allowed = Math.max(1, Math.floor(typed.length / 3));
  for (const candidate of candidates) {
    const edits = editDistance(typed, bare(candidate));
    if (edits > allowed) continue;
    if (best !== null && edits === allowed) continue;
    best = candidate;
    allowed = edits;
  }
  return best;
}

/** Reduce a spelling to what counts when names are compared: lower case, without space, `-` and `_`.
 *  @example bare('tier-risk_FM') -> "tierriskfm" */
export function bare(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

function editDistance(left: string, right: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const line = [row];
    for (let column = 1; column <= right.length; column++) {
      line.push(fewestEdits(left, right, row, column, { before, above, line }));
    }
    before = above;
    above = line;
  }
  return above[right.length] ?? 0;
}

interface Lines {
  readonly before: readonly number[];
  readonly above: readonly number[];
  readonly line: readonly number[];
}

function fewestEdits(left: string, right: string, row: number, column: number, { before, above, line }: Lines): number {
  const isSame = left.charAt(row - 1) === right.charAt(column - 1);
  const isSwap =
    row > 1 &&
    column > 1 &&
    left.charAt(row - 1) === right.charAt(column - 2) &&
    left.charAt(row - 2) === right.charAt(column - 1);
  return Math.min(
    (above[column] ?? Infinity) + 1,
    (line[column - 1] ?? Infinity) + 1,
    (above[column - 1] ?? Infinity) + (isSame ? 0 : 1),
    isSwap ? (before[column - 2] ?? Infinity) + 1 : Infinity,
  );
}
