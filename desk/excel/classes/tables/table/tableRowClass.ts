import type { Area } from '../../../../../core/index';
import { excelClass, HostObject, type ExcelHost, type FieldSpec } from '../../../spec';
import { invalidArgument, isAbsent, listOf, optionalFlagOf, wholeNumberOf } from '../arguments';
import { found } from '../collectionMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import { readRange, writeRange, type RangeMember } from '../rangeMembers';
import type { TableTarget } from '../targets';
import { addRows } from './addRows';
import { deleteRows } from './deleteRows';
import { rowCount } from './emptyBody';
import { bodyArea, liveTable } from './tableAreas';

/** Target of the class TableRow: a place in the table, not the data that stand there. */
export interface RowTarget extends TableTarget {
  readonly row: number;
}

/** Rows of a table, without header and totals. */
export const tableRowCollectionClass = excelClass<TableTarget>({
  name: 'TableRowCollection',
  fields: { count: { get: countRows } },
  items: (target, host) => Array.from({ length: countRows(target) }, (_, row) => rowObject(host, target, row)),
  item: (target, key, host) => (isRow(target, key) ? rowObject(host, target, key) : null),
  methods: {
    getCount: countRows,
    getItemAt: (target, [index], host) => {
      const row = wholeNumberOf(index, 'index', 0, Number.MAX_SAFE_INTEGER);
      if (row < countRows(target)) return rowObject(host, target, row);
      throw invalidArgument(`The table has ${countRows(target)} rows, got index ${row}.`);
    },
    add,
    addAsJson: add,
    deleteRows: (target, [rows]) => {
      refuseWhenProtected(target.sheet);
      deleteRows(target, listOf(rows, 'rows').map(rowNumber));
    },
    deleteRowsAt: (target, [index, count]) => {
      refuseWhenProtected(target.sheet);
      const first = wholeNumberOf(index, 'index', 0, Number.MAX_SAFE_INTEGER);
      const many = isAbsent(count) ? 1 : wholeNumberOf(count, 'count', 1, Number.MAX_SAFE_INTEGER);
      if (first + many > countRows(target)) throw invalidArgument(`The table has ${countRows(target)} rows.`);
      deleteRows(
        target,
        Array.from({ length: many }, (_, at) => first + at),
      );
    },
  },
});

/** One row of a table. */
export const tableRowClass = excelClass<RowTarget>({
  name: 'TableRow',
  fields: {
    index: { get: (target) => liveRow(target).row },
    values: cells('values'),
  },
  methods: {
    delete: (target) => {
      refuseWhenProtected(target.sheet);
      deleteRows(target, [liveRow(target).row]);
    },
    getRange: (target, _args, host) => host.range(target.sheet, rowArea(target)),
  },
});

function add(target: TableTarget, [index, values, alwaysInsert]: readonly unknown[], host: ExcelHost): HostObject {
  liveTable(target);
  refuseWhenProtected(target.sheet);
  const row = addRows(host, target, index, values, optionalFlagOf(alwaysInsert, 'alwaysInsert', true));
  return rowObject(host, target, row);
}

function countRows(target: TableTarget): number {
  liveTable(target);
  return rowCount(target);
}

function isRow(target: TableTarget, key: unknown): key is number {
  return typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < countRows(target);
}

function rowObject(host: ExcelHost, { sheet, table }: TableTarget, row: number): HostObject {
  const target: RowTarget = { sheet, table, row };
  return host.object('TableRow', target);
}

function rowNumber(row: unknown): number {
  if (typeof row === 'number') return row;
  if (row instanceof HostObject && row.spec.name === 'TableRow' && 'row' in row.target) return Number(row.target.row);
  throw invalidArgument('The rows must be numbers or TableRow objects.');
}

function liveRow(target: RowTarget): RowTarget {
  return found(target.row < countRows(target) ? target : null, `row ${target.row}`);
}

function rowArea(target: RowTarget): Area {
  const top = bodyArea(target.table).top + liveRow(target).row;
  return { ...target.table.area, top, bottom: top };
}

function cells(member: RangeMember): FieldSpec<RowTarget> {
  return {
    get: (target, host) => readRange(host, target.sheet, rowArea(target), member),
    set: (target, value, host) => writeRange(host, target.sheet, rowArea(target), member, value),
  };
}
