import type { ValueFinding } from './finding';
import { filledRows, type ValueColumn, type ValueTable } from './valueTable';

const FEWEST_ROWS = 50;
/** A column with so many different texts is a key that was meant to be unique. */
const UNIQUE_SHARE = 0.995;

/** Find the second and further rows of a value in a column of codes that hardly ever repeats.
 *  Codes are letters, digits, - and _ with at least one digit; decimals, dates, times and texts with space are no codes.
 *  Limit: a key column in which more than one row in 200 repeats is no longer known for one.
 *  @example C001 C002 ... C200 C001 -> the last row */
export function duplicateKeys(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((column, at) => {
    const filled = filledRows(column);
    if (filled < FEWEST_ROWS || column.texts.length === filled || column.texts.length < filled * UNIQUE_SHARE)
      return [];
    return column.texts.every(isCode) ? repeats(column, at) : [];
  });
}

function repeats({ codes, texts }: ValueColumn, column: number): readonly ValueFinding[] {
  const seen = new Uint8Array(texts.length);
  const found: ValueFinding[] = [];
  codes.forEach((code, row) => {
    if (code < 0) return;
    if (seen[code] === 1)
      found.push({ row, column, rule: 'duplicateKey', found: texts[code] ?? '', proposed: null, confidence: 0.9 });
    seen[code] = 1;
  });
  return found;
}

function isCode(text: string): boolean {
  return /^[A-Za-z0-9_-]*\d[A-Za-z0-9_-]*$/.test(text) && !/^\d{4}-\d{1,2}-\d{1,2}$/.test(text);
}
