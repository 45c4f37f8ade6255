import { reference, type ContractCase } from '../contractCase';

/** Ranges: places, addresses, what is found in them. */
export const rangeCases: readonly ContractCase[] = [
  {
    name: 'an address names the sheet and the corners',
    documentation: reference('Range', 'address'),
    script: `const r = sheet.getRange('B2:C4').load('address'); sheet.load('name'); await context.sync();
check.equal(r.address, sheet.name + '!B2:C4');`,
  },
  {
    name: 'rowIndex and columnIndex count from nought',
    documentation: reference('Range', 'rowIndex'),
    script: `const r = sheet.getRange('B2:C4').load('rowIndex,columnIndex,rowCount,columnCount,cellCount'); await context.sync();
check.equal([r.rowIndex, r.columnIndex, r.rowCount, r.columnCount, r.cellCount], [1, 1, 3, 2, 6]);`,
  },
  {
    name: 'getCell counts from the first cell of the range and may lie outside it',
    documentation: reference('Range', 'getCell'),
    script: `const r = sheet.getRange('B2:C4').getCell(5, 0).load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'B7');`,
  },
  {
    name: 'getOffsetRange keeps the size',
    documentation: reference('Range', 'getOffsetRange'),
    script: `const r = sheet.getRange('B2:C4').getOffsetRange(1, 2).load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'D3:E5');`,
  },
  {
    name: 'getOffsetRange beyond the edge of the sheet fails',
    documentation: reference('Range', 'getOffsetRange'),
    script: `await check.fails('InvalidArgument', () => { sheet.getRange('A1').getOffsetRange(-1, 0).load('address'); });`,
  },
  {
    name: 'getResizedRange moves the bottom right corner',
    documentation: reference('Range', 'getResizedRange'),
    script: `const r = sheet.getRange('B2:C4').getResizedRange(-1, 1).load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'B2:D3');`,
  },
  {
    name: 'getIntersectionOrNullObject is a null object when nothing is shared',
    documentation: reference('Range', 'getIntersectionOrNullObject'),
    script: `const r = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3'); await context.sync();
check.equal(r.isNullObject, true);`,
  },
  {
    name: 'getIntersection fails with ItemNotFound when nothing is shared',
    documentation: reference('Range', 'getIntersection'),
    script: `await check.fails('ItemNotFound', () => { sheet.getRange('A1:B2').getIntersection('C3').load('address'); });`,
  },
  {
    name: 'getBoundingRect is the smallest range around both',
    documentation: reference('Range', 'getBoundingRect'),
    script: `const r = sheet.getRange('B2').getBoundingRect('D5').load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'B2:D5');`,
  },
  {
    name: 'getEntireColumn is unbounded and its values are null',
    documentation: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
    script: `const r = sheet.getRange('B2').getEntireColumn().load('address,values,isEntireColumn'); await context.sync();
check.equal([r.address.split('!')[1], r.values, r.isEntireColumn], ['B:B', null, true]);`,
  },
  {
    name: 'the used range of a blank sheet is a null object',
    documentation: reference('Worksheet', 'getUsedRangeOrNullObject'),
    script: `const r = sheet.getUsedRangeOrNullObject(); await context.sync(); check.equal(r.isNullObject, true);`,
  },
  {
    name: 'the used range with values only leaves formatted blanks out',
    documentation: reference('Worksheet', 'getUsedRangeOrNullObject'),
    script: `sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]; sheet.getRange('D9').format.fill.color = '#FF0000';
const r = sheet.getUsedRangeOrNullObject(true).load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'A1:B2');`,
  },
  {
    name: 'getSurroundingRegion stops at blank rows and columns',
    documentation: reference('Range', 'getSurroundingRegion'),
    script: `sheet.getRange('B2:C3').values = [[1, 2], [3, 4]]; sheet.getRange('E2').values = [[9]];
const r = sheet.getRange('B2').getSurroundingRegion().load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'B2:C3');`,
  },
  {
    name: 'getRangeEdge goes to the last filled cell of a run',
    documentation: reference('Range', 'getRangeEdge'),
    script: `sheet.getRange('A1:A3').values = [[1], [2], [3]];
const r = sheet.getRange('A1').getRangeEdge('Down').load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'A3');`,
  },
  {
    name: 'getSpecialCells of constants gives areas',
    documentation: reference('Range', 'getSpecialCells'),
    script: `sheet.getRange('A1:A4').formulas = [[1], ['=A1'], [2], ['x']];
const r = sheet.getRange('A1:A4').getSpecialCells('Constants').load('address,areaCount'); await context.sync();
check.equal([r.areaCount, r.address.split(',').map((part) => part.split('!')[1])], [2, ['A1', 'A3:A4']]);`,
  },
  {
    name: 'getSpecialCells that finds nothing fails with ItemNotFound',
    documentation: reference('Range', 'getSpecialCells'),
    script: `sheet.getRange('A1').values = [[1]];
await check.fails('ItemNotFound', () => { sheet.getRange('A1').getSpecialCells('Formulas').load('address'); });`,
  },
  {
    name: 'find looks for parts of texts in any case',
    documentation: reference('Range', 'find'),
    script: `sheet.getRange('A1:A3').values = [['Apple'], ['Pineapple'], ['Plum']];
const r = sheet.getRange('A2:A3').find('APPLE', {}).load('address'); await context.sync();
check.equal(r.address.split('!')[1], 'A2');`,
  },
  {
    name: 'findOrNullObject with completeMatch wants the whole cell',
    documentation: reference('Range', 'findOrNullObject'),
    script: `sheet.getRange('A1').values = [['Pineapple']];
const r = sheet.getRange('A1:B3').findOrNullObject('apple', { completeMatch: true }); await context.sync();
check.equal(r.isNullObject, true);`,
  },
  {
    name: 'a range kept over an inserted row moves with its cells',
    documentation: reference('Range', 'track'),
    script: `const r = sheet.getRange('A5'); r.values = [['here']]; await context.sync();
sheet.getRange('2:3').insert('Down'); r.load('address,values'); await context.sync();
check.equal([r.address.split('!')[1], r.values], ['A7', [['here']]]);`,
  },
  {
    name: 'delete with shift up closes the gap',
    documentation: reference('Range', 'delete'),
    script: `sheet.getRange('A1:A3').values = [[1], [2], [3]]; sheet.getRange('A2').delete('Up');
const r = sheet.getRange('A1:A3').load('values'); await context.sync(); check.equal(r.values, [[1], [3], ['']]);`,
  },
  {
    name: 'copyFrom moves relative references along',
    documentation: reference('Range', 'copyFrom'),
    script: `sheet.getRange('A1:B1').formulas = [[2, '=A1*2']]; sheet.getRange('A2').values = [[5]];
sheet.getRange('B2').copyFrom('B1'); const r = sheet.getRange('B2').load('values,formulas'); await context.sync();
check.equal([r.values, r.formulas], [[[10]], [['=A2*2']]]);`,
  },
  {
    name: 'removeDuplicates moves the rest up and counts',
    documentation: reference('Range', 'removeDuplicates'),
    script: `sheet.getRange('A1:B4').values = [['n', 'v'], ['a', 1], ['A', 2], ['b', 3]];
const result = sheet.getRange('A1:B4').removeDuplicates([0], true).load('removed,uniqueRemaining');
const r = sheet.getRange('A1:B4').load('values'); await context.sync();
check.equal([result.removed, result.uniqueRemaining, r.values], [1, 2, [['n', 'v'], ['a', 1], ['b', 3], ['', '']]]);`,
  },
];
