import type { ValueFinding } from './finding';
import type { ValueColumn, ValueTable } from './valueTable';

/** A value of the blank column must stand in other rows so often. */
const LEAST_ROWS = 2;
/** One joined cell can be chance ("Salt Lake City" beside a blank type). */
const LEAST_CELLS = 3;

/** Find cells that carry the value of another column at their end while that column is blank in the row: "San Francisco CA" and "".
 *  Proposed: both cells as they should be. What is left must be known from other rows of the column, or the slip must be frequent.
 *  Limit: a value that stands in front ("CA San Francisco") is not found.
 *  @example city "San Diego CA", state "" -> city "San Diego", state "CA" */
export function joinedCells(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((from, at) =>
    table.columns.flatMap((to, beside) => (at === beside ? [] : joinedIn(from, at, to, beside))),
  );
}

function joinedIn(from: ValueColumn, at: number, to: ValueColumn, beside: number): readonly ValueFinding[] {
  const values = new Set(to.texts.filter((_, code) => (to.counts[code] ?? 0) >= LEAST_ROWS));
  const known = new Set(from.texts);
  const rows: number[] = [];
  let isKnown = 0;
  const split = from.texts.map((text) => splitOf(text, values));
  from.codes.forEach((code, row) => {
    const parts = code < 0 ? null : split[code];
    if (!parts || (to.codes[row] ?? -1) >= 0) return;
    rows.push(row);
    if (known.has(parts[0])) isKnown++;
  });
  if (rows.length < LEAST_CELLS || isKnown * 2 < rows.length) return [];
  return rows.flatMap((row): ValueFinding[] => {
    const found = from.texts[from.codes[row] ?? -1] ?? '';
    const [left, value] = splitOf(found, values) ?? ['', ''];
    return [
      { row, column: at, rule: 'joined', found, proposed: left, confidence: 0.95 },
      { row, column: beside, rule: 'joined', found: '', proposed: value, confidence: 0.95 },
    ];
  });
}

function splitOf(text: string, values: ReadonlySet<string>): readonly [string, string] | null {
  const gap = text.lastIndexOf(' ');
  if (gap <= 0) return null;
  const value = text.slice(gap + 1);
  return values.has(value) ? [text.slice(0, gap).replace(/[\s,，、]+$/, ''), value] : null;
}
