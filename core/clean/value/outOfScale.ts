import type { TextFinding, ValueFinding } from './finding';
import { atRows } from './finding';
import { numberOf } from './shape';
import { filledRows, type ValueColumn, type ValueTable } from './valueTable';

const LEAST_SHARE = 0.95;
const FEWEST_ROWS = 50;
/** So many times the median, and so many times farther from it (in powers) than half of the numbers are. */
const TIMES = 100;
const DEVIATIONS = 10;
/** Powers that part the slips from the nearest other number: without a gap they are the long tail of the column. */
const GAP = 1;
/** More cells than this are a second kind of number, not slips. */
const MOST_SHARE = 0.005;

/** Find numbers a hundred times above or below the median of their column, where the numbers lie close together otherwise
 *  and ten times part them from the next.
 *  Distance is measured in powers (logarithms), so that a factor of 100 counts alike both ways; zeros and signs are left out.
 *  Nothing is proposed. Limit: in a column that spans many powers (turnover of shops and of chains) nothing is found.
 *  @example 12 13 11 1200 ... -> "1200" */
export function outOfScale(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((column, at) => atRows(at, column.codes, column.texts, 'scale', farOff(column)));
}

function farOff(column: ValueColumn): readonly TextFinding[] {
  const filled = filledRows(column);
  const powers: { code: number; power: number; rows: number }[] = [];
  let numbers = 0;
  column.texts.forEach((text, code) => {
    const value = numberOf(text);
    const rows = column.counts[code] ?? 0;
    if (value === null) return;
    numbers += rows;
    if (value !== 0) powers.push({ code, power: Math.log10(Math.abs(value)), rows });
  });
  if (numbers < FEWEST_ROWS || numbers < filled * LEAST_SHARE || column.texts.length > filled * 0.99) return [];
  const middle = medianOf(powers);
  const spread = medianOf(powers.map((one) => ({ ...one, power: Math.abs(one.power - middle) })));
  const limit = Math.max(Math.log10(TIMES), spread * DEVIATIONS);
  const away = powers.map(({ code, power, rows }) => ({ code, rows, away: Math.abs(power - middle) }));
  away.sort((a, b) => a.away - b.away);
  const from = away.findIndex((one, at) => one.away >= limit && one.away - (away[at - 1]?.away ?? 0) >= GAP);
  const far = from < 0 ? [] : away.slice(from);
  if (far.reduce((rows, one) => rows + one.rows, 0) > numbers * MOST_SHARE) return [];
  return far.map(({ code }) => ({ code, proposed: null, confidence: 0.9 }));
}

function medianOf(values: readonly { readonly power: number; readonly rows: number }[]): number {
  const sorted = [...values].sort((a, b) => a.power - b.power);
  let left = sorted.reduce((rows, one) => rows + one.rows, 0) / 2;
  for (const { power, rows } of sorted) {
    left -= rows;
    if (left <= 0) return power;
  }
  return NaN;
}
