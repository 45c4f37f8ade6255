import { reference, type ContractCase } from '../contractCase';

/** Worksheets, names, tables, events and errors. */
export const sheetCases: readonly ContractCase[] = [
  {
    name: 'a missing sheet fails with ItemNotFound',
    documentation: reference('WorksheetCollection', 'getItem'),
    script: `await check.fails('ItemNotFound', () => { context.workbook.worksheets.getItem('No such sheet').load('name'); });`,
  },
  {
    name: 'getItemOrNullObject of a missing sheet is a null object',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model',
    script: `const none = context.workbook.worksheets.getItemOrNullObject('No such sheet'); await context.sync();
check.equal(none.isNullObject, true);`,
  },
  {
    name: 'methods of a null object do nothing',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model',
    script: `context.workbook.worksheets.getItemOrNullObject('No such sheet').delete(); await context.sync();`,
  },
  {
    name: 'a second sheet of the same name fails with ItemAlreadyExists',
    documentation: reference('WorksheetCollection', 'add'),
    script: `sheet.load('name'); await context.sync();
await check.fails('ItemAlreadyExists', () => { context.workbook.worksheets.add(sheet.name.toUpperCase()); });`,
  },
  {
    name: 'a sheet name with a slash fails with InvalidArgument',
    documentation: reference('Worksheet', 'name'),
    script: `await check.fails('InvalidArgument', () => { sheet.name = 'a/b'; });`,
  },
  {
    name: 'sheets are found by id as by name',
    documentation: reference('Worksheet', 'id'),
    script: `sheet.load('id,name'); await context.sync();
const same = context.workbook.worksheets.getItem(sheet.id).load('name'); await context.sync();
check.equal(same.name, sheet.name);`,
  },
  {
    name: 'a copied sheet holds the same cells under a numbered name',
    documentation: reference('Worksheet', 'copy'),
    script: `sheet.getRange('A1').values = [['x']]; sheet.load('name'); const copy = sheet.copy('After', sheet).load('name');
const r = copy.getRange('A1').load('values'); await context.sync();
check.equal([r.values, copy.name === sheet.name + ' (2)'], [[['x']], true]); copy.delete(); await context.sync();`,
  },
  {
    name: 'frozen rows are told by getLocationOrNullObject',
    documentation: reference('WorksheetFreezePanes', 'getLocationOrNullObject'),
    script: `sheet.freezePanes.freezeRows(2); const r = sheet.freezePanes.getLocationOrNullObject().load('address');
await context.sync(); check.equal(r.address.split('!')[1], '1:2');`,
  },
  {
    name: 'pages across, whole rows and columns on every page, and breaks before a row are told as they were set',
    documentation: reference('PageLayout', 'setPrintTitleColumns'),
    script: `const layout = sheet.pageLayout; layout.zoom = { horizontalFitToPages: 3 };
layout.setPrintTitleRows('$5:$5'); layout.setPrintTitleColumns('$A:$B'); sheet.horizontalPageBreaks.add('A12');
layout.load('zoom'); const rows = layout.getPrintTitleRows().load('address'); const columns = layout.getPrintTitleColumns().load('address');
const breaks = sheet.horizontalPageBreaks.load('items'); await context.sync();
const after = breaks.items[0].getCellAfterBreak().load('address'); await context.sync();
check.equal([layout.zoom.horizontalFitToPages, rows.address.split('!')[1], columns.address.split('!')[1], after.address.split('!')[1]],
  [3, '5:5', 'A:B', 'A12']);`,
  },
  {
    name: 'columns on every page must span the whole column',
    documentation: reference('PageLayout', 'setPrintTitleColumns'),
    script: `await check.fails('InvalidArgument', () => { sheet.pageLayout.setPrintTitleColumns('A1:B2'); });`,
  },
  {
    name: 'hidden rows are told by rowHidden, partly hidden ones by null',
    documentation: reference('Range', 'rowHidden'),
    script: `sheet.getRange('2:3').rowHidden = true; const all = sheet.getRange('A2:A3').load('rowHidden');
const some = sheet.getRange('A1:A3').load('rowHidden'); await context.sync();
check.equal([all.rowHidden, some.rowHidden], [true, null]);`,
  },
  {
    name: 'writing to a protected sheet fails with AccessDenied',
    documentation: reference('WorksheetProtection', 'protect'),
    script: `sheet.protection.protect(); await context.sync();
await check.fails('AccessDenied', () => { sheet.getRange('A1').values = [[1]]; });
sheet.protection.unprotect(); await context.sync();`,
  },
  {
    name: 'what was done before an error stays',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model',
    script: `await check.fails('InvalidArgument', () => { sheet.getRange('A1').values = [['kept']]; sheet.getRange('B1:B2').values = [[1]]; });
const r = sheet.getRange('A1').load('values'); await context.sync(); check.equal(r.values, [['kept']]);`,
  },
  {
    name: 'a table gets its header row and grows over a row written below it',
    documentation: reference('TableCollection', 'add'),
    script: `sheet.getRange('A1:B2').values = [['Name', 'Amount'], ['Ann', 1]]; const table = sheet.tables.add('A1:B2', true);
await context.sync(); table.rows.add(null, [['Bo', 2]]); const r = table.getRange().load('address,values'); await context.sync();
check.equal([r.address.split('!')[1], r.values[2]], ['A1:B3', ['Bo', 2]]);`,
  },
  {
    name: 'two tables may not overlap',
    documentation: reference('TableCollection', 'add'),
    script: `sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]]; sheet.tables.add('A1:B3', true); await context.sync();
let failed = false; try { sheet.tables.add('B2:C4', true); await context.sync(); } catch (error) { failed = true; }
check.equal(failed, true);`,
  },
  {
    name: 'a defined name leads to its range',
    documentation: reference('NamedItem', 'getRange'),
    script: `sheet.names.add('Spot', sheet.getRange('B2')); const r = sheet.names.getItem('Spot').getRange().load('address');
await context.sync(); check.equal(r.address.split('!')[1], 'B2');`,
  },
  {
    name: 'onChanged tells the address and both values of one cell',
    documentation: reference('Worksheet', 'onChanged'),
    script: `const heard = []; const handler = sheet.onChanged.add(async (args) => { heard.push(args); }); await context.sync();
sheet.getRange('B2').values = [[7]]; await context.sync(); await check.within(() => heard.length > 0);
check.equal([heard[0].address, heard[0].changeType, heard[0].details.valueAfter], ['B2', 'RangeEdited', 7]);
handler.remove(); await context.sync();`,
  },
  {
    name: 'no event is told while enableEvents is false',
    documentation: reference('Runtime', 'enableEvents'),
    script: `const heard = []; const handler = sheet.onChanged.add(async (args) => { heard.push(args.address); }); await context.sync();
context.runtime.enableEvents = false; sheet.getRange('A1').values = [[1]]; await context.sync();
context.runtime.enableEvents = true; sheet.getRange('A2').values = [[2]]; await context.sync();
await check.within(() => heard.includes('A2')); check.equal(heard.includes('A1'), false); handler.remove(); await context.sync();`,
  },
  {
    name: 'onSelectionChanged tells the selected address',
    documentation: reference('Worksheet', 'onSelectionChanged'),
    script: `const heard = []; const handler = sheet.onSelectionChanged.add(async (args) => { heard.push(args.address); }); await context.sync();
sheet.getRange('C3:D4').select(); await context.sync(); await check.within(() => heard.includes('C3:D4'));
handler.remove(); await context.sync();`,
  },
  {
    name: 'workbook functions compute over ranges',
    documentation: reference('Functions', 'sum'),
    script: `sheet.getRange('A1:A2').values = [[2], [3]]; const sum = context.workbook.functions.sum(sheet.getRange('A1:A2'), 10).load('value');
await context.sync(); check.equal(sum.value, 15);`,
  },
  {
    name: 'a chart starts with its series',
    documentation: reference('ChartCollection', 'add'),
    script: `sheet.getRange('A1:B3').values = [['x', 'y'], ['a', 1], ['b', 2]];
const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto'); chart.series.load('items/name'); await context.sync();
check.equal(chart.series.items.map((one) => one.name), ['y']);`,
  },
  {
    name: 'a conditional format is listed with its type',
    documentation: reference('ConditionalFormatCollection', 'add'),
    script: `const r = sheet.getRange('A1:A3'); r.conditionalFormats.add('ColorScale').colorScale.criteria = {
minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#FF0000' } };
r.conditionalFormats.load('items/type'); await context.sync();
check.equal(r.conditionalFormats.items.map((one) => one.type), ['ColorScale']);`,
  },
];
