import type { Cell } from '../../../core/index';
import { parseNumericText } from '../calc/parseInput';
import type { AreaNumbers } from './areaNumbers';

/** Give the number behind a threshold of a scale, bar or icon, by the words of Excel.ConditionalFormatColorCriterionType; NaN when its formula gives none. */
export function thresholdValue(
  kind: string,
  formula: string | null,
  { sorted }: AreaNumbers,
  compute: (formula: string) => Cell,
): number {
  const [least = NaN, most = NaN] = [sorted[0], sorted.at(-1)];
  if (kind === 'LowestValue') return least;
  if (kind === 'HighestValue') return most;
  const given = numberOf(formula ?? '', compute);
  if (kind === 'Percent') return least + ((most - least) * given) / 100;
  return kind === 'Percentile' ? percentile(sorted, given / 100) : given;
}

function numberOf(formula: string, compute: (formula: string) => Cell): number {
  if (!formula.startsWith('=')) return parseNumericText(formula) ?? NaN;
  const value = compute(formula);
  return typeof value === 'number' ? value : NaN;
}

/** Inclusive percentile with linear interpolation, as PERCENTILE.INC. */
function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? NaN : low + (high - low) * (at - Math.floor(at));
}
