import type { SheetModel } from '../../workbook/workbook';
import { notEmulated } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { checkSize, gridOf, setGrid } from './grid';
import { keptSheet } from './follow';
import type { Outline } from './kept';
import { naming } from './sheetNames';

/** Copy a sheet within its spreadsheet: cells, looks, size and groups; not its metadata and protections.
 *  @throws ServiceError past 10,000,000 cells, or for a name that is taken */
export function copySheet(end: SheetsEnd, sheet: SheetModel, name: string, at: number): SheetModel {
  if (!end.workbook.sheets.includes(sheet)) throw notEmulated('Copying a sheet from another spreadsheet');
  const grid = gridOf(end, sheet);
  checkSize(end, null, grid);
  const copy = naming(name, () => end.workbook.copySheet(sheet, name, at, 'script'));
  setGrid(end, copy, grid);
  const [from, to] = [keptSheet(end, sheet), keptSheet(end, copy)];
  to.rows = copiedOutline(from.rows);
  to.columns = copiedOutline(from.columns);
  to.rightToLeft = from.rightToLeft;
  return copy;
}

function copiedOutline(outline: Outline): Outline {
  return { ...outline, depths: new Map(outline.depths) };
}
