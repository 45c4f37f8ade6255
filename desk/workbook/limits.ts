import type { Area } from '../../core/index';

/** Last zero-based row of a sheet: Excel has 1,048,576 rows. */
export const LAST_ROW = 1_048_575;
/** Last zero-based column of a sheet: Excel has 16,384 columns, to XFD. */
export const LAST_COLUMN = 16_383;

/** Tell areas that span the sheet from its first to its last row. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** Tell areas that span the sheet from its first to its last column. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** The area of every cell of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
