import { enumType } from '../../frame/serviceType';
import { appType } from '../../types';

export const PivotTableSummarizeFunction = enumType('PivotTableSummarizeFunction', [
  'CUSTOM', 'SUM', 'COUNTA', 'COUNT', 'COUNTUNIQUE', 'AVERAGE', 'MAX', 'MIN', 'MEDIAN', 'PRODUCT', 'STDEV', 'STDEVP',
  'VAR', 'VARP',
]); // prettier-ignore
export const PivotValueDisplayType = enumType('PivotValueDisplayType', [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
]);

export type SummarizeName = keyof typeof PivotTableSummarizeFunction;
export type DisplayName = keyof typeof PivotValueDisplayType;

appType.defineValues(() => ({ PivotTableSummarizeFunction, PivotValueDisplayType }));
