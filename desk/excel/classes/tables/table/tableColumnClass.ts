import type { Area } from '../../../../../core/index';
import type { FilterCriterion } from '../../../../workbook/objects';
import { excelClass, type ExcelHost, type FieldSpec, type MethodSpec } from '../../../spec';
import { filledTextOf, invalidArgument } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import { readRange, writeRange, type RangeMember } from '../rangeMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import type { TableTarget } from '../targets';
import { addColumn } from './addColumn';
import { columnNames, keepColumnNames } from './columnNames';
import { deleteCells } from './shiftCells';
import { bodyArea, columnPart, headerArea, liveTable, shownPart, totalsArea } from './tableAreas';

/** Target of the class TableColumn: a column by its id, wherever it moves. */
export interface ColumnTarget extends TableTarget {
  readonly columnId: number;
}

const members = collectionMembers<TableTarget>({
  items: (target, host) => liveTable(target).columnIds.map((id) => columnObject(host, target, id)),
  find: (target, key, host) => {
    const id = columnIdOf(target, key);
    return id === null ? null : columnObject(host, target, id);
  },
});

/** Columns of a table. */
export const tableColumnCollectionClass = excelClass<TableTarget>({
  name: 'TableColumnCollection',
  fields: { count: { get: (target) => liveTable(target).columnIds.length } },
  ...members,
  methods: { ...members.methods, add: add, addAsJson: add },
});

/** One column of a table. */
export const tableColumnClass = excelClass<ColumnTarget>({
  name: 'TableColumn',
  id: (target) => target.columnId,
  fields: {
    id: { get: (target) => target.columnId },
    index: { get: columnIndex },
    name: { get: (target) => columnNames(target)[columnIndex(target)] ?? '', set: rename },
    values: cells('values'),
  },
  links: { filter: (target, host) => host.object('Filter', target) },
  methods: {
    delete: deleteColumn,
    getRange: part((target) => target.table.area),
    getDataBodyRange: part((target) => bodyArea(target.table)),
    getHeaderRowRange: part((target) => shownPart(headerArea(target.table), 'header')),
    getTotalRowRange: part((target) => shownPart(totalsArea(target.table), 'totals')),
  },
});

/** Find where a column stands in its table, from zero. @throws ExcelError ItemNotFound when it was deleted */
export function columnIndex(target: ColumnTarget): number {
  const index = liveTable(target).columnIds.indexOf(target.columnId);
  return found(index === -1 ? null : index, `column ${target.columnId}`);
}

/** Find the id of a column by id (a number) or by name (text). */
export function columnIdOf(target: TableTarget, key: unknown): number | null {
  const { columnIds } = liveTable(target);
  if (typeof key === 'number') return columnIds.includes(key) ? key : null;
  const index = columnNames(target).findIndex((name) => isSameName(name, key));
  if (index !== -1) return columnIds[index] ?? null;
  return columnIds.find((id) => String(id) === key) ?? null;
}

/** Give the filter of a column; undefined when nothing filters it. */
export function criterionOf(target: ColumnTarget): FilterCriterion | undefined {
  return target.table.criteria.get(columnIndex(target));
}

function columnObject(
  host: ExcelHost,
  { sheet, table }: TableTarget,
  columnId: number,
): ReturnType<ExcelHost['object']> {
  const target: ColumnTarget = { sheet, table, columnId };
  return host.object('TableColumn', target);
}

function add(target: TableTarget, args: readonly unknown[], host: ExcelHost): unknown {
  liveTable(target);
  refuseWhenProtected(target.sheet);
  const [index, values, name] = args;
  return columnObject(host, target, addColumn(host, target, index, values, name));
}

function rename(target: ColumnTarget, value: unknown, host: ExcelHost): void {
  const name = filledTextOf(value, 'name');
  const index = columnIndex(target);
  const names = columnNames(target);
  if (names.some((other, at) => at !== index && isSameName(other, name)))
    throw invalidArgument(`A column "${name}" exists already.`);
  const { sheet, table } = target;
  if (table.showHeaders) {
    const cell = columnPart(table, { ...table.area, bottom: table.area.top }, index);
    host.checkWritable(sheet, cell);
    sheet.write(cell, () => ({ value: name, formula: null }), 'script');
  } else
    keepColumnNames(
      table,
      names.map((other, at) => (at === index ? name : other)),
    );
  sheet.tables.change(table, {}, 'script');
}

function deleteColumn(target: ColumnTarget): void {
  const { sheet, table } = target;
  const index = columnIndex(target);
  refuseWhenProtected(sheet);
  const { area } = table;
  if (table.columnIds.length === 1) {
    sheet.tables.remove(table, 'script');
    sheet.clear(area, 'all', 'script');
    return;
  }
  deleteCells(sheet, columnPart(table, area, index), 'left', table);
  sheet.applyFilters('script');
}

function part(area: (target: ColumnTarget) => Area): MethodSpec<ColumnTarget> {
  return (target, _args, host) => {
    const index = columnIndex(target);
    return host.range(target.sheet, columnPart(target.table, area(target), index));
  };
}

function cells(member: RangeMember): FieldSpec<ColumnTarget> {
  const areaOf = (target: ColumnTarget): Area => columnPart(target.table, target.table.area, columnIndex(target));
  return {
    get: (target, host) => readRange(host, target.sheet, areaOf(target), member),
    set: (target, value, host) => writeRange(host, target.sheet, areaOf(target), member, value),
  };
}
