import type { ICellMarks } from '@univerjs/core';
import type { SheetModel } from '../workbook/workbook';

/** The corner marks of a cell: red for a note, violet for a comment; null for neither. */
export function cellMarks(sheet: SheetModel, row: number, column: number): ICellMarks | null {
  if (sheet.note(row, column) !== null) return { tr: { color: '#D13438', size: SIZE } };
  return hasComment(sheet, row, column) ? { tr: { color: '#8764B8', size: SIZE } } : null;
}

const SIZE = 7;

function hasComment(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.comments.all.some(({ place }) => place.row === row && place.column === column);
}
