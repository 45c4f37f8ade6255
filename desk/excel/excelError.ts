/** Error codes of the Excel JavaScript API that the emulated host gives. Source: Microsoft, "Error handling with the application-specific JavaScript APIs". */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'ConflictingValidationRule'
  | 'EmptyChartSeries'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidBinding'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'OperationCellsExceedLimit'
  | 'PivotTableRangeConflict'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedFeature'
  | 'UnsupportedOperation'
  | 'UnsupportedSheet';

/** A refusal of the emulated Excel; office.js turns it into an OfficeExtension.Error with the same code. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
    /** Where it happened, like `Range.values`; filled in by the interpreter when absent. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}
