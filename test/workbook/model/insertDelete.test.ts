import { areaAddress } from '../../../desk/workbook/addresses';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { refusalCode } from '../../../desk/workbook/refusal';
import type { SheetModel, WorkbookEvent, WorkbookModel } from '../../../desk/workbook/workbook';
import { chart, conditionalFormat, pivot, table, validation } from './objects';
import { at, caught, formula, put } from './writeSheet';

interface Books {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly other: SheetModel;
}

function books(): Books {
  const book = newWorkbook('Book', { sheets: ['Sales', 'Report'] });
  const [sheet, other] = book.sheets;
  if (sheet === undefined || other === undefined) throw new Error('two sheets were asked for');
  return { book, sheet, other };
}

/** A table of three columns at B3 with two rows of data, for the tests below. */
function withTable(): Books {
  const all = books();
  put(all.sheet, 'B3', [
    ['City', 'Amount', 'Note'],
    ['Wuhan', 5, 'x'],
    ['Xi’an', 7, 'y'],
  ]);
  all.sheet.tables.add(table('t1', 'Orders', at('B3:D5')));
  return all;
}

function formulaAt(sheet: SheetModel, address: string): string | null {
  const { top, left } = at(address);
  return sheet.content(top, left).formula;
}

test('formulas of every sheet, and names, follow inserted rows', () => {
  const { book, sheet, other } = books();
  put(sheet, 'A1', [[1], [2], [3]]);
  sheet.write(at('B1'), () => formula('=SUM(A1:A3)'));
  other.write(at('A1'), () => formula('=Sales!A3+A3'));
  book.names.add({ name: 'Total', scope: null, refersTo: '=Sales!$A$1:$A$3', visible: true, comment: '' });
  sheet.insert(at('2:3'), 'down');
  expect(formulaAt(sheet, 'B1')).toBe('=SUM(A1:A5)');
  expect(formulaAt(other, 'A1')).toBe('=Sales!A5+A3');
  expect(book.names.get('total', null)?.refersTo).toBe('=Sales!$A$1:$A$5');
  expect(sheet.value(0, 1)).toBe(6);
});

test('formulas and names that lose their cells become #REF!', () => {
  const { book, sheet, other } = books();
  other.write(at('A1'), () => formula('=Sales!C3'));
  book.names.add({ name: 'Gone', scope: null, refersTo: '=Sales!$C:$C', visible: true, comment: '' });
  sheet.delete(at('C:C'), 'left');
  expect(formulaAt(other, 'A1')).toBe('=Sales!#REF!');
  const name = book.names.get('Gone', null);
  expect(name === undefined ? undefined : book.names.areaOf(name)).toBeNull();
});

test('new rows look like the row above and are as high; new columns like the column on the left', () => {
  const { sheet } = books();
  sheet.restyle(at('A2:B2'), { font: { bold: true } });
  sheet.setRowHeight(1, 1, 40);
  sheet.setColumnWidth(1, 1, 99);
  sheet.insert(at('3:4'), 'down');
  sheet.insert(at('C:C'), 'right');
  expect(sheet.style(3, 0).font.bold).toBe(true);
  expect(sheet.style(1, 2).font.bold).toBe(true);
  expect([1, 2, 3, 4].map((row) => sheet.rowHeight(row))).toEqual([40, 40, 40, 15]);
  expect([1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([99, 99, 48]);
});

test('a row above the first one is plain', () => {
  const { sheet } = books();
  sheet.restyle(at('1:1'), { font: { bold: true } });
  sheet.insert(at('1:1'), 'down');
  expect([0, 1].map((row) => sheet.style(row, 5).font.bold)).toEqual([false, true]);
});

test('hidden rows, sizes and the freeze move with their rows', () => {
  const { sheet } = books();
  sheet.hideRows(4, 5, true);
  sheet.setRowHeight(7, 7, 33);
  sheet.freeze = { rows: 2, columns: 1 };
  sheet.insert(at('1:1'), 'down');
  expect([4, 5, 6, 7].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
  expect(sheet.rowHeight(8)).toBe(33);
  expect(sheet.freeze).toEqual({ rows: 3, columns: 1 });
  sheet.delete(at('1:6'), 'up');
  expect(sheet.freeze.rows).toBe(0);
  expect([0, 1].map((row) => sheet.isRowHidden(row))).toEqual([true, false]);
});

test('content is not pushed off the sheet', () => {
  const { sheet } = books();
  put(sheet, 'A1048576', [['last']]);
  expect(refusalCode(caught(() => sheet.insert(at('A5'), 'down')))).toBe('ContentFallsOff');
  sheet.insert(at('B5'), 'down');
  expect(sheet.value(1048575, 0)).toBe('last');
});

test('a table moves with rows above it and grows with rows inside it', () => {
  const { sheet } = withTable();
  sheet.insert(at('1:1'), 'down');
  sheet.insert(at('B6:D6'), 'down');
  expect(sheet.tables.get('Orders')?.area).toEqual(at('B4:D7'));
  expect(sheet.values(at('B4:B7'))).toEqual([['City'], ['Wuhan'], [null], ['Xi’an']]);
});

test('a column inserted into a table gets a free header, and ids and filters stay with their columns', () => {
  const { sheet } = withTable();
  const orders = sheet.tables.get('Orders');
  if (orders === undefined) throw new Error('no table');
  put(sheet, 'D3', [['Column1']]);
  sheet.tables.change(orders, {
    criteria: new Map([[1, { on: 'values', values: ['5'] }]]),
    sort: [{ key: 2, ascending: true }],
  });
  sheet.insert(at('C:C'), 'right');
  expect(sheet.values(at('B3:E3'))).toEqual([['City', 'Column2', 'Amount', 'Column1']]);
  expect(orders.area).toEqual(at('B3:E5'));
  expect(orders.columnIds).toEqual([1, 4, 2, 3]);
  expect([...orders.criteria.keys()]).toEqual([2]);
  expect(orders.sort).toEqual([{ key: 3, ascending: true }]);
  sheet.delete(at('D:D'), 'left');
  expect(orders.columnIds).toEqual([1, 4, 3]);
  expect(orders.criteria.size).toBe(0);
});

test('a table that loses all its cells is gone', () => {
  const { sheet } = withTable();
  sheet.delete(at('1:9'), 'up');
  expect(sheet.tables.all).toEqual([]);
});

test('a table that loses all its rows keeps its header and one blank row', () => {
  const { sheet } = withTable();
  put(sheet, 'A6', [['below']]);
  sheet.delete(at('4:5'), 'up');
  expect(sheet.tables.get('Orders')?.area).toEqual(at('B3:D4'));
  expect(sheet.values(at('A4:B5'))).toEqual([
    [null, null],
    ['below', null],
  ]);
});

test.each([
  ['TableHeader', 'the header row of a table is not deleted alone', '3:3', 'up'],
  ['CutsTable', 'cells that cut through a table do not move up', 'B1', 'up'],
  ['CutsTable', 'cells beside a table that cut its rows do not move left', 'A4', 'left'],
] as const)('%s: %s', (code, _, address, shift) => {
  const { book, sheet } = withTable();
  const hash = book.hash();
  expect(refusalCode(caught(() => sheet.delete(at(address), shift)))).toBe(code);
  expect(book.hash()).toBe(hash);
});

test('merges move, grow and shrink; one that is cut through stops the edit', () => {
  const { sheet } = books();
  sheet.merge(at('B2:C4'));
  sheet.insert(at('3:3'), 'down');
  expect(sheet.merges.map((merge) => areaAddress(merge))).toEqual(['B2:C5']);
  sheet.delete(at('C:C'), 'left');
  expect(sheet.merges.map((merge) => areaAddress(merge))).toEqual(['B2:B5']);
  expect(refusalCode(caught(() => sheet.insert(at('A3'), 'right')))).toBe('CutsMerge');
  sheet.delete(at('3:5'), 'up');
  expect(sheet.merges).toEqual([]);
});

test('conditional formats follow with their formulas, and part where only some of their cells move', () => {
  const { sheet } = books();
  const format = sheet.conditionalFormats.add(conditionalFormat('c1', ['A2:C5'], '=$A2>Report!$B$1'));
  sheet.insert(at('1:1'), 'down');
  expect(format.areas).toEqual([at('A3:C6')]);
  expect(format.rule).toMatchObject({ formula: '=$A3>Report!$B$1' });
  sheet.insert(at('B4'), 'down');
  expect(format.areas.map((area) => areaAddress(area)).sort()).toEqual(['A3:A6', 'B3:B7', 'C3:C6']);
  sheet.delete(at('A:C'), 'left');
  expect(sheet.conditionalFormats.all).toEqual([]);
});

test('validations follow with their lists, and become several where their cells part', () => {
  const { sheet, other } = books();
  other.validations.add(validation('v1', 'A1:B2', '=Sales!$A$2:$A$5'));
  sheet.insert(at('1:1'), 'down');
  expect(other.validations.get('v1')?.rule).toEqual({ list: { inCellDropDown: true, source: '=Sales!$A$3:$A$6' } });
  other.insert(at('A1'), 'down');
  expect(other.validations.all.map((rule) => areaAddress(rule.area)).sort()).toEqual(['A2:A3', 'B1:B2']);
});

test('notes and comments move with their cells and go with them', () => {
  const { sheet } = books();
  sheet.setNote(4, 0, 'stays');
  sheet.setNote(1, 0, 'goes');
  sheet.comments.add({
    id: 'm1',
    place: { row: 5, column: 5 },
    author: 'A',
    created: '',
    text: 't',
    resolved: false,
    replies: [],
  });
  sheet.delete(at('2:2'), 'up');
  expect(sheet.notes).toEqual([{ place: { row: 3, column: 0 }, text: 'stays' }]);
  expect(sheet.comments.get('m1')?.place).toEqual({ row: 4, column: 5 });
});

test('charts move with rows above them, grow with rows under them, and their series follow their cells', () => {
  const { sheet, other } = books();
  const here = sheet.charts.add(chart('h', 'Sales!B2:B9', { top: 30, height: 60 }));
  const fixed = sheet.charts.add(
    chart('f', 'Report!B2:B9', { top: 30, height: 60, bag: new Map([['placement', 'Absolute']]) }),
  );
  const there = other.charts.add(chart('t', 'Sales!B2:B9', { top: 30 }));
  sheet.setRowHeight(0, 0, 20);
  sheet.insert(at('1:1'), 'down');
  expect([here.top, here.height, fixed.top, there.top]).toEqual([45, 60, 30, 30]);
  sheet.insert(at('5:5'), 'down');
  expect([here.top, here.height]).toEqual([45, 75]);
  expect([here, there].map((item) => item.series[0]?.values)).toEqual([
    { sheet: 'Sales', area: at('B3:B11') },
    { sheet: 'Sales', area: at('B3:B11') },
  ]);
  expect(fixed.series[0]?.values?.area).toEqual(at('B2:B9'));
  sheet.delete(at('B:B'), 'left');
  expect(there.series[0]?.values).toBeNull();
});

test('a row inserted right under a chart leaves it alone', () => {
  const { sheet } = books();
  const drawn = sheet.charts.add(chart('h', 'Sales!B2:B9', { top: 30, height: 60 }));
  sheet.insert(at('7:7'), 'down');
  expect([drawn.top, drawn.height]).toEqual([30, 60]);
  sheet.delete(at('1:3'), 'up');
  expect([drawn.top, drawn.height]).toEqual([0, 45]);
});

test('pivots follow their source and their own cells; nothing is inserted into one', () => {
  const { sheet, other } = books();
  const item = other.pivots.add(pivot('p', { kind: 'area', sheet: 'Sales', area: at('A1:C9') }, 'B3:C6'));
  sheet.insert(at('5:6'), 'down');
  other.insert(at('1:1'), 'down');
  expect(item.source).toEqual({ kind: 'area', sheet: 'Sales', area: at('A1:C11') });
  expect([item.at, item.rendered]).toEqual([{ row: 3, column: 1 }, at('B4:C7')]);
  expect(refusalCode(caught(() => other.insert(at('5:5'), 'down')))).toBe('CutsPivot');
  expect(refusalCode(caught(() => other.delete(at('5:5'), 'up')))).toBe('CutsPivot');
  other.delete(at('4:7'), 'up');
  expect(other.pivots.all).toEqual([]);
});

test('the filter of a sheet moves with its columns and is gone without its header', () => {
  const { sheet } = books();
  put(sheet, 'A1', [
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ]);
  sheet.setAutoFilter({ area: at('A1:B3'), criteria: new Map([[1, { on: 'values', values: ['2'] }]]) });
  expect([1, 2].map((row) => sheet.isRowFiltered(row))).toEqual([false, true]);
  sheet.insert(at('B:B'), 'right');
  expect(sheet.autoFilter?.area).toEqual(at('A1:C3'));
  expect([...(sheet.autoFilter?.criteria.keys() ?? [])]).toEqual([2]);
  sheet.delete(at('1:1'), 'up');
  expect(sheet.autoFilter).toBeNull();
  expect([0, 1].map((row) => sheet.isRowFiltered(row))).toEqual([false, false]);
});

test('an insertion with everything following is one event', () => {
  const { book, sheet } = withTable();
  sheet.comments.add({
    id: 'm',
    place: { row: 0, column: 0 },
    author: '',
    created: '',
    text: '',
    resolved: false,
    replies: [],
  });
  const events: WorkbookEvent[] = [];
  book.subscribe((event) => events.push(event));
  sheet.delete(at('1:1'), 'up', 'remote');
  expect(events).toEqual([{ kind: 'deleted', sheet, area: at('1:1'), shift: 'up', source: 'remote' }]);
});
