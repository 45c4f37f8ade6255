import { reference, type ContractCase } from '../contractCase';

/** Names, charts, rules, comments, protection, shapes and what else stands beside the cells. */
export const objectCases: readonly ContractCase[] = [
  {
    name: 'a name of a formula tells its value',
    documentation: reference('NamedItem', 'value'),
    script: `const name = context.workbook.names.add('contract_name', '=2*3').load('type,value'); await context.sync();
name.delete(); await context.sync(); check.equal(name.value, 6);`,
  },
  {
    name: 'names of a sheet and of the workbook live side by side',
    documentation: reference('Worksheet', 'names'),
    script: `const outer = context.workbook.names.add('contract_both', sheet.getRange('A1')); sheet.names.add('contract_both', sheet.getRange('B2'));
const inner = sheet.names.getItem('contract_both').getRange().load('address'); const range = outer.getRange().load('address'); await context.sync();
outer.delete(); await context.sync(); check.equal([inner.address, range.address].map((text) => text.split('!')[1]), ['B2', 'A1']);`,
  },
  {
    name: 'a chart takes the columns of its source as series',
    documentation: reference('ChartCollection', 'add'),
    script: `sheet.getRange('A1:C3').values = [['', 'x', 'y'], ['a', 1, 2], ['b', 3, 4]];
const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns'); chart.series.load('items/name'); await context.sync();
check.equal(chart.series.items.map((series) => series.name), ['x', 'y']);`,
  },
  {
    name: 'a chart that is renamed is found by its new name',
    documentation: reference('ChartCollection', 'getItem'),
    script: `sheet.getRange('A1:B2').values = [['a', 1], ['b', 2]]; sheet.charts.add('Pie', sheet.getRange('A1:B2')).name = 'Share';
const chart = sheet.charts.getItem('Share').load('chartType'); await context.sync(); check.equal(chart.chartType, 'Pie');`,
  },
  {
    name: 'conditional formats are counted on the cells that they reach',
    documentation: reference('ConditionalFormatCollection', 'getCount'),
    script: `const format = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
format.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
const [inside, outside] = ['A2', 'B2'].map((address) => sheet.getRange(address).conditionalFormats.getCount()); await context.sync();
check.equal([inside.value, outside.value], [1, 0]);`,
  },
  {
    name: 'clearAll takes conditional formats away from the cells asked for only',
    documentation: reference('ConditionalFormatCollection', 'clearAll'),
    script: `sheet.getRange('A1:A4').conditionalFormats.add('DataBar'); sheet.getRange('A1:A2').conditionalFormats.clearAll();
const [gone, kept] = ['A1', 'A3'].map((address) => sheet.getRange(address).conditionalFormats.getCount()); await context.sync();
check.equal([gone.value, kept.value], [0, 1]);`,
  },
  {
    name: 'a list validation gives its source back',
    documentation: reference('DataValidation', 'rule'),
    script: `const { dataValidation } = sheet.getRange('A1:A3'); dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
dataValidation.load('type,rule'); await context.sync(); check.equal([dataValidation.type, dataValidation.rule.list.source], ['List', 'yes,no']);`,
  },
  {
    name: 'a comment is found by its cell and takes replies',
    documentation: reference('CommentCollection', 'getItemByCell'),
    script: `sheet.load('name'); await context.sync(); const cell = "'" + sheet.name + "'!B2";
context.workbook.comments.add(cell, 'Why?').replies.add('Because.');
const comment = context.workbook.comments.getItemByCell(cell).load('content'); comment.replies.load('items/content'); await context.sync();
check.equal([comment.content, comment.replies.items.map((reply) => reply.content)], ['Why?', ['Because.']]);`,
  },
  {
    name: 'a protected sheet refuses writes to its locked cells',
    documentation: reference('WorksheetProtection', 'protect'),
    script: `sheet.getRange('B1').format.protection.locked = false; sheet.protection.protect(); await context.sync();
await check.fails('AccessDenied', () => { sheet.getRange('A1').values = [[1]]; });
sheet.getRange('B1').values = [[2]]; sheet.protection.unprotect(); const cells = sheet.getRange('A1:B1').load('values'); await context.sync();
check.equal(cells.values, [['', 2]]);`,
  },
  {
    name: 'a formula that gives an array fills the cells beside it',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays',
    script: `sheet.getRange('A1:A3').values = [[3], [1], [2]]; sheet.getRange('C1').formulas = [['=SORT(A1:A3)']];
const cells = sheet.getRange('C1:C3').load('values'); const spill = sheet.getRange('C1').getSpillingToRange().load('address');
const parent = sheet.getRange('C3').getSpillParent().load('address'); await context.sync();
check.equal([cells.values, spill.address.split('!')[1], parent.address.split('!')[1]], [[[1], [2], [3]], 'C1:C3', 'C1']);`,
  },
  {
    name: 'a cell in the way of an array makes it an error',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays',
    script: `sheet.getRange('A1:A2').values = [[1], [2]]; sheet.getRange('C2').values = [['here']]; sheet.getRange('C1').formulas = [['=SORT(A1:A2)']];
const cells = sheet.getRange('C1:C2').load('values'); const none = sheet.getRange('C1').getSpillingToRangeOrNullObject(); await context.sync();
check.equal([cells.values, none.isNullObject], [[['#SPILL!'], ['here']], true]);`,
  },
  {
    name: 'grouped shapes move with their group',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-shapes',
    script: `const [one, other] = ['Rectangle', 'Ellipse'].map((kind) => sheet.shapes.addGeometricShape(kind));
one.left = 10; other.left = 100; const group = sheet.shapes.addGroup([one, other]); group.incrementLeft(5);
one.load('left'); other.load('left'); await context.sync(); check.equal([one.left, other.left], [15, 105]);`,
  },
  {
    name: 'a PivotTable sums its data by row labels',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables',
    script: `sheet.getRange('A1:B4').values = [['farm', 'sold'], ['A', 1], ['B', 2], ['A', 3]];
const pivot = sheet.pivotTables.add('Contract pivot', sheet.getRange('A1:B4'), sheet.getRange('D1'));
pivot.rowHierarchies.add(pivot.hierarchies.getItem('farm')); pivot.dataHierarchies.add(pivot.hierarchies.getItem('sold'));
const body = pivot.layout.getDataBodyRange().load('values'); await context.sync(); check.equal(body.values, [[4], [2], [6]]);`,
  },
  {
    name: 'the cells of a PivotTable cannot be written',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling',
    script: `sheet.getRange('A1:B2').values = [['farm', 'sold'], ['A', 1]];
const pivot = sheet.pivotTables.add('Contract pivot', sheet.getRange('A1:B2'), sheet.getRange('D1'));
pivot.rowHierarchies.add(pivot.hierarchies.getItem('farm')); await context.sync();
await check.fails('PivotTableRangeConflict', () => { sheet.getRange('D2').values = [['x']]; });`,
  },
];
