import { refusalCode, type RefusalCode } from '../../workbook/refusal';
import { ExcelError, type ExcelErrorCode } from '../excelError';
import { EXCEL_MESSAGES } from '../messages.data';

/** How Excel names what the workbook refuses. */
const CODES: Readonly<Record<RefusalCode, ExcelErrorCode>> = {
  BadArea: 'InvalidArgument',
  BadNumber: 'InvalidArgument',
  ContentFallsOff: 'NonBlankCellOffSheet',
  CutsMerge: 'InsertDeleteConflict',
  CutsTable: 'InsertDeleteConflict',
  CutsPivot: 'PivotTableRangeConflict',
  ItemExists: 'ItemAlreadyExists',
  ItemNotFound: 'ItemNotFound',
  LastVisibleSheet: 'InvalidOperation',
  MergeInTable: 'MergedRangeConflict',
  NameInvalid: 'InvalidArgument',
  Overlaps: 'InvalidOperation',
  SheetNameInvalid: 'InvalidArgument',
  SheetNameTaken: 'ItemAlreadyExists',
  TableHeader: 'InvalidArgument',
  TooManyCells: 'OperationCellsExceedLimit',
  TooManyStyles: 'OperationCellsExceedLimit',
};

/** Turn whatever was thrown into Excel's own error. What nobody foresaw is a GeneralException with its message. */
export function asExcelError(thrown: unknown): ExcelError {
  if (thrown instanceof ExcelError) return thrown;
  const refused = refusalCode(thrown);
  if (refused !== null) {
    const code = CODES[refused];
    return new ExcelError(code, EXCEL_MESSAGES[code]);
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new ExcelError('GeneralException', `${EXCEL_MESSAGES.GeneralException} (${detail})`);
}
