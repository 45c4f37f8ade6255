import type { Area } from '../../book/book';
import { valueAt } from '../../patch/columns';
import type { BlockCell, CellBlock, OwnedSheet, TableBlock } from '../../patch/patch';
import type { Content } from '../content';

/** Put-over cells by place: row * 16384 + column. */
export type Overlay = ReadonlyMap<number, Content>;

/** Key of a place in an overlay. */
export function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** What the cells of a sheet of ours shall hold, row by row: blocks, cells that people typed, and an overlay that wins over both. Cells of pivots are the host's own. */
export class SheetContents {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly put = new Map<number, Map<number, Content>>();

  constructor(
    private readonly sheet: OwnedSheet,
    overlay: Overlay = new Map(),
  ) {
    for (const { at, value } of sheet.kept) this.place(at.row, at.column, value);
    for (const [key, value] of overlay) this.place(Math.floor(key / 16_384), key % 16_384, value);
    const areas = sheet.blocks.map(blockArea);
    const rows = [...this.put.keys(), ...areas.map((area) => area.bottom)];
    const columns = [...this.put.values()].flatMap((line) => [...line.keys()]);
    this.rowCount = rows.reduce((most, row) => Math.max(most, row + 1), 0);
    this.columnCount = [...columns, ...areas.map((area) => area.right)].reduce((most, at) => Math.max(most, at + 1), 0);
  }

  /** The cells of a row up to `width` columns; blanks are null. */
  row(row: number, width: number = this.columnCount): Content[] {
    const cells: Content[] = Array.from({ length: width }, () => null);
    for (const block of this.sheet.blocks) {
      if (block.kind === 'table') tableRow(block, row, cells);
      else cellRow(block, row, cells);
    }
    for (const [column, value] of this.put.get(row) ?? []) if (column < width) cells[column] = value;
    return cells;
  }

  private place(row: number, column: number, value: Content): void {
    const line = this.put.get(row) ?? new Map<number, Content>();
    line.set(column, value);
    this.put.set(row, line);
  }
}

/** Area of a block, its header row included. */
export function blockArea(block: TableBlock | CellBlock): Area {
  const { row: top, column: left } = block.at;
  if (block.kind === 'table')
    return { top, left, bottom: top + block.rowCount, right: left + block.columns.length - 1 };
  const width = block.cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { top, left, bottom: top + block.cells.length - 1, right: left + width - 1 };
}

function tableRow(block: TableBlock, row: number, cells: Content[]): void {
  const index = row - block.at.row - 1;
  if (index < -1 || index >= block.rowCount) return;
  block.columns.forEach((column, at) => {
    if (block.at.column + at < cells.length)
      cells[block.at.column + at] = index < 0 ? column.header : valueAt(column.values, index);
  });
}

function cellRow(block: CellBlock, row: number, cells: Content[]): void {
  block.cells[row - block.at.row]?.forEach((cell, at) => {
    if (block.at.column + at < cells.length) cells[block.at.column + at] = blockContent(cell);
  });
}

function blockContent(cell: BlockCell): Content {
  if (typeof cell !== 'object' || cell === null) return cell === '' ? null : cell;
  return cell.formula === undefined ? cell.value : { formula: `=${cell.formula}` };
}
