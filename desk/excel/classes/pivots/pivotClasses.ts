import { areaAddress, quoteSheet } from '../../../workbook/addresses';
import { contains, overlaps } from '../../../workbook/areas';
import type { PivotModel } from '../../../workbook/objects';
import { ExcelError } from '../../excelError';
import { excelClass, HostObject, type ClassSpec, type ExcelHost } from '../../spec';
import { filledTextOf, flagOf, invalidArgument } from '../tables/arguments';
import { collectionMembers, found } from '../tables/collectionMembers';
import type { OverlapScope, Scope } from '../tables/targets';
import { dataHierarchyClasses } from './dataHierarchyClasses';
import { fieldClasses } from './fieldClasses';
import { hierarchyClasses, type AxisTarget } from './hierarchyClasses';
import { layoutClass } from './layoutClass';
import { sourceOf } from './pivotSource';
import { pivotObject, redraw, type LabelAxis, type PivotTarget } from './pivotTarget';

/** PivotTables and everything inside them. */
export const pivotClasses: readonly ClassSpec<object>[] = [
  collectionClass(),
  scopedClass(),
  pivotClass(),
  layoutClass,
  ...hierarchyClasses,
  ...dataHierarchyClasses,
  ...fieldClasses,
];

function collectionClass(): ClassSpec<object> {
  const members = collectionMembers<Scope>({
    items: (scope, host) => pivotsOf(scope).map((target) => pivotObject(host, target)),
    find: (scope, key, host) => {
      const target = pivotsOf(scope).find(({ pivot }) => isNamed(pivot, key));
      return target === undefined ? null : pivotObject(host, target);
    },
  });
  return excelClass<Scope>({
    name: 'PivotTableCollection',
    ...members,
    methods: {
      ...members.methods,
      add: addPivot,
      refreshAll: (scope, _args, host) => pivotsOf(scope).forEach((target) => redraw(target, host)),
    },
  });
}

function scopedClass(): ClassSpec<object> {
  const inside = ({ range, fullyContained }: OverlapScope): readonly PivotTarget[] =>
    pivotsOf({ sheet: range.sheet }).filter(({ pivot: { rendered } }) => {
      if (rendered === null) return false;
      return fullyContained ? contains(range.area, rendered) : overlaps(range.area, rendered);
    });
  const members = collectionMembers<OverlapScope>({
    items: (scope, host) => inside(scope).map((target) => pivotObject(host, target)),
    find: (scope, key, host) => {
      const target = inside(scope).find(({ pivot }) => isNamed(pivot, key));
      return target === undefined ? null : pivotObject(host, target);
    },
  });
  const first = (scope: OverlapScope, host: ExcelHost): HostObject | null => {
    const [target] = inside(scope);
    return target === undefined ? null : pivotObject(host, target);
  };
  return excelClass<OverlapScope>({
    name: 'PivotTableScopedCollection',
    ...members,
    methods: {
      ...members.methods,
      getFirst: (scope, _args, host) => found(first(scope, host), 'the first PivotTable'),
      getFirstOrNullObject: (scope, _args, host) => first(scope, host),
    },
  });
}

function pivotClass(): ClassSpec<object> {
  const axis = (name: LabelAxis, className: string) => (target: PivotTarget, host: ExcelHost) => {
    const inner: AxisTarget = { ...target, axis: name };
    return host.object(className, inner);
  };
  return excelClass<PivotTarget>({
    name: 'PivotTable',
    id: ({ pivot }) => pivot.id,
    fields: {
      id: { get: ({ pivot }) => pivot.id },
      name: {
        get: ({ pivot }) => pivot.name,
        set: ({ sheet, pivot }, value, host) => {
          const name = filledTextOf(value, 'name');
          if (host.workbook.pivot(name)?.pivot !== pivot) refuseTaken(name, host);
          sheet.pivots.change(pivot, { name }, 'script');
        },
      },
      refreshOnOpen: {
        get: ({ pivot }) => pivot.refreshOnOpen,
        set: ({ sheet, pivot }, value) =>
          sheet.pivots.change(pivot, { refreshOnOpen: flagOf(value, 'refreshOnOpen') }, 'script'),
      },
      ...Object.fromEntries(
        ['allowMultipleFiltersPerField', 'enableDataValueEditing', 'useCustomSortLists'].map((key) => [
          key,
          stored(key),
        ]),
      ),
    },
    links: {
      worksheet: ({ sheet }, host) => host.sheet(sheet),
      layout: (target, host) => host.object('PivotLayout', target),
      hierarchies: (target, host) => host.object('PivotHierarchyCollection', target),
      dataHierarchies: (target, host) => host.object('DataPivotHierarchyCollection', target),
      rowHierarchies: axis('rows', 'RowColumnPivotHierarchyCollection'),
      columnHierarchies: axis('columns', 'RowColumnPivotHierarchyCollection'),
      filterHierarchies: axis('filters', 'FilterPivotHierarchyCollection'),
    },
    methods: {
      refresh: (target, _args, host) => redraw(target, host),
      delete: ({ sheet, pivot }) => {
        if (pivot.rendered) sheet.clear(pivot.rendered, 'all', 'script');
        sheet.pivots.remove(pivot, 'script');
      },
      getDataSourceType: ({ pivot }) => (pivot.source.kind === 'table' ? 'LocalTable' : 'LocalRange'),
      getDataSourceString: ({ pivot: { source } }) =>
        source.kind === 'table' ? source.table : `${quoteSheet(source.sheet)}!${areaAddress(source.area)}`,
    },
  });
}

function stored(key: string) {
  return {
    get: ({ pivot }: PivotTarget): unknown => pivot.bag.get(key) ?? key === 'useCustomSortLists',
    set: ({ sheet, pivot }: PivotTarget, value: unknown): void => {
      pivot.bag.set(key, flagOf(value, key));
      sheet.pivots.change(pivot, {}, 'script');
    },
  };
}

function pivotsOf(scope: Scope): readonly PivotTarget[] {
  const sheets = 'sheet' in scope ? [scope.sheet] : scope.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.pivots.all.map((pivot) => ({ sheet, pivot })));
}

function isNamed(pivot: PivotModel, key: unknown): boolean {
  return typeof key === 'string' && (pivot.id === key || pivot.name.toLowerCase() === key.toLowerCase());
}

function addPivot(scope: Scope, [name, source, destination]: readonly unknown[], host: ExcelHost): HostObject {
  const own = 'sheet' in scope ? scope.sheet : host.workbook.activeSheet;
  const title = filledTextOf(name, 'name');
  if (host.workbook.pivot(title)) refuseTaken(title, host);
  const { sheet, area } = host.areaOf(destination, own);
  const pivot: PivotModel = {
    id: host.workbook.newId('pivot'),
    name: title,
    at: { row: area.top, column: area.left },
    source: sourceOfArgument(source, own, host),
    rows: [],
    columns: [],
    filters: [],
    data: [],
    rendered: null,
    layout: 'Compact',
    showRowTotals: true,
    showColumnTotals: true,
    subtotals: 'AtTop',
    refreshOnOpen: false,
    bag: new Map(),
  };
  const { headers } = sourceOf(host, pivot);
  if (headers.some((header) => header === '')) throw invalidArgument('Every column of the source needs a header.');
  return pivotObject(host, { sheet, pivot: sheet.pivots.add(pivot, 'script') });
}

/** A Table, its name, a Range or an address. Ranges that lie in one table are that range all the same. */
function sourceOfArgument(source: unknown, sheet: PivotTarget['sheet'], host: ExcelHost): PivotModel['source'] {
  if (source instanceof HostObject && source.spec.name === 'Table' && 'table' in source.target) {
    const { table } = source.target;
    if (typeof table === 'object' && table !== null && 'name' in table)
      return { kind: 'table', table: String(table.name) };
  }
  if (typeof source === 'string' && host.workbook.table(source)) return { kind: 'table', table: source };
  const range = host.areaOf(source, sheet);
  return { kind: 'area', sheet: range.sheet.name, area: range.area };
}

function refuseTaken(name: string, host: ExcelHost): void {
  if (!host.workbook.pivot(name)) return;
  throw new ExcelError('ItemAlreadyExists', `A PivotTable with the name ${name} exists already.`);
}
