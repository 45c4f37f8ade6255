import type { PivotField } from '../../../workbook/objects';
import { ServiceError } from '../../frame/serviceError';
import type { SELF } from '../../frame/serviceType';
import { serviceType, type EnumMember, type ServiceObject } from '../../frame/serviceType';
import { documented } from '../../looks/documented';
import { pivotTableType, type PivotState } from '../../types';
import { dimension } from '../../values/enums';
import { changePivot, newField, sheetColumn, sourceColumn } from './change';
import { DateTimeGroupingRuleType } from './enums';
import { groupExtra, headersOf, planOf, withGroupExtra, type GroupAxis, type GroupExtra } from './plan';
import { pivotValueType } from './pivotValue';

/** A group stands for a field on an axis, known by its header. */
interface GroupState extends PivotState {
  readonly axis: GroupAxis;
  readonly header: string;
}

export const pivotGroupType = serviceType<GroupState>('PivotGroup');

/** The groups of one axis, outermost first. */
export function groupsOf({ end, sheet, pivot }: PivotState, axis: GroupAxis): ServiceObject[] {
  return pivot[axis].map(({ source }) => pivotGroupType.make({ end, sheet, pivot, axis, header: source }));
}

/** Add a group inside those of its axis. @throws ServiceError when its column is grouped there already */
export function addGroup(state: PivotState, axis: GroupAxis, column: number): ServiceObject {
  const { end, sheet, pivot } = state;
  const at = sourceColumn(state, column);
  const header = headersOf(pivot, end.workbook)[at] ?? '';
  if (pivot[axis].some(({ source }) => source === header))
    throw new ServiceError(`The pivot table is grouped by column ${column} already.`);
  changePivot(state, (plan) => {
    pivot[axis] = [...pivot[axis], newField(header)];
    return { ...plan, columns: { ...plan.columns, [`${axis}:${header}`]: at } };
  });
  return pivotGroupType.make({ end, sheet, pivot, axis, header });
}

function indexOf({ pivot, axis, header }: GroupState): number {
  const at = pivot[axis].findIndex(({ source }) => source === header);
  if (at < 0) throw new ServiceError('The pivot group was removed.');
  return at;
}

function fieldOf(state: GroupState): PivotField {
  return state.pivot[state.axis][indexOf(state)] ?? newField(state.header);
}

function changeField(state: GroupState, change: Partial<PivotField>): typeof SELF {
  const at = indexOf(state);
  return changePivot(state, (plan) => {
    const { pivot, axis } = state;
    pivot[axis] = pivot[axis].map((field, index) => (index === at ? { ...field, ...change } : field));
    return plan;
  });
}

function changeExtra(state: GroupState, change: Partial<GroupExtra>): typeof SELF {
  indexOf(state);
  return changePivot(state, (plan) => withGroupExtra(plan, state.axis, state.header, change));
}

function extraOf({ end, pivot, axis, header }: GroupState): GroupExtra {
  return groupExtra(planOf(pivot, end.workbook), axis, header);
}

/** Totals of the outermost group are the grand total of the other groups; those of an inner one close each item of the group around it. */
function showTotals(state: GroupState, isOn: boolean): typeof SELF {
  const { pivot, axis } = state;
  const at = indexOf(state);
  return changePivot(state, (plan) => {
    if (at > 0)
      pivot[axis] = pivot[axis].map((field, index) => (index === at - 1 ? { ...field, subtotals: isOn } : field)); // prettier-ignore
    else if (axis === 'rows') pivot.showColumnTotals = isOn;
    else pivot.showRowTotals = isOn;
    return plan;
  });
}

function areTotalsShown(state: GroupState): boolean {
  const { pivot, axis } = state;
  const at = indexOf(state);
  if (at > 0) return pivot[axis][at - 1]?.subtotals ?? true;
  return axis === 'rows' ? pivot.showColumnTotals : pivot.showRowTotals;
}

function moveTo(state: GroupState, index: number): typeof SELF {
  const { pivot, axis } = state;
  const field = fieldOf(state);
  return changePivot(state, (plan) => {
    const others = pivot[axis].filter(({ source }) => source !== state.header);
    pivot[axis] = [...others.slice(0, index), field, ...others.slice(index)];
    return plan;
  });
}

function removeGroup(state: GroupState): void {
  indexOf(state);
  const { pivot, axis, header } = state;
  changePivot(state, (plan) => {
    pivot[axis] = pivot[axis].filter(({ source }) => source !== header);
    const others = Object.entries(plan.groups).filter(([key]) => key !== `${axis}:${header}`);
    return { ...plan, groups: Object.fromEntries(others) };
  });
}

function memberText(member: unknown): string {
  return typeof member === 'boolean' ? String(member).toUpperCase() : String(member);
}

function addManual(state: GroupState, name: string, members: readonly unknown[]): typeof SELF {
  const others = extraOf(state).manual.filter((one) => one.name !== name);
  return changeExtra(state, {
    manual: [...others, { name, members: members.map(memberText) }],
    histogram: null,
    dates: null,
  });
}

function setHistogram(state: GroupState, min: number, max: number, size: number): typeof SELF {
  if (!(Number(size) > 0) || !(Number(max) > Number(min)))
    throw new ServiceError('Invalid histogram rule: the interval must be positive and the maximum above the minimum.');
  return changeExtra(state, {
    manual: [],
    dates: null,
    histogram: { min: Number(min), max: Number(max), size: Number(size) },
  });
}

pivotGroupType.define(
  documented<GroupState, GoogleAppsScript.Spreadsheet.PivotGroup>()({
    'addManualGroupingRule(String,Object[])': addManual,
    'areLabelsRepeated()': (state) => extraOf(state).repeats,
    'clearGroupingRule()': (state) => changeExtra(state, { manual: [], histogram: null, dates: null }),
    'clearSort()': (state) => {
      changeField(state, { sort: 'ascending' });
      return changeExtra(state, { sortBy: null });
    },
    'getDimension()': ({ axis }) => (axis === 'rows' ? dimension.ROWS : dimension.COLUMNS),
    'getIndex()': indexOf,
    'getPivotTable()': ({ end, sheet, pivot }) => pivotTableType.make({ end, sheet, pivot }),
    'getSourceDataColumn()': (state) =>
      sheetColumn(state, headersOf(state.pivot, state.end.workbook).indexOf(state.header)),
    'hideRepeatedLabels()': (state) => changeExtra(state, { repeats: false }),
    'isSortAscending()': (state) => fieldOf(state).sort !== 'descending',
    'moveToIndex(Integer)': (state, index: number) => moveTo(state, Number(index)),
    'remove()': removeGroup,
    'removeManualGroupingRule(String)': (state, name: string) =>
      changeExtra(state, { manual: extraOf(state).manual.filter((one) => one.name !== name) }),
    'resetDisplayName()': (state) => changeField(state, { name: state.header }),
    'setDisplayName(String)': (state, name: string) => changeField(state, { name: String(name) }),
    'setHistogramGroupingRule(Number,Number,Number)': setHistogram,
    'showRepeatedLabels()': (state) => changeExtra(state, { repeats: true }),
    'showTotals(Boolean)': showTotals,
    'sortAscending()': (state) => changeField(state, { sort: 'ascending' }),
    'sortDescending()': (state) => changeField(state, { sort: 'descending' }),
    // Limit: totals over all opposite groups order the group, whichever of them are named.
    'sortBy(PivotValue,Object[])': (state, value: unknown) =>
      changeExtra(state, { sortBy: pivotValueType.stateOf(value).id }),
    'totalsAreShown()': areTotalsShown,
  }),
);

/** A rule as scripts get it back. */
const dateRuleType = serviceType<GroupState>('DateTimeGroupingRule');

dateRuleType.define({
  'getRuleType()': (state) => DateTimeGroupingRuleType[extraOf(state).dates ?? 'UNSUPPORTED'],
});

// Documented, and not in the published types.
pivotGroupType.define({
  'getDateTimeGroupingRule()': (state) => (extraOf(state).dates === null ? null : dateRuleType.make(state)),
  'setDateTimeGroupingRule(DateTimeGroupingRuleType)': (state, type: EnumMember) => {
    const name = type.name() as keyof typeof DateTimeGroupingRuleType; // signatures let only members in
    if (name === 'UNSUPPORTED') throw new ServiceError('Invalid argument: dateTimeGroupingRuleType');
    return changeExtra(state, { manual: [], histogram: null, dates: name });
  },
});
