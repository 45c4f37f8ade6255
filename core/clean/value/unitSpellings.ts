import type { TextFinding, ValueFinding } from './finding';
import { atRows } from './finding';
import { numberOf } from './shape';
import type { ValueColumn, ValueTable } from './valueTable';

/** Nearly all cells must be a number with or without a unit behind it. */
const LEAST_SHARE = 0.95;
/** A column that spells its unit one way in so many cells is consistent; the rest are slips of spelling. */
const CONSISTENT = 0.9;
/** Numbers with and without the unit, or with two spellings, must be of one size. */
const SAME_SCALE = 3;

/** Find numbers with a unit where the column does not keep to one spelling of it; proposed: the number alone (requirement 68).
 *  Changes: "12.0 oz", "12.0 ounce", "16.0 OZ." side by side; 0.05 beside 0.05%, where both are of one size.
 *  Leaves: a column with one unit throughout ("21 patients", "98%"), units that start differently (kg and lb),
 *  and spellings whose numbers differ in size (g and kg): there the number alone would be wrong.
 *  Limit: m beside min with numbers of one size is taken for one unit.
 *  @example "28岁" beside "28周岁"... stays: the spellings start differently; "12.0 oz." -> "12" */
export function unitSpellings(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((column, at) => atRows(at, column.codes, column.texts, 'unit', mixedUnits(column)));
}

interface Quantity {
  readonly code: number;
  readonly value: number;
  readonly unit: string;
  readonly rows: number;
}

function mixedUnits(column: ValueColumn): readonly TextFinding[] {
  const quantities: Quantity[] = [];
  let rows = 0;
  let filled = 0;
  column.texts.forEach((text, code) => {
    const count = column.counts[code] ?? 0;
    if (isMark(text)) return;
    filled += count;
    const parsed = /^([+-]?[\d,]*\.?\d+)\s*([^\d]*)$/.exec(text);
    const value = numberOf(parsed?.[1] ?? '');
    if (!parsed || value === null) return;
    rows += count;
    quantities.push({ code, value, unit: (parsed[2] ?? '').trim(), rows: count });
  });
  if (rows === 0 || rows < filled * LEAST_SHARE || !isMixed(quantities, rows)) return [];
  return quantities
    .filter((one) => one.unit !== '')
    .map(({ code, value }) => ({ code, proposed: String(Number(value.toPrecision(12))), confidence: 0.95 }));
}

/** Two or more spellings of one unit, or numbers with and without it, none of them the rule. */
function isMixed(quantities: readonly Quantity[], rows: number): boolean {
  const byUnit = new Map<string, Quantity[]>();
  for (const one of quantities) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const bySize = [...byUnit].map(([unit, own]) => ({ unit, rows: sum(own), median: medianOf(own) }));
  bySize.sort((a, b) => b.rows - a.rows);
  const [first, second] = bySize;
  if (!first || !second || first.rows > rows * CONSISTENT) return false;
  const main = bySize.filter((one) => one.rows >= rows * 0.02);
  const initials = new Set(main.filter(({ unit }) => unit !== '').map(({ unit }) => unit[0]?.toLowerCase()));
  const middle = medianOf(quantities);
  return (
    initials.size === 1 && main.every(({ median }) => median <= middle * SAME_SCALE && median >= middle / SAME_SCALE)
  );
}

function sum(quantities: readonly Quantity[]): number {
  return quantities.reduce((total, one) => total + one.rows, 0);
}

/** The number in the middle, each counted as often as it stands in the column. */
function medianOf(quantities: readonly Quantity[]): number {
  const sorted = [...quantities].sort((a, b) => a.value - b.value);
  let left = sum(sorted) / 2;
  for (const { value, rows } of sorted) {
    left -= rows;
    if (left <= 0) return value;
  }
  return NaN;
}

function isMark(text: string): boolean {
  return !/\d/.test(text) && text.length <= 9;
}
