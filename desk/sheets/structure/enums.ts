import { enumType } from '../frame/serviceType';
import { appType } from '../types';

/** Enums of SpreadsheetApp for structure, metadata and protection. */
export const DeveloperMetadataLocationType = enumType('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const DeveloperMetadataVisibility = enumType('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const GroupControlTogglePosition = enumType('GroupControlTogglePosition', ['BEFORE', 'AFTER']);
export const ProtectionType = enumType('ProtectionType', ['RANGE', 'SHEET']);
export const RecalculationInterval = enumType('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']);
export const SheetType = enumType('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const SortOrder = enumType('SortOrder', ['ASCENDING', 'DESCENDING']);
export const DataExecutionErrorCode = enumType('DataExecutionErrorCode', [
  'DATA_EXECUTION_ERROR_CODE_UNSUPPORTED',
  'NONE',
  'TIME_OUT',
  'TOO_MANY_ROWS',
  'TOO_MANY_CELLS',
  'ENGINE',
  'PARAMETER_INVALID',
  'UNSUPPORTED_DATA_TYPE',
  'DUPLICATE_COLUMN_NAMES',
  'INTERRUPTED',
  'OTHER',
  'TOO_MANY_CHARS_PER_CELL',
]);
export const DataExecutionState = enumType('DataExecutionState', [
  'DATA_EXECUTION_STATE_UNSUPPORTED',
  'RUNNING',
  'SUCCESS',
  'ERROR',
  'NOT_STARTED',
]);
export const DataSourceParameterType = enumType('DataSourceParameterType', [
  'DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED',
  'CELL',
]);
export const DataSourceType = enumType('DataSourceType', ['DATA_SOURCE_TYPE_UNSUPPORTED', 'BIGQUERY']);

appType.defineValues(() => ({
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  GroupControlTogglePosition,
  ProtectionType,
  RecalculationInterval,
  SheetType,
  SortOrder,
  DataExecutionErrorCode,
  DataExecutionState,
  DataSourceParameterType,
  DataSourceType,
}));
