import type { Aggregation, PivotDataField } from '../../../workbook/objects';
import { excelClass, HostObject, type ClassSpec, type ExcelHost } from '../../spec';
import { dictionaryOf, isAbsent, textOf, wholeNumberOf, wordOf } from '../tables/arguments';
import { collectionMembers, found, isSameName } from '../tables/collectionMembers';
import { sourceOfArgument } from './hierarchyClasses';
import { isNumberColumn } from './pivotSource';
import { changePivot, type FieldTarget, type PivotTarget } from './pivotTarget';

interface DataTarget extends PivotTarget {
  readonly field: PivotDataField;
}

/** The words of Excel.AggregationFunction. */
const AGGREGATIONS: readonly Aggregation[] = [
  'Automatic',
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
  'StandardDeviationP',
  'Variance',
  'VarianceP',
];

/** The values of a pivot: what is summed, counted and averaged. */
export const dataHierarchyClasses: readonly ClassSpec<object>[] = [collectionClass(), hierarchyClass()];

/** Make the object of a data hierarchy. */
export function dataObject({ sheet, pivot }: PivotTarget, field: PivotDataField, host: ExcelHost): HostObject {
  const target: DataTarget = { sheet, pivot, field };
  return host.object('DataPivotHierarchy', target);
}

function collectionClass(): ClassSpec<object> {
  const members = collectionMembers<PivotTarget>({
    items: (target, host) => target.pivot.data.map((field) => dataObject(target, field, host)),
    find: (target, key, host) => {
      const field = target.pivot.data.find((one) => isSameName(one.name, key));
      return field === undefined ? null : dataObject(target, field, host);
    },
  });
  return excelClass<PivotTarget>({
    name: 'DataPivotHierarchyCollection',
    ...members,
    methods: {
      ...members.methods,
      add: (target, [argument], host) => {
        const field = newData(target, sourceOfArgument(argument), host);
        changePivot(target, { data: [...target.pivot.data, field] }, host);
        return dataObject(target, field, host);
      },
      remove: (target, [argument], host) => {
        const gone = argument instanceof HostObject && 'field' in argument.target ? argument.target.field : null;
        changePivot(target, { data: target.pivot.data.filter((one) => one !== gone) }, host);
      },
    },
  });
}

/** Numbers are summed, everything else counted; a name that is taken gets a number. */
function newData({ pivot }: PivotTarget, source: string, host: ExcelHost): PivotDataField {
  const summarizeBy = isNumberColumn(host, pivot, source) ? 'Sum' : 'Count';
  const base = `${summarizeBy} of ${source}`;
  const taken = (name: string): boolean => pivot.data.some((one) => isSameName(one.name, name));
  let name = base;
  for (let number = 2; taken(name); number++) name = `${base}${number}`;
  return { source, name, summarizeBy, numberFormat: '', showAs: { calculation: 'None' } };
}

function hierarchyClass(): ClassSpec<object> {
  return excelClass<DataTarget>({
    name: 'DataPivotHierarchy',
    id: ({ field }) => field.name,
    fields: {
      id: { get: ({ field }) => field.name },
      name: {
        get: ({ field }) => field.name,
        set: (target, value, host) => change(target, { name: textOf(value, 'name') }, host),
      },
      numberFormat: {
        get: ({ field }) => field.numberFormat || 'General',
        set: (target, value, host) => change(target, { numberFormat: textOf(value, 'numberFormat') }, host),
      },
      position: {
        get: ({ pivot, field }) => pivot.data.indexOf(field),
        set: (target, value, host) => {
          const { pivot, field } = target;
          const others = pivot.data.filter((one) => one !== field);
          const at = wholeNumberOf(value, 'position', 0, others.length);
          changePivot(target, { data: [...others.slice(0, at), field, ...others.slice(at)] }, host);
        },
      },
      summarizeBy: {
        get: ({ field }) => field.summarizeBy,
        set: (target, value, host) => summarize(target, wordOf(value, 'summarizeBy', AGGREGATIONS), host),
      },
      showAs: { get: ({ field }) => ({ ...field.showAs }), set: setShowAs },
    },
    links: {
      field: ({ sheet, pivot, field }, host) => {
        const target: FieldTarget = { sheet, pivot, source: field.source };
        return host.object('PivotField', target);
      },
    },
    methods: {
      setToDefault: (target, _args, host) =>
        change(
          target,
          { ...newData({ ...target, pivot: { ...target.pivot, data: [] } }, target.field.source, host) },
          host,
        ),
    },
  });
}

/** The field stays the same object, so that scripts that hold it go on working. */
function change(target: DataTarget, part: Partial<PivotDataField>, host: ExcelHost): void {
  Object.assign(target.field, part);
  changePivot(target, { data: [...target.pivot.data] }, host);
}

/** A name that was made from the old function follows the new one. */
function summarize(target: DataTarget, summarizeBy: Aggregation, host: ExcelHost): void {
  const { name, source, summarizeBy: before } = target.field;
  const isOwn = name === `${before} of ${source}`;
  change(target, { summarizeBy, ...(isOwn ? { name: `${summarizeBy} of ${source}` } : {}) }, host);
}

function setShowAs(target: DataTarget, value: unknown, host: ExcelHost): void {
  const { calculation, baseField, baseItem } = dictionaryOf(value, 'showAs');
  const base = nameIn(baseField, 'source');
  const item = nameIn(baseItem, 'text');
  change(
    target,
    {
      showAs: {
        calculation: textOf(calculation, 'calculation'),
        ...(base === null ? {} : { baseField: base }),
        ...(item === null ? {} : { baseItem: item }),
      },
    },
    host,
  );
}

function nameIn(value: unknown, key: 'source' | 'text'): string | null {
  if (isAbsent(value)) return null;
  if (typeof value === 'string') return value === '' ? null : value;
  const target = found(value instanceof HostObject ? value.target : null, key);
  const names: Readonly<Record<string, unknown>> = { ...target };
  const name = names[key];
  return typeof name === 'string' ? name : null;
}
