import { ExcelError } from './excelError';
import { EXCEL_MESSAGES } from './messages.data';

/** Bytes of one request and of one response. Source: Microsoft, "Resource limits and performance optimization for Office Add-ins". */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Cells of one range whose values a script may read. Source: same page. */
export const READ_LIMIT = 5_000_000;
/** Cells that one operation may touch. Source: error OperationCellsExceedLimit. */
export const OPERATION_LIMIT = 33_554_000;
/** Characters of one cell. Source: Microsoft, "Excel specifications and limits". */
export const CELL_TEXT_LIMIT = 32_767;

/** Refuse a body of more bytes than the limit. @throws ExcelError */
export function checkPayload(
  body: string,
  code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded',
): void {
  if (isTooLong(body)) throw new ExcelError(code, EXCEL_MESSAGES[code]);
}

/** Refuse an operation on more cells than Excel allows. @throws ExcelError OperationCellsExceedLimit */
export function checkOperation(cells: number): void {
  if (cells > OPERATION_LIMIT)
    throw new ExcelError('OperationCellsExceedLimit', EXCEL_MESSAGES.OperationCellsExceedLimit);
}

/** Bytes as UTF-8; counted only when the text is long enough to come near the limit. */
function isTooLong(text: string): boolean {
  if (text.length > PAYLOAD_LIMIT) return true;
  if (text.length * 3 <= PAYLOAD_LIMIT) return false;
  return new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}
