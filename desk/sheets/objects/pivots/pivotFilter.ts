import { ServiceError } from '../../frame/serviceError';
import { SELF, serviceType, type ServiceObject, type EnumMember } from '../../frame/serviceType';
import type { SheetsEnd } from '../../frame/sheetsEnd';
import type { BooleanName, ConditionValue, RelativeName } from '../../looks/conditionRule';
import { dateOfDay, daySerial, isDate } from '../../looks/dates';
import { documented } from '../../looks/documented';
import { BooleanCriteria, RelativeDate } from '../../looks/enums';
import { appType, pivotTableType, type PivotState } from '../../types';
import { invoke } from '../../values/invoke';
import { changePivot, sheetColumn, sourceColumn } from './change';
import { headersOf, planOf, type FilterRecord } from './plan';

interface FilterState extends PivotState {
  readonly id: number;
}

export const pivotFilterType = serviceType<FilterState>('PivotFilter');

/** The filters of a pivot table in the order in which they were added. */
export function filtersOf({ end, sheet, pivot }: PivotState): ServiceObject[] {
  return planOf(pivot, end.workbook).filters.map(({ id }) => pivotFilterType.make({ end, sheet, pivot, id }));
}

/** Add a filter over a column of the sheet, from 1. Sheets draws nothing for it; it only leaves source rows out. */
export function addFilter(state: PivotState, column: number, criteria: object): ServiceObject {
  const { end, sheet, pivot } = state;
  const id = 1 + Math.max(0, ...planOf(pivot, end.workbook).filters.map((filter) => filter.id));
  const at = sourceColumn(state, column);
  const header = headersOf(pivot, end.workbook)[at] ?? '';
  const record = { id, column: at, header, ...readCriteria(end, criteria) };
  changePivot(state, (plan) => ({ ...plan, filters: [...plan.filters, record] }));
  return pivotFilterType.make({ end, sheet, pivot, id });
}

function recordOf({ end, pivot, id }: FilterState): FilterRecord {
  const found = planOf(pivot, end.workbook).filters.find((filter) => filter.id === id);
  if (found === undefined) throw new ServiceError('The pivot filter was removed.');
  return found;
}

/** Read a FilterCriteria through its own methods. */
function readCriteria(end: SheetsEnd, criteria: object): Omit<FilterRecord, 'id' | 'column' | 'header'> {
  const texts = (method: string): string[] => listFrom(invoke(criteria, method)).map(String);
  const type = invoke(criteria, 'getCriteriaType');
  const member = Object.values(BooleanCriteria).find((one: EnumMember) => one === type);
  return {
    visible: texts('getVisibleValues'),
    hidden: texts('getHiddenValues'),
    criteria: member === undefined ? null : (member.name() as BooleanName), // a member of that enum
    values: listFrom(invoke(criteria, 'getCriteriaValues')).map((value) => valueFrom(end, value)),
  };
}

function listFrom(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function valueFrom(end: SheetsEnd, value: unknown): ConditionValue {
  if (isDate(value)) return { kind: 'date', serial: daySerial(end, value) };
  const day = Object.values(RelativeDate).find((one: EnumMember) => one === value);
  if (day !== undefined) return { kind: 'relative', day: day.name() as RelativeName }; // a member of that enum
  return { kind: 'plain', value: typeof value === 'number' ? value : String(value) };
}

function criteriaObject(state: FilterState): unknown {
  const { visible, hidden, criteria, values } = recordOf(state);
  const builder = invoke(appType.make({ end: state.end }), 'newFilterCriteria') as ServiceObject; // as documented
  if (visible.length > 0) invoke(builder, 'setVisibleValues', [[...visible]]);
  if (hidden.length > 0) invoke(builder, 'setHiddenValues', [[...hidden]]);
  if (criteria !== null)
    invoke(builder, 'withCriteria', [BooleanCriteria[criteria], values.map((value) => forScript(state.end, value))]);
  return invoke(builder, 'build');
}

function forScript(end: SheetsEnd, value: ConditionValue): unknown {
  if (value.kind === 'date') return dateOfDay(end, value.serial);
  return value.kind === 'relative' ? RelativeDate[value.day] : value.value;
}

pivotFilterType.define(
  documented<FilterState, GoogleAppsScript.Spreadsheet.PivotFilter>()({
    'getFilterCriteria()': criteriaObject,
    'getPivotTable()': ({ end, sheet, pivot }) => pivotTableType.make({ end, sheet, pivot }),
    'getSourceDataColumn()': (state) => sheetColumn(state, recordOf(state).column),
    'remove()': (state) => {
      recordOf(state);
      changePivot(state, (plan) => ({ ...plan, filters: plan.filters.filter(({ id }) => id !== state.id) }));
    },
    'setFilterCriteria(FilterCriteria)': (state, criteria: object) => {
      const fresh = { ...recordOf(state), ...readCriteria(state.end, criteria) };
      changePivot(state, (plan) => ({
        ...plan,
        filters: plan.filters.map((filter) => (filter.id === state.id ? fresh : filter)),
      }));
      return SELF;
    },
  }),
);
