import type { SheetModel } from '../../../workbook/workbook';

/** A place on a sheet: a cell, counted from 0, and pixels from its upper left corner. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

const POINTS_PER_PIXEL = 0.75;
/** Further than this nobody puts a chart. */
const MOST_LINES = 100_000;

/** Points from the sheet's corner, as the model keeps places. */
export function pointsOf(
  sheet: SheetModel,
  { row, column, x, y }: Anchor,
): { readonly left: number; readonly top: number } {
  let left = x * POINTS_PER_PIXEL;
  let top = y * POINTS_PER_PIXEL;
  for (let at = 0; at < column; at++) left += widthOf(sheet, at);
  for (let at = 0; at < row; at++) top += heightOf(sheet, at);
  return { left, top };
}

/** The cell under a place given in pixels from the sheet's corner. */
export function anchorAt(sheet: SheetModel, left: number, top: number): Anchor {
  const [column, x] = lineAt(left, (at) => widthOf(sheet, at) / POINTS_PER_PIXEL);
  const [row, y] = lineAt(top, (at) => heightOf(sheet, at) / POINTS_PER_PIXEL);
  return { row, column, x: Math.round(x), y: Math.round(y) };
}

function lineAt(pixels: number, sizeOf: (at: number) => number): readonly [line: number, offset: number] {
  let rest = pixels;
  for (let at = 0; at < MOST_LINES; at++) {
    const size = sizeOf(at);
    if (rest < size) return [at, rest];
    rest -= size;
  }
  return [MOST_LINES, 0];
}

function widthOf(sheet: SheetModel, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
}

function heightOf(sheet: SheetModel, row: number): number {
  return sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
}
