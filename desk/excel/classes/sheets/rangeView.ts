import { cellAddress } from '../../../workbook/addresses';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, type RangeTarget } from '../../spec';
import { integerOf } from './arguments';
import { rangeCellFields } from './rangeCells';

/** The visible cells of a range, or one visible row of it. */
interface ViewTarget extends RangeTarget {
  readonly row: number | null;
}

const BLOCKS = ['values', 'formulas', 'formulasLocal', 'formulasR1C1', 'text', 'valueTypes', 'numberFormat'] as const;

const view = excelClass<ViewTarget>({
  name: 'RangeView',
  fields: {
    ...Object.fromEntries(BLOCKS.map((name) => [name, blockField(name)])),
    cellAddresses: {
      get: (target) =>
        visibleRows(target).map((row) => visibleColumns(target).map((column) => cellAddress(row, column))),
    },
    rowCount: { get: (target) => visibleRows(target).length },
    columnCount: { get: (target) => visibleColumns(target).length },
    index: { get: ({ row }) => row ?? 0 },
  },
  links: { rows: (target, host) => host.object('RangeViewCollection', target) },
  methods: { getRange: ({ sheet, area }, _, host) => host.range(sheet, area) },
});

const views = excelClass<ViewTarget>({
  name: 'RangeViewCollection',
  items: (target, host) => visibleRows(target).map((_, index) => host.object('RangeView', { ...target, row: index })),
  methods: {
    getCount: (target) => visibleRows(target).length,
    getItemAt: (target, [index], host) =>
      visibleRows(target)[integerOf(index)] === undefined
        ? null
        : host.object('RangeView', { ...target, row: integerOf(index) }),
  },
});

/** Excel.RangeView and its rows. */
export const rangeViewClasses: readonly ClassSpec<object>[] = [view, views];

function blockField(name: (typeof BLOCKS)[number]): FieldSpec<ViewTarget> {
  const field = rangeCellFields[name];
  return {
    get: (target, host) => {
      const columns = visibleColumns(target);
      return visibleRows(target).map((row) => rowOf(field, target, row, host, columns));
    },
  };
}

function rowOf(
  field: FieldSpec<RangeTarget> | undefined,
  { sheet, area }: ViewTarget,
  row: number,
  host: ExcelHost,
  columns: readonly number[],
): unknown[] {
  const block = field?.get({ sheet, area: { ...area, top: row, bottom: row } }, host);
  const cells: readonly unknown[] = Array.isArray(block) ? (block[0] as readonly unknown[]) : [];
  return columns.map((column) => cells[column - area.left]);
}

function visibleRows({ sheet, area, row: only }: ViewTarget): readonly number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    if (!sheet.isRowHidden(row) && !sheet.isRowFiltered(row)) rows.push(row);
  return only === null ? rows : rows.slice(only, only + 1);
}

function visibleColumns({ sheet, area }: ViewTarget): readonly number[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column++) if (!sheet.isColumnHidden(column)) columns.push(column);
  return columns;
}
