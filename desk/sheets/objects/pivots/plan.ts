import type { Aggregation, PivotDataField, PivotField, PivotModel } from '../../../workbook/objects';
import { readPivotSource } from '../../../workbook/pivot/readPivotSource';
import type { WorkbookModel } from '../../../workbook/workbook';
import type { BooleanName, ConditionValue } from '../../looks/conditionRule';
import type { DateRuleName, DisplayName, SummarizeName } from './enums';

/** One value of a pivot table. Columns count from 0 within the source. */
export interface ValueRecord {
  readonly id: number;
  /** null for a calculated value. */
  readonly column: number | null;
  /** What stood over the column when it was last seen. */
  readonly header: string | null;
  readonly how: SummarizeName;
  /** With its "="; null for a plain summary. */
  readonly formula: string | null;
  /** null: as Sheets captions it, `SUM of Amount`. */
  readonly name: string | null;
  readonly display: DisplayName;
}

/** One filter of a pivot table: what is shown, or what is not, or a condition. */
export interface FilterRecord {
  readonly id: number;
  readonly column: number;
  readonly header: string;
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
  readonly criteria: BooleanName | null;
  readonly values: readonly ConditionValue[];
}

/** What a group has beyond the model's field. */
export interface GroupExtra {
  readonly repeats: boolean;
  /** Names of groups by the texts of their members. */
  readonly manual: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly histogram: { readonly min: number; readonly max: number; readonly size: number } | null;
  /** How dates are put together; null: each is a label of its own. */
  readonly dates: DateRuleName | null;
  /** Value whose totals order the group; null: its labels do. */
  readonly sortBy: number | null;
}

export type GroupAxis = 'rows' | 'columns';

/** What a pivot of Sheets has beyond the model's: never changed in place. */
export interface PivotPlan {
  readonly values: readonly ValueRecord[];
  readonly filters: readonly FilterRecord[];
  /** By axis and header: `rows:Region`. */
  readonly groups: Readonly<Record<string, GroupExtra>>;
  /** Columns of the groups, by the same keys. */
  readonly columns: Readonly<Record<string, number>>;
}

const KEY = 'sheets';
const PLAIN: GroupExtra = { repeats: false, manual: [], histogram: null, dates: null, sortBy: null };

/** How the model summarizes. Limit: it counts where Sheets counts different values, and averages where it takes the median; rendered cells are right, a refresh in Excel is not. */
const AGGREGATIONS: Readonly<Record<SummarizeName, Aggregation>> = {
  CUSTOM: 'Sum', SUM: 'Sum', COUNTA: 'Count', COUNT: 'CountNumbers', COUNTUNIQUE: 'Count', AVERAGE: 'Average',
  MAX: 'Max', MIN: 'Min', MEDIAN: 'Average', PRODUCT: 'Product', STDEV: 'StandardDeviation',
  STDEVP: 'StandardDeviationP', VAR: 'Variance', VARP: 'VarianceP',
}; // prettier-ignore
const CALCULATIONS: Readonly<Record<DisplayName, string>> = {
  DEFAULT: 'None',
  PERCENT_OF_ROW_TOTAL: 'PercentOfRowTotal',
  PERCENT_OF_COLUMN_TOTAL: 'PercentOfColumnTotal',
  PERCENT_OF_GRAND_TOTAL: 'PercentOfGrandTotal',
};

/** Tell pivots that scripts of Sheets made or changed. */
export function isPlanned(pivot: PivotModel): boolean {
  return pivot.bag.has(KEY);
}

/** Read the plan of a pivot; of one that another program made, as Google would see it. */
export function planOf(pivot: PivotModel, workbook: WorkbookModel): PivotPlan {
  const kept = pivot.bag.get(KEY);
  // Written by `keepPlan` alone.
  if (typeof kept === 'object' && kept !== null) return kept as PivotPlan;
  const headers = headersOf(pivot, workbook);
  const values = pivot.data.map((field, at): ValueRecord => ({
    id: at + 1,
    column: Math.max(0, headers.indexOf(field.source)),
    header: field.source,
    how: wordFor(AGGREGATIONS, field.summarizeBy) ?? 'SUM',
    formula: null,
    name: field.name,
    display: wordFor(CALCULATIONS, field.showAs.calculation) ?? 'DEFAULT',
  }));
  return { values, filters: [], groups: {}, columns: {} };
}

function wordFor<Name extends string>(words: Readonly<Record<Name, string>>, meaning: string): Name | undefined {
  const names = Object.keys(words) as Name[]; // the keys of a record of these names
  return names.find((name) => name !== 'CUSTOM' && words[name] === meaning);
}

/** Keep a plan, with everything of it that the model can say too. */
export function keepPlan(pivot: PivotModel, workbook: WorkbookModel, plan: PivotPlan): void {
  pivot.bag.set(KEY, plan);
  pivot.data = dataFields(pivot, workbook, plan).filter((field): field is PivotDataField => field !== null);
  for (const axis of ['rows', 'columns'] as const)
    pivot[axis] = pivot[axis].map((field) => ({ ...field, sortBy: sortName(pivot, workbook, plan, axis, field) }));
}

export function groupExtra(plan: PivotPlan, axis: GroupAxis, header: string): GroupExtra {
  return plan.groups[`${axis}:${header}`] ?? PLAIN;
}

export function withGroupExtra(
  plan: PivotPlan,
  axis: GroupAxis,
  header: string,
  change: Partial<GroupExtra>,
): PivotPlan {
  const extra = { ...groupExtra(plan, axis, header), ...change };
  return { ...plan, groups: { ...plan.groups, [`${axis}:${header}`]: extra } };
}

/** The headers of the source as they are now. */
export function headersOf(pivot: PivotModel, workbook: WorkbookModel): readonly string[] {
  return readPivotSource(workbook, pivot)?.headers ?? [];
}

/** What stands over a value. Sheets says it in the language of the person; here it is English. */
export function captionOf(value: ValueRecord, headers: readonly string[]): string {
  if (value.name !== null) return value.name;
  return `${value.how} of ${value.column === null ? '' : (headers[value.column] ?? '')}`;
}

/** The model's field of each value; null for calculated ones, which the model does not have. */
function dataFields(pivot: PivotModel, workbook: WorkbookModel, plan: PivotPlan): (PivotDataField | null)[] {
  const source = readPivotSource(workbook, pivot);
  const headers = source?.headers ?? [];
  return plan.values.map((value) =>
    value.column === null || value.formula !== null ? null : dataField(value, headers, source?.formats ?? []),
  );
}

/** Values look like their source; counts are plain numbers. */
export function dataField(value: ValueRecord, headers: readonly string[], formats: readonly string[]): PivotDataField {
  const format =
    value.how.startsWith('COUNT') || value.how.startsWith('VAR') ? '' : (formats[value.column ?? -1] ?? '');
  return {
    source: headers[value.column ?? -1] ?? '',
    name: captionOf(value, headers),
    summarizeBy: AGGREGATIONS[value.how],
    numberFormat: format === 'General' || format === '@' || value.display !== 'DEFAULT' ? '' : format,
    showAs: { calculation: CALCULATIONS[value.display] },
  };
}

function sortName(
  pivot: PivotModel,
  workbook: WorkbookModel,
  plan: PivotPlan,
  axis: GroupAxis,
  field: PivotField,
): string | null {
  const { sortBy } = groupExtra(plan, axis, field.source);
  const value = plan.values.find(({ id }) => id === sortBy);
  return value === undefined ? null : captionOf(value, headersOf(pivot, workbook));
}
