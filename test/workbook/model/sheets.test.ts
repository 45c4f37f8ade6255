import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { refusalCode } from '../../../desk/workbook/refusal';
import type { WorkbookEvent } from '../../../desk/workbook/workbook';
import { chart, conditionalFormat, pivot, table, validation } from './objects';
import { at, caught, formula, put } from './writeSheet';

test('a new workbook has one sheet, or those that were asked for', () => {
  expect(newWorkbook('Book').sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  expect(newWorkbook('Book', { sheets: ['订单', 'b'] }).sheets.map((sheet) => sheet.name)).toEqual(['订单', 'b']);
});

test.each([
  ['SheetNameInvalid', ''],
  ['SheetNameInvalid', '   '],
  ['SheetNameInvalid', 'x'.repeat(32)],
  ['SheetNameInvalid', "'a"],
  ['SheetNameInvalid', "a'"],
  ['SheetNameInvalid', 'a/b'],
  ['SheetNameInvalid', 'a\\b'],
  ['SheetNameInvalid', 'a?'],
  ['SheetNameInvalid', 'a*'],
  ['SheetNameInvalid', 'a:'],
  ['SheetNameInvalid', '[a'],
  ['SheetNameInvalid', 'a]'],
  ['SheetNameTaken', 'SHEET1'],
] as const)('%s: a sheet is not named "%s"', (code, name) => {
  const book = newWorkbook('Book');
  expect(refusalCode(caught(() => book.addSheet(name)))).toBe(code);
  expect(book.sheets).toHaveLength(1);
});

test('31 characters and apostrophes inside are fine, and a sheet may change only the case of its name', () => {
  const book = newWorkbook('Book');
  book.addSheet('x'.repeat(31));
  book.renameSheet(book.addSheet("Ann's"), "ANN'S");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'x'.repeat(31), "ANN'S"]);
});

test('formulas, names, chart series and pivots follow a renamed sheet', () => {
  const book = newWorkbook('Book', { sheets: ['Data', 'View'] });
  const [data, view] = book.sheets;
  if (data === undefined || view === undefined) throw new Error('two sheets were asked for');
  put(data, 'A1', [[4]]);
  view.write(at('A1'), () => formula('=Data!A1*2'));
  book.names.add({ name: 'Base', scope: null, refersTo: '=Data!$A$1', visible: true, comment: '' });
  const drawn = view.charts.add(chart('c', 'Data!A1:A3'));
  const pivoted = view.pivots.add(pivot('p', { kind: 'area', sheet: 'data', area: at('A1:A3') }, 'E1:F3'));
  book.renameSheet(data, "Q1 '24");
  expect(view.content(0, 0)).toEqual({ formula: "='Q1 ''24'!A1*2", value: 8 });
  expect(book.names.get('Base', null)?.refersTo).toBe("='Q1 ''24'!$A$1");
  expect(drawn.series[0]?.values?.sheet).toBe("Q1 '24");
  expect(pivoted.source).toMatchObject({ sheet: "Q1 '24" });
});

test('what pointed at a removed sheet is lost, and its own names go with it', () => {
  const book = newWorkbook('Book', { sheets: ['Data', 'View'] });
  const [data, view] = book.sheets;
  if (data === undefined || view === undefined) throw new Error('two sheets were asked for');
  view.write(at('A1'), () => formula('=Data!A1*2'));
  book.names.add({ name: 'Local', scope: data, refersTo: '=Data!$A$1', visible: true, comment: '' });
  const drawn = view.charts.add(chart('c', 'Data!A1:A3'));
  book.removeSheet(data);
  expect(view.content(0, 0)).toEqual({ formula: '=#REF!*2', value: { error: '#REF!' } });
  expect(book.names.all).toEqual([]);
  expect(drawn.series[0]?.values).toBeNull();
  expect(book.activeSheet).toBe(view);
});

test('the last visible sheet is neither removed nor hidden', () => {
  const book = newWorkbook('Book', { sheets: ['a', 'b'] });
  const [first, second] = book.sheets;
  if (first === undefined || second === undefined) throw new Error('two sheets were asked for');
  first.visibility = 'veryHidden';
  expect(book.activeSheet).toBe(second);
  expect(refusalCode(caught(() => book.removeSheet(second)))).toBe('LastVisibleSheet');
  expect(refusalCode(caught(() => (second.visibility = 'hidden')))).toBe('LastVisibleSheet');
  book.removeSheet(first);
  expect(book.sheets).toEqual([second]);
});

test('sheets move and are told of once each, with the one who did it', () => {
  const book = newWorkbook('Book', { sheets: ['a', 'b', 'c'] });
  const [a, , c] = book.sheets;
  if (a === undefined || c === undefined) throw new Error('three sheets were asked for');
  const events: WorkbookEvent[] = [];
  book.subscribe((event) => events.push(event));
  book.moveSheet(a, 2, 'person');
  book.renameSheet(c, 'C', 'remote');
  book.renameSheet(c, 'd');
  book.activate(c);
  book.activate(c);
  book.removeSheet(a);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['b', 'd']);
  expect(events.map((event) => [event.kind, event.source])).toEqual([
    ['sheetMoved', 'person'],
    ['sheetRenamed', 'remote'],
    ['sheetRenamed', 'script'],
    ['sheetActivated', 'script'],
    ['sheetDeleted', 'script'],
  ]);
  expect(events[2]).toMatchObject({ nameBefore: 'C' });
});

test('a copied sheet has everything of the first, and its tables and formulas are its own', () => {
  const book = newWorkbook('Book', { sheets: ['Data'] });
  const data = book.activeSheet;
  put(data, 'A1', [
    ['City', 'Amount'],
    ['Wuhan', 5],
    ['Wuhan', 7],
  ]);
  data.tables.add(table('t', 'Orders', at('A1:B3')));
  data.write(at('D1'), () => formula('=SUM(Orders[Amount])+Data!B2'));
  data.restyle(at('A:A'), { fill: { color: '#FFFF00' } });
  data.setColumnWidth(0, 0, 120);
  data.hideRows(7, 8, true);
  data.setNote(0, 0, 'note');
  data.merge(at('F1:G1'));
  data.charts.add(chart('c', 'Data!B2:B3'));
  data.conditionalFormats.add(conditionalFormat('f', ['B2:B3'], '=Data!$B$2>1'));
  data.validations.add(validation('v', 'A2:A3', '=Data!$A$2'));
  data.pivots.add(pivot('p', { kind: 'table', table: 'Orders' }, 'H1:I3'));
  book.names.add({ name: 'Local', scope: data, refersTo: '=Data!$A$1', visible: true, comment: '' });
  const before = book.hash();
  const copy = book.copySheet(data, 'Data (2)', 1);
  put(copy, 'B2', [[100]]);
  expect(copy.value(0, 3)).toBe(207);
  expect(data.value(0, 3)).toBe(17);
  expect(copy.formulas(at('D1'))).toEqual([["=SUM(Orders2[Amount])+'Data (2)'!B2"]]);
  expect(copy.tables.all.map((item) => item.name)).toEqual(['Orders2']);
  expect(copy.pivots.all[0]?.source).toEqual({ kind: 'table', table: 'Orders2' });
  expect(copy.charts.all[0]?.series[0]?.values?.sheet).toBe('Data (2)');
  expect(copy.conditionalFormats.all[0]?.rule).toMatchObject({ formula: "='Data (2)'!$B$2>1" });
  expect(copy.style(900, 0).fill.color).toBe('#FFFF00');
  expect([copy.columnWidth(0), copy.isRowHidden(8), copy.note(0, 0)]).toEqual([120, true, 'note']);
  expect(copy.merges).toEqual([at('F1:G1')]);
  expect(book.names.get('Local', copy)?.refersTo).toBe("='Data (2)'!$A$1");
  book.removeSheet(copy);
  expect(book.hash()).toBe(before);
});

test('renaming a table or its header changes formulas and pivots that name them', () => {
  const book = newWorkbook('Book');
  const sheet = book.activeSheet;
  put(sheet, 'A1', [
    ['City', 'Amount'],
    ['Wuhan', 5],
  ]);
  const orders = sheet.tables.add(table('t', 'Orders', at('A1:C2')));
  sheet.write(at('C2'), () => formula('=[@Amount]*2'));
  sheet.write(at('E1'), () => formula('=SUM(Orders[Amount])'));
  const pivoted = sheet.pivots.add(pivot('p', { kind: 'table', table: 'orders' }, 'H1:I3'));
  sheet.tables.change(orders, { name: 'Sales' });
  put(sheet, 'B1', [['Sum (net)']]);
  expect(sheet.formulas(at('E1'))).toEqual([['=SUM(Sales[Sum (net)])']]);
  expect(sheet.formulas(at('C2'))).toEqual([['=[@[Sum (net)]]*2']]);
  expect([sheet.value(0, 4), sheet.value(1, 2)]).toEqual([5, 10]);
  expect(pivoted.source).toEqual({ kind: 'table', table: 'Sales' });
});

test('headers of a table are texts, never blank and never twice', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [['a', 'b', 'c']]);
  sheet.tables.add(table('t', 'T', at('A1:C2')));
  put(sheet, 'A1', [[2024, null, '2024']]);
  expect(sheet.values(at('A1:C1'))).toEqual([['2024', 'Column2', '20242']]);
  sheet.clear(at('A1'), 'contents');
  expect(sheet.value(0, 0)).toBe('Column1');
});

test('tables have names of their own and do not overlap', () => {
  const book = newWorkbook('Book');
  const sheet = book.activeSheet;
  sheet.tables.add(table('t', 'Orders', at('A1:C3')));
  const other = book.addSheet('b');
  expect(refusalCode(caught(() => other.tables.add(table('u', 'ORDERS', at('A1:C3')))))).toBe('ItemExists');
  expect(refusalCode(caught(() => sheet.tables.add(table('u', 'New', at('C3:D4')))))).toBe('Overlaps');
  expect(book.table('orders')?.sheet).toBe(sheet);
});
