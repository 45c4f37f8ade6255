import { overlaps, contains } from '../../../../workbook/areas';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { flagOf } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import { tableObject, type OverlapScope, type Scope, type TableTarget } from '../targets';
import { addTable } from './addTable';

const members = collectionMembers<Scope>({
  items: (scope, host) => tablesOfScope(scope).map((table) => tableObject(host, table)),
  find: (scope, key, host) => findTable(tablesOfScope(scope), key, host),
});

/** Tables of the workbook or of a sheet. */
export const tableCollectionClass = excelClass<Scope>({
  name: 'TableCollection',
  fields: { count: { get: (scope) => tablesOfScope(scope).length } },
  ...members,
  methods: {
    ...members.methods,
    add: (scope, [address, hasHeaders], host) => {
      const sheet = 'sheet' in scope ? scope.sheet : undefined;
      const range = host.areaOf(address, sheet);
      return tableObject(host, addTable(host, range, flagOf(hasHeaders, 'hasHeaders')));
    },
  },
});

const scopedMembers = collectionMembers<OverlapScope>({
  items: (scope, host) => tablesIn(scope).map((table) => tableObject(host, table)),
  find: (scope, key, host) => findTable(tablesIn(scope), key, host),
});

/** Tables that touch a range. */
export const tableScopedCollectionClass = excelClass<OverlapScope>({
  name: 'TableScopedCollection',
  fields: { count: { get: (scope) => tablesIn(scope).length } },
  ...scopedMembers,
  methods: {
    ...scopedMembers.methods,
    getFirst: (scope, _args, host) => tableObject(host, found(tablesIn(scope)[0], 'first table')),
  },
});

function tablesOfScope(scope: Scope): readonly TableTarget[] {
  const sheets = 'sheet' in scope ? [scope.sheet] : scope.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.tables.all.map((table) => ({ sheet, table })));
}

function tablesIn({ range: { sheet, area }, fullyContained }: OverlapScope): readonly TableTarget[] {
  const tables = sheet.tables.all.map((table) => ({ sheet, table }));
  return tables
    .filter(({ table }) => (fullyContained ? contains(area, table.area) : overlaps(area, table.area)))
    .sort((one, other) => one.table.area.top - other.table.area.top || one.table.area.left - other.table.area.left);
}

function findTable(tables: readonly TableTarget[], key: unknown, host: ExcelHost): HostObject | null {
  const target =
    tables.find(({ table }) => table.id === key) ?? tables.find(({ table }) => isSameName(table.name, key));
  return target === undefined ? null : tableObject(host, target);
}
