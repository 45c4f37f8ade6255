import { rangeType } from '../types';

/** What needs a source of data at Google, or Google's charts service: these fail by name. */
rangeType.lacks([
  'createDataSourcePivotTable',
  'createDataSourceTable',
  'getDataSourceFormula',
  'getDataSourceFormulas',
  'getDataSourcePivotTables',
  'getDataSourceTables',
  'getDataSourceUrl',
  'getDataTable',
]);
