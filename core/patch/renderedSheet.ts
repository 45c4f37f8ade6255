import { DateStyle, plainSheet, type Area, type Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { valueAt } from './columns';
import type { BlockCell, CellBlock, OwnedSheet, PivotSpec, TableBlock } from './patch';
import type { StyleName } from './styles.data';

/** Give a sheet of ours as a host would read it: rows of blocks, rendered pivots and kept cells; date-styled numbers; areas of pivots and native tables.
 *  Formulas show their results. Rows end at their last value. */
export function renderedSheet(sheet: OwnedSheet): Sheet {
  const grid = new Grid();
  for (const block of sheet.blocks) {
    if (block.kind === 'table') grid.table(block);
    else grid.cells(block);
  }
  for (const { at, rendered } of sheet.pivots) grid.cells({ kind: 'cells', at, cells: rendered });
  for (const { at, value } of sheet.kept) grid.set(at.row, at.column, value, 'plain');
  return plainSheet(sheet.name, grid.rows, {
    dates: grid.dates(),
    visibility: sheet.visibility,
    pivots: sheet.pivots.map(pivotArea),
    tables: sheet.blocks.flatMap((block) =>
      block.kind === 'table' && block.tableName !== undefined
        ? [{ name: block.tableName, area: tableArea(block), totalsRow: false }]
        : [],
    ),
    formulaCount: grid.formulas,
  });
}

class Grid {
  readonly rows: Cell[][] = [];
  formulas = 0;
  private readonly dated = new Map<number, Set<number>>();

  table({ at, columns, rowCount }: TableBlock): void {
    columns.forEach(({ header, values, style }, index) => {
      this.set(at.row, at.column + index, header, 'header');
      for (let row = 0; row < rowCount; row++)
        this.set(at.row + 1 + row, at.column + index, valueAt(values, row), style);
    });
  }

  cells({ at, cells }: CellBlock): void {
    cells.forEach((line, row) => line.forEach((cell, column) => this.block(at.row + row, at.column + column, cell)));
  }

  set(row: number, column: number, value: Cell, style: StyleName): void {
    this.dated.get(column)?.delete(row);
    while (this.rows.length <= row) this.rows.push([]);
    if (value === null) return;
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    if (style !== 'date' || typeof value !== 'number') return;
    this.dated.set(column, (this.dated.get(column) ?? new Set<number>()).add(row));
  }

  dates(): ReadonlyMap<number, Uint8Array> {
    const bytesOf = (rows: ReadonlySet<number>): Uint8Array =>
      Uint8Array.from(this.rows, (_, row) => (rows.has(row) ? DateStyle.date : DateStyle.none));
    return new Map(
      [...this.dated].filter(([, rows]) => rows.size > 0).map(([column, rows]) => [column, bytesOf(rows)]),
    );
  }

  private block(row: number, column: number, cell: BlockCell): void {
    const { value, style = 'plain', formula } = typeof cell === 'object' && cell !== null ? cell : { value: cell };
    if (formula !== undefined) this.formulas++;
    this.set(row, column, value, style);
  }
}

function pivotArea({ at, rendered }: PivotSpec): Area {
  const width = rendered.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { top: at.row, left: at.column, bottom: at.row + rendered.length - 1, right: at.column + width - 1 };
}

function tableArea({ at, columns, rowCount }: TableBlock): Area {
  return { top: at.row, left: at.column, bottom: at.row + rowCount, right: at.column + columns.length - 1 };
}
