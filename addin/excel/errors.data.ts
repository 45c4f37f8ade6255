import type { Bilingual, HostErrorKind } from '../../core/index';

/** What an error code of Office.js means for us. Source: "Error handling with the application-specific JavaScript APIs", Microsoft. */
export interface CodeMeaning {
  readonly kind: HostErrorKind;
  readonly text: Bilingual;
  /** Sending the same thing again after a pause may do. */
  readonly passes: boolean;
}

const text = (zh: string, en: string): Bilingual => ({ zh, en });
const meaning = (kind: HostErrorKind, what: Bilingual, passes = false): CodeMeaning => ({ kind, text: what, passes });

const tooLarge = text('一次传输的数据超过了 Excel 的上限。', 'More data than Excel takes at once.');
const filtered = text('Excel 拒绝写入有筛选的区域。', 'Excel refused to write into a filtered range.');
const denied = text('工作表受保护，Excel 拒绝写入。', 'The sheet is protected; Excel refused to write.');
const merged = text('合并单元格挡住了写入。', 'Merged cells are in the way of writing.');
const noRoom = text('工作表里没有地方了。', 'There is no room left in the sheet.');
const editing = text('有单元格正在编辑。', 'A cell is being edited.');
const busy = text('Excel 正在处理别的操作。', 'Excel is working on something else.');
const throttled = text('Excel 暂时不接受更多请求。', 'Excel takes no more requests for now.');
const unsupported = text('这个版本的 Excel 缺少需要的功能。', 'This version of Excel lacks a function that is needed.');
export const READ_ONLY: Bilingual = text('工作簿是只读的。', 'The workbook is read-only.');

export const ERROR_CODES: ReadonlyMap<string, CodeMeaning> = new Map([
  ['AccessDenied', meaning('protected', denied)],
  ['ActivityLimitReached', meaning('throttled', throttled, true)],
  ['ApiNotAvailable', meaning('unsupported', unsupported)],
  ['ApiNotFound', meaning('unsupported', unsupported)],
  ['CannotMakeEditsInReadOnlyMode', meaning('readOnly', READ_ONLY)],
  ['FilteredRangeConflict', meaning('filtered', filtered)],
  ['InsertDeleteConflict', meaning('noRoom', noRoom)],
  ['InvalidOperationInCellEditMode', meaning('editing', editing, true)],
  ['MergedRangeConflict', meaning('merged', merged)],
  ['NonBlankCellOffSheet', meaning('noRoom', noRoom)],
  ['NotImplemented', meaning('unsupported', unsupported)],
  ['OperationCellsExceedLimit', meaning('tooLarge', tooLarge)],
  ['RangeExceedsLimit', meaning('tooLarge', tooLarge)],
  ['ReadOnly', meaning('readOnly', READ_ONLY)],
  ['RequestPayloadSizeLimitExceeded', meaning('tooLarge', tooLarge)],
  ['ResponsePayloadSizeLimitExceeded', meaning('tooLarge', tooLarge)],
  ['ServiceUnavailable', meaning('throttled', throttled, true)],
  ['TooManyRequests', meaning('throttled', throttled, true)],
  ['Throttled', meaning('throttled', throttled, true)],
  ['UnsupportedFeature', meaning('unsupported', unsupported)],
  ['UnsupportedOperation', meaning('unsupported', unsupported)],
  ['UnsupportedSheet', meaning('unsupported', unsupported)],
  ['HostIsBusy', meaning('busy', busy, true)],
  ['BusyError', meaning('busy', busy, true)],
]);

/** Codes that common API calls of Office give as numbers. */
export const NUMERIC_CODES: ReadonlyMap<number, string> = new Map([
  [5004, 'InvalidOperationInCellEditMode'],
  [5102, 'ActivityLimitReached'],
  [5103, 'RequestPayloadSizeLimitExceeded'],
  [5104, 'ResponsePayloadSizeLimitExceeded'],
  [7000, 'AccessDenied'],
]);

export const OTHER_ERROR: Bilingual = text('Excel 报告了一个错误：{code}。', 'Excel reported an error: {code}.');
export const NO_ANSWER: Bilingual = text('Excel 在 30 秒内没有回答。', 'Excel did not answer within 30 seconds.');
export const NOT_WHOLE: Bilingual = text(
  'Excel 返回的数据不完整，通常是因为区域太大。',
  'Excel answered with incomplete data, usually because the range is too large.',
);
