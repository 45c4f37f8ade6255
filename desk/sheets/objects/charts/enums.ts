import { enumType } from '../../frame/serviceType';

export const ChartType = enumType('ChartType', [
  'TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM', 'RADAR', 'LINE',
  'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP', 'WATERFALL',
]); // prettier-ignore
export const ChartHiddenDimensionStrategy = enumType('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const ChartMergeStrategy = enumType('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const ColumnType = enumType('ColumnType', ['DATE', 'NUMBER', 'STRING']);
export const CurveStyle = enumType('CurveStyle', ['NORMAL', 'SMOOTH']);
export const PointStyle = enumType('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
export const Position = enumType('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

export type ChartTypeName = keyof typeof ChartType;
export type HiddenName = keyof typeof ChartHiddenDimensionStrategy;
export type MergeName = keyof typeof ChartMergeStrategy;
