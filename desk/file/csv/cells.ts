import type { Cell } from '../../../core/index';

export interface SettledCells {
  readonly rows: (readonly Cell[])[];
  /** Cells unwrapped from `="..."` or freed of a guarding apostrophe. */
  readonly unwrapped: number;
  /** Cells in most rows; blank rows do not count. */
  readonly width: number;
  /** Zero-based records whose cell count differs from `width`: the first few, and how many in all. */
  readonly ragged: readonly number[];
  readonly raggedCount: number;
}

export interface CellOptions {
  readonly newline: '\n' | '\r';
  /** Sign that stands for a quote, from `splitRecords`. */
  readonly stand: string | null;
}

const FIRST_FEW = 5;
const BLANK: readonly Cell[] = [];

/** Turn split texts into cells, in place: empty becomes null, spreadsheet wrappers are taken off, a CR left of CRLF is
 *  dropped, blank lines share one empty row. */
export function settleCells(records: string[][], options: CellOptions): SettledCells {
  const rows: (readonly Cell[])[] = records;
  let unwrapped = 0;
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? [];
    if (options.newline === '\n') dropCarriageReturn(record);
    if (options.stand !== null) showQuotes(record, options.stand);
    if (record.length === 1 && record[0] === '') rows[at] = BLANK;
    else unwrapped += settleRow(record);
  }
  return { rows, unwrapped, ...widthsOf(rows) };
}

function dropCarriageReturn(record: string[]): void {
  const last = record.length - 1;
  const text = record[last] ?? '';
  if (text.charCodeAt(text.length - 1) === 13) record[last] = text.slice(0, -1);
}

function showQuotes(record: string[], stand: string): void {
  record.forEach((text, column) => {
    if (text.includes(stand)) record[column] = text.split(stand).join('"');
  });
}

const EQUALS = 61;
const APOSTROPHE = 39;

function settleRow(row: Cell[]): number {
  let unwrapped = 0;
  for (let column = 0; column < row.length; column++) {
    const text = row[column];
    if (typeof text !== 'string') continue;
    const first = text.charCodeAt(0);
    if (first === EQUALS || first === APOSTROPHE) {
      const inner = unwrap(text);
      if (inner !== text) unwrapped++;
      row[column] = inner === '' ? null : inner;
    } else if (text.length === 0) row[column] = null;
  }
  return unwrapped;
}

const FORMULA_TEXT = /^="((?:[^"]|"")*)"$/;
/** Apostrophes that belong to the word: "'s-Hertogenbosch", "'t Hooft", "'quoted'". */
const OWN_APOSTROPHE = /^'(?:[a-z](?:[\s-]|$)|.*'$)/s;

function unwrap(text: string): string {
  const formula = FORMULA_TEXT.exec(text);
  if (formula !== null) return (formula[1] ?? '').replace(/""/g, '"');
  return text.startsWith("'") && !OWN_APOSTROPHE.test(text) ? text.slice(1) : text;
}

function widthsOf(rows: readonly (readonly Cell[])[]): Pick<SettledCells, 'width' | 'ragged' | 'raggedCount'> {
  const rowsOfWidth = new Map<number, number>();
  for (const row of rows) if (row.length > 0) rowsOfWidth.set(row.length, (rowsOfWidth.get(row.length) ?? 0) + 1);
  let width = 0;
  let filled = 0;
  for (const [cells, count] of rowsOfWidth) {
    filled += count;
    if (count > (rowsOfWidth.get(width) ?? 0)) width = cells;
  }
  const raggedCount = filled - (rowsOfWidth.get(width) ?? 0);
  return { width, raggedCount, ragged: raggedCount === 0 ? [] : firstRagged(rows, width) };
}

function firstRagged(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < rows.length && found.length < FIRST_FEW; at++) {
    const cells = rows[at]?.length ?? 0;
    if (cells > 0 && cells !== width) found.push(at);
  }
  return found;
}
