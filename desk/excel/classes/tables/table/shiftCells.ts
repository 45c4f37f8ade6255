import type { Area } from '../../../../../core/index';
import { contains, overlaps } from '../../../../workbook/areas';
import { LAST_COLUMN, LAST_ROW } from '../../../../workbook/limits';
import type { SheetModel } from '../../../../workbook/workbook';
import type { TableModel } from '../../../../workbook/objects';
import { ExcelError } from '../../../excelError';

/** Insert blank cells for a table that grows; what lies below or to the right moves.
 *  @throws ExcelError InsertDeleteConflict when that would tear another table or a pivot */
export function insertCells(sheet: SheetModel, area: Area, shift: 'down' | 'right', table: TableModel | null): void {
  const moved = shift === 'down' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  checkShift(sheet, moved, table);
  sheet.insert(area, shift, 'script');
}

/** Delete cells of a table that shrinks; what lies below or to the right moves up to it.
 *  @throws ExcelError InsertDeleteConflict when that would tear another table or a pivot */
export function deleteCells(sheet: SheetModel, area: Area, shift: 'up' | 'left', table: TableModel): void {
  const moved = shift === 'up' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  checkShift(sheet, moved, table);
  sheet.delete(area, shift, 'script');
}

/** Tell whether anything stands below an area in its columns, or to its right in its rows. */
export function hasCellsBeyond(sheet: SheetModel, area: Area, side: 'below' | 'right'): boolean {
  const used = sheet.usedArea();
  const beyond =
    side === 'below'
      ? { ...area, top: area.bottom + 1, bottom: LAST_ROW }
      : { ...area, left: area.right + 1, right: LAST_COLUMN };
  const isUsed = used !== null && overlaps(used, beyond);
  return isUsed || sheet.tables.all.some((table) => overlaps(table.area, beyond));
}

function checkShift(sheet: SheetModel, moved: Area, table: TableModel | null): void {
  const others = [...sheet.tables].filter((other) => other !== table).map((other) => other.area);
  const pivots = [...sheet.pivots].flatMap((pivot) => (pivot.rendered === null ? [] : [pivot.rendered]));
  if ([...others, ...pivots].some((area) => overlaps(area, moved) && !contains(moved, area)))
    throw new ExcelError(
      'InsertDeleteConflict',
      'The operation is not allowed. It attempts to shift cells in a table or PivotTable of the worksheet.',
    );
}
