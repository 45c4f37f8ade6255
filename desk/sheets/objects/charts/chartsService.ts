import { serviceType, type ServiceState } from '../../frame/serviceType';
import { documented } from '../../looks/documented';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, ColumnType, CurveStyle, PointStyle, Position } from './enums'; // prettier-ignore
import { newTextStyle } from './textStyle';

/** The service `Charts`: its enums and text styles. Charts that stand outside a sheet are not part of this emulation. */
export const chartsType = serviceType<ServiceState>('Charts', 'Charts');

chartsType.defineValues(() => ({
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  ColumnType,
  CurveStyle,
  PointStyle,
  Position,
}));
chartsType.define(documented<ServiceState, GoogleAppsScript.Charts.Charts>()({ 'newTextStyle()': newTextStyle }));
chartsType.lacks([
  'newAreaChart',
  'newBarChart',
  'newColumnChart',
  'newDataTable',
  'newDataViewDefinition',
  'newLineChart',
  'newPieChart',
  'newScatterChart',
  'newTableChart',
]);
