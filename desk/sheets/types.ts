import type { Area } from '../../core/index';
import type { ChartModel, PivotModel } from '../workbook/objects';
import type { SheetModel } from '../workbook/workbook';
import { serviceType, type ServiceObject, type ServiceState } from './frame/serviceType';
import type { SheetsEnd } from './frame/sheetsEnd';

/** The classes of SpreadsheetApp that other classes give or take. Each file of members adds what it knows; this one only names them, so that files need not know each other. */
export const appType = serviceType<ServiceState>('SpreadsheetApp', 'SpreadsheetApp');
export const spreadsheetType = serviceType<ServiceState>('Spreadsheet');
export const sheetType = serviceType<SheetState>('Sheet');
export const rangeType = serviceType<RangeState>('Range');
export const rangeListType = serviceType<RangeListState>('RangeList');
export const pivotTableType = serviceType<PivotState>('PivotTable');
export const chartType = serviceType<ChartState>('EmbeddedChart');

export interface SheetState extends ServiceState {
  readonly sheet: SheetModel;
}

export interface RangeState extends SheetState {
  readonly area: Area;
}

export interface RangeListState extends ServiceState {
  readonly ranges: readonly RangeState[];
}

export interface PivotState extends SheetState {
  readonly pivot: PivotModel;
}

export interface ChartState extends SheetState {
  readonly chart: ChartModel;
}

/** Objects that scripts compare by what they stand for, not by identity, are made anew at each call, as Google does. */
export function rangeObject(end: SheetsEnd, sheet: SheetModel, area: Area): ServiceObject {
  return rangeType.make({ end, sheet, area });
}

export function sheetObject(end: SheetsEnd, sheet: SheetModel): ServiceObject {
  return sheetType.make({ end, sheet });
}
