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
export const DateTimeGroupingRuleType = enumType('DateTimeGroupingRuleType', [
  'UNSUPPORTED', 'SECOND', 'MINUTE', 'HOUR', 'HOUR_MINUTE', 'HOUR_MINUTE_AMPM', 'DAY_OF_WEEK', 'DAY_OF_YEAR',
  'DAY_OF_MONTH', 'DAY_MONTH', 'MONTH', 'QUARTER', 'YEAR', 'YEAR_MONTH', 'YEAR_QUARTER', 'YEAR_MONTH_DAY',
]); // prettier-ignore

export type DateRuleName = Exclude<keyof typeof DateTimeGroupingRuleType, 'UNSUPPORTED'>;
export type SummarizeName = keyof typeof PivotTableSummarizeFunction;
export type DisplayName = keyof typeof PivotValueDisplayType;

appType.defineValues(() => ({ PivotTableSummarizeFunction, PivotValueDisplayType, DateTimeGroupingRuleType }));
