import { excelClass, type ClassSpec, type ExcelHost, type HostObject } from '../../spec';
import type { SheetScope } from '../tables/targets';
import { numberOf } from './arguments';
import { notFound } from './worksheetCollection';

interface BreaksScope extends SheetScope {
  readonly horizontal: boolean;
}

interface BreakTarget extends BreaksScope {
  readonly at: number;
}

const pageBreaks = excelClass<BreaksScope>({
  name: 'PageBreakCollection',
  items: (scope, host) => breaksOf(scope).map((at) => breakObject(scope, at, host)),
  item: (scope, key, host) => breakObject(scope, numberOf(key), host),
  methods: {
    add: (scope, [range], host) => {
      const { area } = host.areaOf(range, scope.sheet);
      const at = scope.horizontal ? area.top : area.left;
      store(
        scope,
        [...new Set([...breaksOf(scope), at])].sort((one, other) => one - other),
      );
      return breakObject(scope, at, host);
    },
    getCount: (scope) => breaksOf(scope).length,
    getItem: (scope, [index], host) => {
      const at = breaksOf(scope)[numberOf(index)];
      if (at === undefined) throw notFound();
      return breakObject(scope, at, host);
    },
    removePageBreaks: (scope) => store(scope, []),
  },
});

const pageBreak = excelClass<BreakTarget>({
  name: 'PageBreak',
  id: ({ at }) => at,
  fields: {
    _Id: { get: ({ at }) => at },
    columnIndex: { get: ({ horizontal, at }) => (horizontal ? 0 : at) },
    rowIndex: { get: ({ horizontal, at }) => (horizontal ? at : 0) },
  },
  methods: {
    delete: ({ at, ...scope }) =>
      store(
        scope,
        breaksOf(scope).filter((other) => other !== at),
      ),
    getCellAfterBreak: ({ sheet, horizontal, at }, _, host) => {
      const [row, column] = horizontal ? [at, 0] : [0, at];
      return host.range(sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
});

/** Excel.PageBreakCollection and Excel.PageBreak: breaks a person set, by the row or column after them. */
export const pageBreakClasses: readonly ClassSpec<object>[] = [pageBreaks, pageBreak];

function breaksOf({ sheet, horizontal }: BreaksScope): readonly number[] {
  const kept = sheet.bag.get(keyOf(horizontal));
  return Array.isArray(kept) ? (kept as readonly number[]) : [];
}

function store({ sheet, horizontal }: BreaksScope, breaks: readonly number[]): void {
  sheet.bag.set(keyOf(horizontal), breaks);
  sheet.touched('script');
}

function keyOf(horizontal: boolean): string {
  return horizontal ? 'pageLayout.rowBreaks' : 'pageLayout.columnBreaks';
}

function breakObject(scope: BreaksScope, at: number, host: ExcelHost): HostObject {
  const target: BreakTarget = { sheet: scope.sheet, horizontal: scope.horizontal, at };
  return host.object('PageBreak', target);
}
