import type { PivotField } from '../../../workbook/objects';
import { ExcelError } from '../../excelError';
import { excelClass, HostObject, type ClassSpec, type ExcelHost } from '../../spec';
import { flagOf, textOf, wholeNumberOf } from '../tables/arguments';
import { collectionMembers, found, isSameName } from '../tables/collectionMembers';
import { changePivot, newField, placedField, type FieldTarget, type LabelAxis, type PivotTarget } from './pivotTarget';
import { sourceOf } from './pivotSource';

/** Target of the collections of rows, columns and filters. */
export interface AxisTarget extends PivotTarget {
  readonly axis: LabelAxis;
}

interface PlacedTarget extends FieldTarget {
  readonly axis: LabelAxis;
}

const multipleItems = {
  get: ({ pivot, source }: PlacedTarget) => pivot.bag.get(`filter.${source}.multiple`) ?? false,
  set: ({ sheet, pivot, source }: PlacedTarget, value: unknown) => {
    pivot.bag.set(`filter.${source}.multiple`, flagOf(value, 'enableMultipleFilterItems'));
    sheet.pivots.change(pivot, {}, 'script');
  },
};

/** The source columns of a pivot and where they stand. */
export const hierarchyClasses: readonly ClassSpec<object>[] = [
  excelClass<PivotTarget>({
    name: 'PivotHierarchyCollection',
    ...collectionMembers<PivotTarget>({
      items: (target, host) => sourceOf(host, target.pivot).headers.map((source) => hierarchy(target, source, host)),
      find: (target, key, host) => {
        const header = sourceOf(host, target.pivot).headers.find((one) => isSameName(one, key));
        return header === undefined ? null : hierarchy(target, header, host);
      },
    }),
  }),
  excelClass<FieldTarget>({
    name: 'PivotHierarchy',
    id: ({ source }) => source,
    fields: {
      id: { get: ({ source }) => source },
      name: { get: (target) => placedField(target, target.source)?.name ?? target.source },
    },
    links: { fields: (target, host) => host.object('PivotFieldCollection', target) },
  }),
  axisCollection('RowColumnPivotHierarchyCollection', 'RowColumnPivotHierarchy'),
  axisCollection('FilterPivotHierarchyCollection', 'FilterPivotHierarchy'),
  placedClass('RowColumnPivotHierarchy'),
  placedClass('FilterPivotHierarchy'),
];

function hierarchy({ sheet, pivot }: PivotTarget, source: string, host: ExcelHost): HostObject {
  const target: FieldTarget = { sheet, pivot, source };
  return host.object('PivotHierarchy', target);
}

/** The source column that an argument of a collection names. @throws ExcelError InvalidArgument */
export function sourceOfArgument(argument: unknown): string {
  if (argument instanceof HostObject && 'source' in argument.target && typeof argument.target.source === 'string')
    return argument.target.source;
  throw new ExcelError('InvalidArgument', 'A hierarchy of this PivotTable is expected.');
}

function axisCollection(name: string, itemName: string): ClassSpec<object> {
  const object = ({ sheet, pivot, axis }: AxisTarget, source: string, host: ExcelHost): HostObject => {
    const target: PlacedTarget = { sheet, pivot, axis, source };
    return host.object(itemName, target);
  };
  const members = collectionMembers<AxisTarget>({
    items: (target, host) => target.pivot[target.axis].map((field) => object(target, field.source, host)),
    find: (target, key, host) => {
      const field = target.pivot[target.axis].find((one) => isSameName(one.name, key) || isSameName(one.source, key));
      return field === undefined ? null : object(target, field.source, host);
    },
  });
  return excelClass<AxisTarget>({
    name,
    ...members,
    methods: {
      ...members.methods,
      add: (target, [argument], host) => {
        const source = sourceOfArgument(argument);
        place(target, source, target.axis, host);
        return object(target, source, host);
      },
      remove: (target, [argument], host) => place(target, sourceOfArgument(argument), null, host),
    },
  });
}

/** A source column stands on one label axis at most; adding it to another moves it. */
function place(target: PivotTarget, source: string, to: LabelAxis | null, host: ExcelHost): void {
  const field = placedField(target, source) ?? newField(source);
  const on = (axis: LabelAxis): PivotField[] => {
    const others = target.pivot[axis].filter((one) => one.source !== source);
    return axis === to ? [...others, field] : others;
  };
  changePivot(target, { rows: on('rows'), columns: on('columns'), filters: on('filters') }, host);
}

function placedClass(name: string): ClassSpec<object> {
  const indexOf = ({ pivot, axis, source }: PlacedTarget): number =>
    pivot[axis].findIndex((one) => one.source === source);
  return excelClass<PlacedTarget>({
    name,
    id: ({ source }) => source,
    fields: {
      id: { get: ({ source }) => source },
      name: {
        get: (target) => placedField(target, target.source)?.name ?? target.source,
        set: (target, value, host) => {
          const field = found(placedField(target, target.source), target.source);
          const named = { ...field, name: textOf(value, 'name') };
          const list = target.pivot[target.axis].map((one) => (one === field ? named : one));
          changePivot(target, { [target.axis]: list }, host);
        },
      },
      position: {
        get: indexOf,
        set: (target, value, host) => {
          const list = target.pivot[target.axis];
          const at = wholeNumberOf(value, 'position', 0, Math.max(list.length - 1, 0));
          const field = found(list[indexOf(target)], target.source);
          const others = list.filter((one) => one !== field);
          changePivot(target, { [target.axis]: [...others.slice(0, at), field, ...others.slice(at)] }, host);
        },
      },
      ...(name === 'FilterPivotHierarchy' ? { enableMultipleFilterItems: multipleItems } : {}),
    },
    links: { fields: (target, host) => host.object('PivotFieldCollection', target) },
    methods: { setToDefault: (target, _args, host) => place(target, target.source, target.axis, host) },
  });
}
