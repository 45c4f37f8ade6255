import type { Area } from '../../../../../core/index';
import type { TableModel } from '../../../../workbook/objects';
import { excelClass, type ExcelHost, type FieldSpec, type HostObject, type MethodSpec } from '../../../spec';
import { clearTableFilters, showFilterButton } from '../filter/tableFilter';
import { filledTextOf, flagOf, invalidArgument } from '../arguments';
import { hasStyle, TABLE_STYLES } from '../look/namedStyles';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import { autoFilterOf, type TableTarget } from '../targets';
import { showHeaders } from './headerRow';
import { releaseTable } from './releaseTable';
import { resizeTable } from './resizeTable';
import { bodyArea, headerArea, liveTable, shownPart, totalsArea } from './tableAreas';
import { checkTableName } from './tableName';
import { showTotals } from './totalsRow';

/** A table. */
export const tableClass = excelClass<TableTarget>({
  name: 'Table',
  id: (target) => target.table.id,
  fields: {
    id: { get: (target) => liveTable(target).id },
    legacyId: { get: (target) => legacyId(liveTable(target)) },
    name: { get: (target) => liveTable(target).name, set: rename },
    style: { get: (target) => liveTable(target).style, set: setStyle },
    highlightFirstColumn: flag('firstColumn'),
    highlightLastColumn: flag('lastColumn'),
    showBandedColumns: flag('bandedColumns'),
    showBandedRows: flag('bandedRows'),
    showFilterButton: shown('filterButton', showFilterButton),
    showHeaders: shown('showHeaders', showHeaders),
    showTotals: shown('showTotals', showTotals),
  },
  links: {
    autoFilter: (target, host) => autoFilterOf(host, target.sheet, liveTable(target)),
    columns: (target, host) => host.object('TableColumnCollection', target),
    rows: (target, host) => host.object('TableRowCollection', target),
    sort: (target, host) => host.object('TableSort', target),
    worksheet: (target, host) => host.sheet(target.sheet),
  },
  methods: {
    getRange: part((table) => table.area),
    getDataBodyRange: part(bodyArea),
    getHeaderRowRange: part((table) => shownPart(headerArea(table), 'header')),
    getTotalRowRange: part((table) => shownPart(totalsArea(table), 'totals')),
    clearFilters: (target) => clearTableFilters(changeable(target, 'allowAutoFilter')),
    reapplyFilters: (target) => {
      liveTable(target);
      target.sheet.applyFilters('script');
    },
    clearStyle: (target) => change(target, { style: '' }),
    setStyle: (target, [style], host) => setStyle(target, style, host),
    resize: (target, [range], host) => resizeTable(changeable(target), host.areaOf(range, target.sheet)),
    convertToRange: (target, _args, host) => convertToRange(changeable(target), host),
    delete: (target) => deleteTable(changeable(target)),
  },
});

function changeable(target: TableTarget, allowedBy?: string): TableTarget {
  liveTable(target);
  refuseWhenProtected(target.sheet, allowedBy);
  return target;
}

function change(target: TableTarget, changes: Partial<TableModel>): void {
  changeable(target);
  target.sheet.tables.change(target.table, changes, 'script');
}

function legacyId(table: TableModel): string {
  const digits = /\d+/.exec(table.id)?.[0];
  return digits === undefined ? table.id : String(Number(digits));
}

function rename(target: TableTarget, value: unknown, host: ExcelHost): void {
  liveTable(target);
  const name = checkTableName(host.workbook, value, target.table);
  change(target, { name });
}

function setStyle(target: TableTarget, value: unknown, host: ExcelHost): void {
  const style = styleNameOf(value);
  if (style !== '' && !hasStyle(host.workbook, TABLE_STYLES, style))
    throw invalidArgument(`There is no table style "${style}".`);
  change(target, { style });
}

function styleNameOf(value: unknown): string {
  if (value === '') return '';
  if (typeof value === 'object' && value !== null && 'target' in value) {
    const { target } = value;
    if (typeof target === 'object' && target !== null && 'name' in target) return String(target.name);
  }
  return filledTextOf(value, 'style');
}

function flag(member: 'firstColumn' | 'lastColumn' | 'bandedColumns' | 'bandedRows'): FieldSpec<TableTarget> {
  return {
    get: (target) => liveTable(target)[member],
    set: (target, value) => change(target, { [member]: flagOf(value, member) }),
  };
}

function shown(
  member: 'filterButton' | 'showHeaders' | 'showTotals',
  show: (target: TableTarget, isShown: boolean) => void,
): FieldSpec<TableTarget> {
  return {
    get: (target) => liveTable(target)[member],
    set: (target, value) => show(changeable(target), flagOf(value, member)),
  };
}

function part(area: (table: TableModel) => Area): MethodSpec<TableTarget> {
  return (target, _args, host) => host.range(target.sheet, area(liveTable(target)));
}

function convertToRange(target: TableTarget, host: ExcelHost): HostObject {
  const { area } = target.table;
  releaseTable(host, target);
  return host.range(target.sheet, area);
}

function deleteTable({ sheet, table }: TableTarget): void {
  const { area } = table;
  sheet.tables.remove(table, 'script');
  sheet.applyFilters('script');
  sheet.clear(area, 'all', 'script');
}
