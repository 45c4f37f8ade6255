import { valueAt } from '../../../../core/index';
import type {
  Area,
  BlockCell,
  CellBlock,
  KeptCell,
  OwnedSheet,
  PivotSpec,
  Place,
  StyleName,
  StyledCell,
  TableBlock,
} from '../../../../core/index';
import { areaAddress, columnLetters } from './address';
import { columnCells, writeTyped } from './columnCells';
import { headerStyle } from './headerStyle';
import type { CellWriter } from './cellWriter';
import { looksLikeFormula } from './spreadsheetText';
import type { StyleBook } from './styles';

/** A rectangle of cells that one block fills. */
export interface Region {
  readonly area: Area;
  /** Write the cell; nothing for a blank. */
  write(row: number, column: number): void;
  /** Style of the cell, for a value that a person typed there. */
  style(row: number, column: number): StyleName;
}

/** Regions of all blocks and rendered pivots of a sheet of ours. @throws Error when two of them overlap. */
export function regionsOf(sheet: OwnedSheet, cells: CellWriter, styles: StyleBook): readonly Region[] {
  const regions = [
    ...sheet.blocks.map((block) =>
      block.kind === 'table' ? tableRegion(block, cells, styles) : cellRegion(block, cells, styles),
    ),
    ...sheet.pivots.map((pivot) => cellRegion(renderedBlock(pivot), cells, styles)),
  ].filter((region) => region.area.bottom >= region.area.top && region.area.right >= region.area.left);
  regions.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  regions.forEach((region, i) => {
    const other = regions.slice(i + 1).find((later) => overlaps(region.area, later.area));
    if (other !== undefined) {
      throw new Error(
        `Two blocks of sheet "${sheet.name}" overlap: ${areaAddress(region.area)} and ${areaAddress(other.area)}.`,
      );
    }
  });
  return regions;
}

/** Write the rows of a sheet from its regions; a kept cell takes the place of ours and its look. `tick` is told each row; `heights` are in points. */
export function writeOwnedRows(
  regions: readonly Region[],
  kept: readonly KeptCell[],
  cells: CellWriter,
  styles: StyleBook,
  tick: (row: number) => void = () => undefined,
  heights: ReadonlyMap<number, number> = new Map(),
): void {
  const typed = keptByRow(kept);
  const last = Math.max(-1, ...regions.map((region) => region.area.bottom), ...kept.map((cell) => cell.at.row));
  for (let row = 0; row <= last; row++) {
    tick(row);
    const here = regions
      .filter(({ area }) => area.top <= row && row <= area.bottom)
      .sort((a, b) => a.area.left - b.area.left);
    const keptHere = typed.get(row) ?? [];
    if (here.length === 0 && keptHere.length === 0) continue;
    const height = heights.get(row);
    cells.sink.ascii(`<${cells.prefix}row r="${row + 1}"${height === undefined ? '' : ` ht="${height}"`}>`);
    writeRow(row, here, keptHere, cells, styles);
    cells.sink.ascii(`</${cells.prefix}row>`);
  }
}

/** The value at a place of a sheet of ours, as it will be shown: kept cells first, then pivots and blocks. */
export function shownValue(sheet: OwnedSheet, place: Place): string | number | boolean | null {
  const kept = sheet.kept.find((cell) => cell.at.row === place.row && cell.at.column === place.column);
  if (kept !== undefined) return kept.value;
  for (const block of [...sheet.blocks, ...sheet.pivots.map(renderedBlock)]) {
    const value = block.kind === 'table' ? tableValue(block, place) : styledCell(cellOf(block, place)).value;
    if (value !== null) return value;
  }
  return null;
}

/** Area of a block, header row included. */
export function blockArea(block: TableBlock | CellBlock): Area {
  const { row: top, column: left } = block.at;
  if (block.kind === 'table')
    return { top, left, bottom: top + block.rowCount, right: left + block.columns.length - 1 };
  const width = block.cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { top, left, bottom: top + block.cells.length - 1, right: left + width - 1 };
}

/** The rendered cells of a pivot as a block. */
export function renderedBlock(pivot: PivotSpec): CellBlock {
  return { kind: 'cells', at: pivot.at, cells: pivot.rendered };
}

function writeRow(
  row: number,
  regions: readonly Region[],
  kept: readonly KeptCell[],
  cells: CellWriter,
  styles: StyleBook,
): void {
  let next = 0;
  const keptBefore = (column: number): void => {
    for (let cell = kept[next]; cell !== undefined && cell.at.column < column; cell = kept[++next])
      writeKept(cell, 'plain', cells, styles);
  };
  for (const region of regions) {
    for (let column = region.area.left; column <= region.area.right; column++) {
      if (kept.length > 0) keptBefore(column);
      const typed = kept[next];
      if (typed?.at.column !== column) region.write(row, column);
      else {
        writeKept(typed, region.style(row, column), cells, styles);
        next++;
      }
    }
  }
  keptBefore(Infinity);
}

function writeKept(cell: KeptCell, style: StyleName, cells: CellWriter, styles: StyleBook): void {
  writeTyped(cell.value, cells.columnStart(columnLetters(cell.at.column)), cell.at.row, style, cells, styles);
}

function keptByRow(kept: readonly KeptCell[]): ReadonlyMap<number, readonly KeptCell[]> {
  const rows = new Map<number, KeptCell[]>();
  for (const cell of kept) {
    const row = rows.get(cell.at.row);
    if (row === undefined) rows.set(cell.at.row, [cell]);
    else row.push(cell);
  }
  for (const row of rows.values()) row.sort((a, b) => a.at.column - b.at.column);
  return rows;
}

function tableRegion(block: TableBlock, cells: CellWriter, styles: StyleBook): Region {
  const { row: headerRow, column: left } = block.at;
  const columns = block.columns.map((column, i) =>
    columnCells({ ...column, at: left + i, headerRow, firstRow: headerRow + 1 }, cells, styles),
  );
  const styleAt = (column: number): StyleName => columns[column - left]?.style ?? 'plain';
  return {
    area: blockArea(block),
    write: (row, column) => columns[column - left]?.write(row),
    style: (row, column) => (row === headerRow ? headerStyle(styleAt(column)) : styleAt(column)),
  };
}

function cellRegion(block: CellBlock, cells: CellWriter, styles: StyleBook): Region {
  const area = blockArea(block);
  const starts = Array.from({ length: Math.max(0, area.right - area.left + 1) }, (_, i) =>
    cells.columnStart(columnLetters(area.left + i)),
  );
  const at = (row: number, column: number): StyledCell => styledCell(cellOf(block, { row, column }));
  return {
    area,
    write: (row, column) => {
      const start = starts[column - area.left];
      if (start !== undefined) writeStyled(at(row, column), start, row, cells, styles);
    },
    style: (row, column) => at(row, column).style ?? 'plain',
  };
}

function writeStyled(cell: StyledCell, start: Uint8Array, row: number, cells: CellWriter, styles: StyleBook): void {
  const { value, style = 'plain', formula } = cell;
  const look = styles.cell(style);
  if (formula !== undefined) cells.formula(start, row, look, formula, value);
  else if (typeof value === 'number' && Number.isFinite(value)) cells.number(start, row, look, value);
  else if (typeof value === 'string' && value !== '')
    cells.text(start, row, styles.cell(style, looksLikeFormula(value)), value);
  else if (look !== 0) cells.blank(start, row, look);
}

function cellOf(block: CellBlock, place: Place): BlockCell {
  return block.cells[place.row - block.at.row]?.[place.column - block.at.column] ?? null;
}

function styledCell(cell: BlockCell): StyledCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function tableValue(block: TableBlock, place: Place): string | number | null {
  const column = block.columns[place.column - block.at.column];
  const index = place.row - block.at.row - 1;
  if (column === undefined || index < -1 || index >= block.rowCount) return null;
  return index === -1 ? column.header : valueAt(column.values, index);
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
