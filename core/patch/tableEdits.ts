import type { Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import type { OwnedArea } from './ledger';
import { cellHash, keyOfTexts } from './rowKey';
import { columnsOf, findHeaderRow, type TableColumns } from './tableColumns';
import { typedCell, type Typed } from './typed';

/** What people typed into a table of ours since the last run. */
export interface TableEdits {
  /** Field id -> what its header cell says now. */
  readonly headers: ReadonlyMap<string, Typed>;
  /** Rows of ours with typing, and rows that people added. */
  readonly rows: readonly EditedRow[];
  /** Headers of the columns that people added, left to right. */
  readonly added: readonly string[];
  /** Cells above the header that stand right of the first column, where nothing of ours is. */
  readonly above: readonly { readonly row: number; readonly column: number; readonly value: Typed }[];
}

export interface EditedRow {
  /** Key of a row of ours; null for a row that people added. */
  readonly key: number | null;
  /** What the key cells say. */
  readonly keyTexts: readonly string[];
  /** Field id -> typed value. */
  readonly cells: ReadonlyMap<string, Typed>;
  /** Place in `added` -> typed value. */
  readonly added: ReadonlyMap<number, Typed>;
}

const NOTHING: TableEdits = { headers: new Map(), rows: [], added: [], above: [] };

/** Compare a table in a sheet of ours with what was written. Rows are told by key, so people may sort and filter them; a row whose key was typed over is told by its place.
 *  Rows of no key of ours, and second rows of one key, are people's own.
 *  Limit: when more than half of the headers are gone the table is not recognised, and typing in it is not carried over. */
export function tableEdits(sheet: Sheet, area: OwnedArea, keyFields: readonly string[]): TableEdits {
  const headerRow = findHeaderRow(sheet, area);
  if (headerRow < 0) return NOTHING;
  const columns = columnsOf(sheet, headerRow, area);
  const header = sheet.rows[headerRow] ?? [];
  const lines = sheet.rows.slice(headerRow + 1);
  const rowOf = rowFinder(area, keyFields, columns, lines);
  const rows: EditedRow[] = [];
  lines.forEach((line, at) => {
    if (line.every((cell) => typedCell(cell) === null)) return;
    const index = rowOf(line, at);
    const added = typedIn(line, columns.added);
    const cells = fieldsTyped(line, columns, area, index);
    const keyTexts = keyFields.map((field) => shown(line[columns.fields.get(field) ?? -1]));
    const key = index === undefined ? null : (area.keys[index] ?? null);
    if (cells.size > 0 || added.size > 0) rows.push({ key, keyTexts, cells, added });
  });
  return {
    headers: headersTyped(header, columns, area),
    rows,
    added: columns.added.map((column) => shown(header[column])),
    above: sheet.rows.slice(0, headerRow).flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const value = column > 0 ? typedCell(cell) : null;
        return value === null ? [] : [{ row, column, value }];
      }),
    ),
  };
}

/** Tell which written row a line is: by its key, once each; else by its place when the row written there has gone. */
function rowFinder(
  area: OwnedArea,
  keyFields: readonly string[],
  columns: TableColumns,
  lines: readonly (readonly Cell[])[],
): (line: readonly Cell[], at: number) => number | undefined {
  const keyColumns = keyFields.map((field) => columns.fields.get(field) ?? -1);
  const keyOf = (line: readonly Cell[]): number => keyOfTexts(keyColumns.map((column) => shown(line[column])));
  const written = new Map<number, number>();
  area.keys.forEach((key, index) => written.set(key, index));
  const present = new Set(lines.map(keyOf));
  const taken = new Set<number>();
  return (line, at) => {
    const key = keyOf(line);
    const index = written.get(key);
    if (index !== undefined && !taken.has(index)) {
      taken.add(index);
      return index;
    }
    const placed = area.keys[at];
    return index === undefined && placed !== undefined && !present.has(placed) ? at : undefined;
  };
}

function fieldsTyped(
  line: readonly Cell[],
  columns: TableColumns,
  area: OwnedArea,
  index: number | undefined,
): ReadonlyMap<string, Typed> {
  const cells = new Map<string, Typed>();
  area.fields.forEach(({ field }, place) => {
    const value = typedCell(line[columns.fields.get(field) ?? -1]);
    const isOurs = index !== undefined && value !== null && area.hashes[place]?.[index] === cellHash(value);
    if (value !== null && !isOurs) cells.set(field, value);
  });
  return cells;
}

function typedIn(line: readonly Cell[], columns: readonly number[]): ReadonlyMap<number, Typed> {
  const found = new Map<number, Typed>();
  columns.forEach((column, place) => {
    const value = typedCell(line[column]);
    if (value !== null) found.set(place, value);
  });
  return found;
}

function headersTyped(header: readonly Cell[], columns: TableColumns, area: OwnedArea): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const { field, header: written } of area.fields) {
    const value = typedCell(header[columns.fields.get(field) ?? -1]);
    if (value !== null && value !== written) typed.set(field, value);
  }
  return typed;
}

function shown(cell: Cell | undefined): string {
  return cell === undefined || cell === null || isCellError(cell) ? '' : String(cell);
}
