import { BooleanNumber } from './gridWords';
import type { IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../core/index';
import type { SheetModel } from '../workbook/workbook';

/** Pixels of one point on a screen of 96 dots per inch. */
export const PIXELS_PER_POINT = 96 / 72;

/** How a sheet is laid out, in the words of the grid: sizes in pixels, what is hidden, merges, frozen panes. */
export type SheetLayout = Pick<
  IWorksheetData,
  | 'name'
  | 'tabColor'
  | 'hidden'
  | 'rowCount'
  | 'columnCount'
  | 'defaultColumnWidth'
  | 'defaultRowHeight'
  | 'rowData'
  | 'columnData'
  | 'mergeData'
  | 'freeze'
  | 'showGridlines'
>;

/** Room to type in below and beside the cells; the grid grows with them. */
const LEAST_ROWS = 1_000;
const LEAST_COLUMNS = 26;
const ROWS_BELOW = 200;
const COLUMNS_BESIDE = 10;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Read the layout of a sheet from the model. */
export function sheetLayout(sheet: SheetModel): SheetLayout {
  const used = sheet.usedArea();
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.bottom ?? 0) + 1 + ROWS_BELOW));
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, (used?.right ?? 0) + 1 + COLUMNS_BESIDE));
  const defaultRowHeight = pixels(sheet.rowHeight(MOST_ROWS - 1));
  const defaultColumnWidth = pixels(sheet.columnWidth(MOST_COLUMNS - 1));
  return {
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultRowHeight,
    defaultColumnWidth,
    rowData: rowsOf(sheet, rowCount, defaultRowHeight),
    columnData: columnsOf(sheet, columnCount, defaultColumnWidth),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** The same area as a range of the grid. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The same range as an area; whole rows and columns, which the grid marks by blanks, end at the edge of the sheet. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    top: orElse(startRow, 0),
    left: orElse(startColumn, 0),
    bottom: orElse(endRow, MOST_ROWS - 1),
    right: orElse(endColumn, MOST_COLUMNS - 1),
  };
}

function orElse(index: number, otherwise: number): number {
  return Number.isNaN(index) ? otherwise : index;
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

function rowsOf(sheet: SheetModel, count: number, standard: number): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  const tall = tallRows(sheet);
  for (let row = 0; row < count; row += 1) {
    const hidden = sheet.isRowHidden(row) || sheet.isRowFiltered(row);
    const asked = pixels(sheet.rowHeight(row));
    const height = asked === standard ? Math.max(asked, tall.get(row) ?? 0) : asked;
    if (!hidden && height === standard) continue;
    const size = height > 0 ? height : standard;
    rows[row] = { h: size, ia: BooleanNumber.FALSE, ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  return rows;
}

/** Heights of the rows that grow with the size of their text, as Excel's do while nobody has set them.
 *  Limit: sheets of more than 2,000 rows are tables of data, and are not searched for titles. */
function tallRows(sheet: SheetModel): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const used = sheet.usedArea();
  if (used === null || used.bottom > MOST_SEARCHED) return rows;
  for (let row = used.top; row <= used.bottom; row += 1) {
    let size = 0;
    for (let column = used.left; column <= used.right; column += 1)
      size = Math.max(size, sheet.style(row, column).font.size);
    if (size > STANDARD_FONT) rows.set(row, pixels(size * LINE_HEIGHT));
  }
  return rows;
}

const MOST_SEARCHED = 2_000;
/** Points of the standard font, and how much higher than its text a row is. */
const STANDARD_FONT = 11;
const LINE_HEIGHT = 1.32;

function columnsOf(sheet: SheetModel, count: number, standard: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let column = 0; column < count; column += 1) {
    const hidden = sheet.isColumnHidden(column);
    const width = pixels(sheet.columnWidth(column));
    if (!hidden && width === standard) continue;
    columns[column] = { w: width > 0 ? width : standard, ...(hidden ? { hd: BooleanNumber.TRUE } : {}) };
  }
  return columns;
}

function freezeOf(sheet: SheetModel): IFreeze {
  const { rows, columns } = sheet.freeze;
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
