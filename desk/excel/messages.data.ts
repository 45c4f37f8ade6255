import type { ExcelErrorCode } from './excelError';

/** The words of each error as Microsoft documents them. Source: "Error handling with the application-specific JavaScript APIs", table of error codes. */
export const EXCEL_MESSAGES: Readonly<Record<ExcelErrorCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ConflictingValidationRule: 'The data validation rule conflicts with another one.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedFeature: 'The operation failed because the source worksheet contains one or more unsupported features.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
};
