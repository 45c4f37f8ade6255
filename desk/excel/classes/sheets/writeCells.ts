import type { Area } from '../../../../core/index';
import { cellCount, contains, overlaps } from '../../../workbook/areas';
import { isWholeColumns, isWholeRows } from '../../../workbook/limits';
import type { CellContent, SheetModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import { checkOperation } from '../../limits';
import { EXCEL_MESSAGES } from '../../messages.data';
import type { ExcelHost, RangeTarget } from '../../spec';
import { readBlock, type Block } from './block';
import { cellReader } from './enteredCell';
import { growTables } from './growTables';

/** Write values or formulas into a range as Excel does: texts are parsed, rows that a filter hides bite (`session.filteredWrites`), cells under a merge stay blank,
 *  a table grows over what is written beside it. @throws ExcelError */
export function writeCells(host: ExcelHost, { sheet, area }: RangeTarget, given: unknown): void {
  if (isWholeColumns(area) || isWholeRows(area))
    throw new ExcelError(
      'InvalidArgument',
      `${EXCEL_MESSAGES.InvalidArgument} Cells of whole rows or columns cannot be set.`,
    );
  checkOperation(cellCount(area));
  const block = readBlock(given, area);
  refuseInPivots(sheet, area);
  host.checkWritable(sheet, area);
  putEntered(host, sheet, area, pastFilters(host, sheet, area, block));
  growTables(host, sheet, area);
}

/** Refuse a change inside a PivotTable. @throws ExcelError PivotTableRangeConflict */
export function refuseInPivots(sheet: SheetModel, area: Area): void {
  for (const pivot of sheet.pivots)
    if (pivot.rendered !== null && overlaps(pivot.rendered, area))
      throw new ExcelError('PivotTableRangeConflict', `${EXCEL_MESSAGES.PivotTableRangeConflict} (${pivot.name})`);
}

function putEntered(host: ExcelHost, sheet: SheetModel, area: Area, block: Block): void {
  const reader = cellReader(host);
  const formats = new Map<number, string>();
  const width = area.right - area.left + 1;
  const covered = coveredCells(sheet, area);
  const contents: (CellContent | undefined)[] = [];
  for (let row = 0; row <= area.bottom - area.top; row++)
    for (let column = 0; column < width; column++) {
      const at = { row: area.top + row, column: area.left + column };
      const format = (): string => sheet.style(at.row, at.column).numberFormat;
      const entered = covered(at.row, at.column) ? undefined : reader.read(block(row, column), format);
      contents.push(entered?.content);
      if (entered?.numberFormat !== undefined && format() === 'General')
        formats.set(row * width + column, entered.numberFormat);
    }
  sheet.write(area, (row, column) => contents[row * width + column], 'script');
  if (formats.size > 0) applyFormats(sheet, area, formats);
}

function applyFormats(sheet: SheetModel, area: Area, formats: ReadonlyMap<number, string>): void {
  const width = area.right - area.left + 1;
  const change = (row: number, column: number): { readonly numberFormat: string } | undefined => {
    const numberFormat = formats.get(row * width + column);
    return numberFormat === undefined ? undefined : { numberFormat };
  };
  sheet.restyle(area, change, 'script');
}

/** Cells of a merge other than its first: what is written there is lost. */
function coveredCells(sheet: SheetModel, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        contains(merge, { top: row, left: column, bottom: row, right: column }) &&
        (merge.top !== row || merge.left !== column),
    );
}

function pastFilters(host: ExcelHost, sheet: SheetModel, area: Area, block: Block): Block {
  const { filteredWrites } = host.session;
  if (filteredWrites === 'write' || area.top === area.bottom) return block;
  const visible: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!sheet.isRowFiltered(row)) visible.push(row - area.top);
  if (visible.length === area.bottom - area.top + 1) return block;
  if (filteredWrites === 'refuse') throw new ExcelError('FilteredRangeConflict', EXCEL_MESSAGES.FilteredRangeConflict);
  const sourceRow = new Map(visible.map((row, index) => [row, index]));
  return (row, column) => {
    const source = sourceRow.get(row);
    return source === undefined ? null : block(source, column);
  };
}
