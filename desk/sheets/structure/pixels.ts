import { pointsOfCharacters, STANDARD_HEIGHT } from '../../workbook/sheetRecord';
import type { SheetModel } from '../../workbook/workbook';
import type { Axis } from './lines';

/** Pixels of a column and a row that nobody sized. Source: Google Sheets, new spreadsheet. */
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

const POINTS_PER_PIXEL = 0.75;

/** Pixels that a column is wide or a row is high. What has the model's standard size has Google's. */
export function pixelsOf(sheet: SheetModel, axis: Axis, index: number): number {
  const points = axis === 'rows' ? sheet.rowHeight(index) : sheet.columnWidth(index);
  if (points === standardPoints(sheet, axis)) return axis === 'rows' ? DEFAULT_HEIGHT : DEFAULT_WIDTH;
  return Math.round(points / POINTS_PER_PIXEL);
}

/** Size lines in pixels. Google's own size is the model's standard one again. */
export function setPixels(
  sheet: SheetModel,
  axis: Axis,
  lines: { first: number; count: number },
  pixels: number,
): void {
  const { first, count } = lines;
  const isDefault = pixels === (axis === 'rows' ? DEFAULT_HEIGHT : DEFAULT_WIDTH);
  const points = isDefault ? null : pixels * POINTS_PER_PIXEL;
  const stored = points === standardPoints(sheet, axis) ? points + 0.01 : points;
  if (axis === 'rows') sheet.setRowHeight(first, first + count - 1, stored, 'script');
  else sheet.setColumnWidth(first, first + count - 1, stored, 'script');
}

function standardPoints(sheet: SheetModel, axis: Axis): number {
  return axis === 'rows' ? STANDARD_HEIGHT : pointsOfCharacters(sheet.standardWidth);
}
