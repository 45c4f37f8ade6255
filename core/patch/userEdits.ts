import type { Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import type { OwnedArea } from './ledger';
import { cellHash, keyOfText } from './rowKey';

export type Typed = string | number | boolean;

/** What people typed into cells of ours since the last run, by row key. */
export interface UserEdits {
  /** Field id -> row key -> what stands there now. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, Typed>>;
  /** Columns that people added inside our table: header and cells by row key. */
  readonly added: readonly { readonly header: string; readonly cells: ReadonlyMap<number, Typed> }[];
  /** Cells outside the table, by place. */
  readonly loose: readonly { readonly row: number; readonly column: number; readonly value: Typed }[];
}

export const NO_EDITS: UserEdits = { cells: new Map(), added: [], loose: [] };

/** Compare a column of ours in a user's sheet with what was written: a filled cell whose hash differs was typed by a person.
 *  `keyAt` gives the row's key; rows that were not there last time count as edited only when the text is none of `ours`. */
export function columnEdits(sheet: Sheet, column: number, field: string, area: OwnedArea, rows: readonly [first: number, count: number], keyAt: (row: number) => number, ours: ReadonlySet<string>): ReadonlyMap<number, Typed> {
  const hashes = area.hashes[area.fields.findIndex((one) => one.field === field)];
  const written = new Map<number, number>();
  area.keys.forEach((key, index) => written.set(key, hashes?.[index] ?? 0));
  const edits = new Map<number, Typed>();
  for (let row = 0; row < rows[1]; row++) {
    const cell = typed(sheet.rows[rows[0] + row]?.[column] ?? null);
    if (cell === null) continue;
    const before = written.get(keyAt(row));
    if (before === undefined ? !ours.has(String(cell)) : before !== cellHash(cell)) edits.set(row, cell);
  }
  return edits;
}

/** Compare a table in a sheet of ours with what was written. The header row is found by the recorded headers; columns with other headers are the user's. */
export function tableEdits(sheet: Sheet, area: OwnedArea, keyFields: readonly string[]): UserEdits {
  const headerRow = sheet.rows.findIndex((row) => isHeader(row, area));
  if (headerRow < 0) return NO_EDITS;
  const header = sheet.rows[headerRow] ?? [];
  const columns = new Map(area.fields.map(({ field, header: text }) => [field, header.indexOf(text)]));
  const written = new Map<number, number>();
  area.keys.forEach((key, index) => written.set(key, index));
  const cells = new Map<string, Map<number, Typed>>();
  const ourColumns = new Set(columns.values());
  const added = new Map<number, { header: string; cells: Map<number, Typed> }>();
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const line = sheet.rows[row] ?? [];
    const key = keyOfText(keyFields.map((field) => shown(line[columns.get(field) ?? -1] ?? null)).join('\u0000'));
    const index = written.get(key);
    area.fields.forEach(({ field }, place) => {
      const cell = typed(line[columns.get(field) ?? -1] ?? null);
      if (cell === null || index === undefined || area.hashes[place]?.[index] === cellHash(cell)) return;
      cells.set(field, (cells.get(field) ?? new Map<number, Typed>()).set(key, cell));
    });
    line.forEach((cell, column) => {
      const value = typed(cell);
      if (value === null || ourColumns.has(column)) return;
      const extra = added.get(column) ?? { header: shown(header[column] ?? null), cells: new Map<number, Typed>() };
      extra.cells.set(key, value);
      added.set(column, extra);
    });
  }
  return { cells, added: [...added.entries()].sort(([a], [b]) => a - b).map(([, extra]) => extra), loose: [] };
}

/** Compare free cells of ours (a report) with what was written: cells with no hash, or another one, were typed by a person. Hash 1 marks computed cells, which are never compared. */
export function looseEdits(sheet: Sheet, area: OwnedArea, isPivot: (row: number, column: number) => boolean): UserEdits {
  const written = new Map<number, number>();
  area.keys.forEach((key, index) => written.set(key, area.hashes[0]?.[index] ?? 0));
  const loose: { row: number; column: number; value: Typed }[] = [];
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = typed(cell);
      if (value === null || isPivot(row, column)) return;
      const before = written.get(placeKey(row, column));
      if (before !== COMPUTED && before !== cellHash(value)) loose.push({ row, column, value });
    });
  });
  return { cells: new Map(), added: [], loose };
}

/** The hash that says "computed by the workbook: do not compare". */
export const COMPUTED = 1;

/** The key of a free cell: its place. */
export function placeKey(row: number, column: number): number {
  return row * 16384 + column;
}

function isHeader(row: readonly Cell[], area: OwnedArea): boolean {
  return area.fields.length > 0 && area.fields.every(({ header }) => row.includes(header));
}

function typed(cell: Cell): Typed | null {
  return cell === null || cell === '' || isCellError(cell) ? null : cell;
}

function shown(cell: Cell): string {
  return cell === null || isCellError(cell) ? '' : String(cell);
}
