import { reference, type ContractCase } from '../contractCase';

/** Tables, their columns, filters and sorts. */
export const tableCases: readonly ContractCase[] = [
  {
    name: 'a table over cells with headers counts its rows without them',
    documentation: reference('TableCollection', 'add'),
    script: `sheet.getRange('A1:B3').values = [['n', 'v'], ['a', 1], ['b', 2]]; const table = sheet.tables.add('A1:B3', true);
table.rows.load('count'); table.columns.load('items/name'); await context.sync();
check.equal([table.rows.count, table.columns.items.map((column) => column.name)], [2, ['n', 'v']]);`,
  },
  {
    name: 'a table without headers gets a header row above its cells',
    documentation: reference('TableCollection', 'add'),
    script: `sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]; const table = sheet.tables.add('A1:B2', false);
const all = table.getRange().load('values'); await context.sync();
check.equal(all.values, [['Column1', 'Column2'], [1, 2], [3, 4]]);`,
  },
  {
    name: 'a table may not overlap another',
    documentation: reference('TableCollection', 'add'),
    script: `sheet.tables.add('A1:B3', true); await context.sync();
await check.fails('InvalidArgument', () => { sheet.tables.add('B3:C5', true); });`,
  },
  {
    name: 'rows added without an index stand at the end',
    documentation: reference('TableRowCollection', 'add'),
    script: `sheet.getRange('A1:B2').values = [['n', 'v'], ['a', 1]]; const table = sheet.tables.add('A1:B2', true);
table.rows.add(null, [['b', 2], ['c', 3]]); const body = table.getDataBodyRange().load('values,address'); await context.sync();
check.equal([body.values, body.address.split('!')[1]], [[['a', 1], ['b', 2], ['c', 3]], 'A2:B4']);`,
  },
  {
    name: 'a row added at an index pushes the others down',
    documentation: reference('TableRowCollection', 'add'),
    script: `sheet.getRange('A1:A3').values = [['n'], ['a'], ['c']]; const table = sheet.tables.add('A1:A3', true);
table.rows.add(1, [['b']]); const body = table.getDataBodyRange().load('values'); await context.sync();
check.equal(body.values, [['a'], ['b'], ['c']]);`,
  },
  {
    name: 'a column with a formula per row computes each of them',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables',
    script: `sheet.getRange('A1:B3').values = [['n', 'v'], ['a', 1], ['b', 2]]; const table = sheet.tables.add('A1:B3', true);
table.columns.add(null, [['double'], ['=[@v]*2'], ['=[@v]*2']]);
const body = table.columns.getItem('double').getDataBodyRange().load('values'); await context.sync(); check.equal(body.values, [[2], [4]]);`,
  },
  {
    name: 'a totals row sums what its function says',
    documentation: reference('Table', 'showTotals'),
    script: `sheet.getRange('A1:B3').values = [['n', 'v'], ['a', 1], ['b', 2]]; const table = sheet.tables.add('A1:B3', true);
table.showTotals = true; const totals = table.getTotalRowRange().load('values'); await context.sync();
check.equal(totals.values, [['Total', 3]]);`,
  },
  {
    name: 'convertToRange leaves the cells and takes the table away',
    documentation: reference('Table', 'convertToRange'),
    script: `sheet.getRange('A1:A2').values = [['n'], ['a']]; const range = sheet.tables.add('A1:A2', true).convertToRange().load('values');
sheet.tables.load('count'); await context.sync(); check.equal([range.values, sheet.tables.count], [[['n'], ['a']], 0]);`,
  },
  {
    name: 'a table sorts its rows by a column and remembers it',
    documentation: reference('TableSort', 'apply'),
    script: `sheet.getRange('A1:B4').values = [['n', 'v'], ['a', 1], ['b', 3], ['c', 2]]; const table = sheet.tables.add('A1:B4', true);
table.sort.apply([{ key: 1, ascending: false }]); table.sort.load('fields'); const body = table.getDataBodyRange().load('values'); await context.sync();
check.equal([body.values, table.sort.fields.map(({ key, ascending }) => [key, ascending])], [[['b', 3], ['c', 2], ['a', 1]], [[1, false]]]);`,
  },
  {
    name: 'a filter of a table hides rows and the visible view leaves them out',
    documentation: reference('Filter', 'applyValuesFilter'),
    script: `sheet.getRange('A1:B4').values = [['n', 'v'], ['a', 1], ['b', 3], ['a', 2]]; const table = sheet.tables.add('A1:B4', true);
table.columns.getItem('n').filter.applyValuesFilter(['a']); const view = table.getDataBodyRange().getVisibleView().load('values'); await context.sync();
check.equal(view.values, [['a', 1], ['a', 2]]);
table.clearFilters(); const again = table.getDataBodyRange().getVisibleView().load('values'); await context.sync(); check.equal(again.values.length, 3);`,
  },
  {
    name: 'a custom filter compares numbers',
    documentation: reference('AutoFilter', 'apply'),
    script: `sheet.getRange('A1:A4').values = [['v'], [1], [5], [9]];
sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Custom', criterion1: '>3', operator: 'And', criterion2: '<9' });
const view = sheet.getRange('A1:A4').getVisibleView().load('values'); await context.sync(); check.equal(view.values, [['v'], [5]]);`,
  },
  {
    name: 'removing the AutoFilter shows every row',
    documentation: reference('AutoFilter', 'remove'),
    script: `sheet.getRange('A1:A3').values = [['v'], [1], [5]]; sheet.autoFilter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['5'] });
sheet.autoFilter.remove(); const hidden = sheet.getRange('A1:A3').load('rowHidden'); await context.sync(); check.equal(hidden.rowHidden, false);`,
  },
];
