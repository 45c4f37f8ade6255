import { enumType } from '../frame/serviceType';
import { appType } from '../types';

/** Enums that only methods of contents and geometry take. */
export const autoFillSeries = enumType('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']);
export const copyPasteType = enumType('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const dimension = enumType('Dimension', ['COLUMNS', 'ROWS']);
export const direction = enumType('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const textToColumnsDelimiter = enumType('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']);

appType.defineValues(() => ({
  AutoFillSeries: autoFillSeries,
  CopyPasteType: copyPasteType,
  Dimension: dimension,
  Direction: direction,
  TextToColumnsDelimiter: textToColumnsDelimiter,
}));
