import { notEmulated, ServiceError } from '../../frame/serviceError';
import type { SELF } from '../../frame/serviceType';
import { serviceType, type EnumMember, type ServiceObject } from '../../frame/serviceType';
import { documented } from '../../looks/documented';
import { pivotTableType, type PivotState } from '../../types';
import { changePivot, sheetColumn, sourceColumn } from './change';
import { PivotTableSummarizeFunction, PivotValueDisplayType, type DisplayName, type SummarizeName } from './enums';
import { headersOf, planOf, type ValueRecord } from './plan';

interface ValueState extends PivotState {
  readonly id: number;
}

export const pivotValueType = serviceType<ValueState>('PivotValue');

/** The values of a pivot table, left to right. */
export function valuesOf({ end, sheet, pivot }: PivotState): ServiceObject[] {
  return planOf(pivot, end.workbook).values.map(({ id }) => pivotValueType.make({ end, sheet, pivot, id }));
}

/** Add a summary of a column, given as a column of the sheet from 1. */
export function addValue(state: PivotState, column: number, how: EnumMember): ServiceObject {
  if (how === PivotTableSummarizeFunction.CUSTOM)
    throw new ServiceError('CUSTOM can only be used with calculated pivot values.');
  const at = sourceColumn(state, column);
  const header = headersOf(state.pivot, state.end.workbook)[at] ?? '';
  return added(state, { column: at, header, how: nameOf(how), formula: null, name: null });
}

/** Add a value that a formula computes from the fields of the source. */
export function addCalculated(state: PivotState, name: string, formula: string): ServiceObject {
  return added(state, {
    column: null,
    header: null,
    how: 'CUSTOM',
    formula: withEqualSign(formula),
    name: String(name),
  });
}

function added(state: PivotState, record: Omit<ValueRecord, 'id' | 'display'>): ServiceObject {
  const { end, sheet, pivot } = state;
  const id = 1 + Math.max(0, ...planOf(pivot, end.workbook).values.map((value) => value.id));
  changePivot(state, (plan) => ({ ...plan, values: [...plan.values, { ...record, id, display: 'DEFAULT' }] }));
  return pivotValueType.make({ end, sheet, pivot, id });
}

function recordOf({ end, pivot, id }: ValueState): ValueRecord {
  const found = planOf(pivot, end.workbook).values.find((value) => value.id === id);
  if (found === undefined) throw new ServiceError('The pivot value was removed.');
  return found;
}

function change(state: ValueState, edit: Partial<ValueRecord>): typeof SELF {
  recordOf(state);
  return changePivot(state, (plan) => ({
    ...plan,
    values: plan.values.map((value) => (value.id === state.id ? { ...value, ...edit } : value)),
  }));
}

/** A member of the enum of summaries: signatures let no other in. */
function nameOf(how: EnumMember): SummarizeName {
  return how.name() as SummarizeName;
}

function withEqualSign(formula: string): string {
  return String(formula).startsWith('=') ? String(formula) : `=${String(formula)}`;
}

function removeValue(state: ValueState): void {
  recordOf(state);
  changePivot(state, (plan) => ({ ...plan, values: plan.values.filter(({ id }) => id !== state.id) }));
}

pivotValueType.define({
  ...documented<ValueState, GoogleAppsScript.Spreadsheet.PivotValue>()({
    'getDisplayType()': (state) => PivotValueDisplayType[recordOf(state).display],
    'getFormula()': (state) => recordOf(state).formula,
    'getPivotTable()': ({ end, sheet, pivot }) => pivotTableType.make({ end, sheet, pivot }),
    'getSummarizedBy()': (state) => PivotTableSummarizeFunction[recordOf(state).how],
    'setDisplayName(String)': (state, name: string) => change(state, { name: String(name) }),
    'setFormula(String)': (state, formula: string) => {
      if (recordOf(state).formula === null) throw notEmulated('A formula for a value of a source column');
      return change(state, { formula: withEqualSign(formula) });
    },
    'showAs(PivotValueDisplayType)': (state, display: EnumMember) =>
      change(state, { display: display.name() as DisplayName }), // the signature lets only members of that enum in
    'summarizeBy(PivotTableSummarizeFunction)': (state, how: EnumMember) => change(state, { how: nameOf(how) }),
  }),
  // In the reference of today, not yet in the published types.
  'getSourceDataColumn()': (state: ValueState) => {
    const { column } = recordOf(state);
    return column === null ? null : sheetColumn(state, column);
  },
  'remove()': removeValue,
});
