import type { Cell } from '../../core/book/cell';
import type { OwnedSheet } from '../../core/patch/patch';
import { renderedSheet } from '../../core/patch/renderedSheet';

/** The rows of a planned sheet as a host reads them back. */
export function rowsOf(sheet: OwnedSheet | null): readonly (readonly Cell[])[] {
  if (sheet === null) throw new Error('no sheet was planned');
  return renderedSheet(sheet).rows;
}

/** Type into the cell of the row that has `key` in any cell, below the header `header`. */
export function typed(
  rows: readonly (readonly Cell[])[],
  key: string,
  header: string,
  value: Cell,
): readonly (readonly Cell[])[] {
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  const row = rows.findIndex((cells, at) => at > headerRow && cells.includes(key));
  if (column < 0 || row < 0) throw new Error(`no row ${key} or no header ${header}`);
  return rows.map((cells, at) => {
    if (at !== row) return cells;
    const wide = Array.from({ length: Math.max(cells.length, column + 1) }, (_, place): Cell => cells[place] ?? null);
    wide[column] = value;
    return wide;
  });
}

/** What stands below a header in the row that has `key`. */
export function cellOf(rows: readonly (readonly Cell[])[], key: string, header: string): Cell {
  const headerRow = rows.findIndex((row) => row.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  return rows.find((cells, at) => at > headerRow && cells.includes(key))?.[column] ?? null;
}

/** Every text of a sheet, for searching. */
export function textsOf(rows: readonly (readonly Cell[])[]): readonly string[] {
  return rows.flat().flatMap((cell) => (cell === null ? [] : [typeof cell === 'object' ? cell.error : String(cell)]));
}
