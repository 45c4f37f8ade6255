import { areaAddress, parseAddress, parseAreas, quoteSheet } from '../../../desk/workbook/addresses';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { DefinedName } from '../../../desk/workbook/workbook';
import { refusalCode } from '../../../desk/workbook/refusal';
import { at, caught, formula } from './writeSheet';

const named = (name: string, refersTo: string, scope: DefinedName['scope'] = null): DefinedName => ({
  name,
  refersTo,
  scope,
  visible: true,
  comment: '',
});

test.each([
  ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['$b$3:A1', { top: 0, left: 0, bottom: 2, right: 1 }],
  ['$A:$C', { top: 0, left: 0, bottom: 1048575, right: 2 }],
  ['3:$1', { top: 0, left: 0, bottom: 2, right: 16383 }],
  ['XFD1048576', { top: 1048575, left: 16383, bottom: 1048575, right: 16383 }],
])('the address %s is read', (text, area) => {
  expect(parseAddress(text)).toEqual({ sheet: null, area });
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A:1', 'A1:B', '#REF!', 'Sheet1!#REF!', 'A1,B2', 'A1:B2:C3'])(
  'the text "%s" is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ['Sheet1!A1', 'Sheet1'],
  ["'My Sheet'!A1", 'My Sheet'],
  ["'Ann''s!'!A1", "Ann's!"],
  ['订单!A1', '订单'],
])('the address %s names its sheet', (text, sheet) => {
  expect(parseAddress(text)).toEqual({ sheet, area: at('A1') });
});

test('a list of areas is read when all are of one sheet', () => {
  expect(parseAreas("'a,b'!A1,'A,B'!C3:D4,E:E")).toEqual({ sheet: 'a,b', areas: [at('A1'), at('C3:D4'), at('E:E')] });
  expect(parseAreas('a!A1,b!A1')).toBeNull();
  expect(parseAreas('A1,')).toBeNull();
});

test.each([
  ['A1', 'A1', '$A$1'],
  ['A1:B2', 'A1:B2', '$A$1:$B$2'],
  ['A:C', 'A:C', '$A:$C'],
  ['1:3', '1:3', '$1:$3'],
  ['A:XFD', 'A1:XFD1048576', '$A$1:$XFD$1048576'],
])('the area %s is written %s and %s', (text, plain, absolute) => {
  expect([areaAddress(at(text)), areaAddress(at(text), { absolute: true })]).toEqual([plain, absolute]);
});

test.each([
  ['Sheet1', 'Sheet1'],
  ['客户_画像', '客户_画像'],
  ['a b', "'a b'"],
  ["Ann's", "'Ann''s'"],
  ['A1', "'A1'"],
  ['ABC', 'ABC'],
  ['R1C1', "'R1C1'"],
  ['2024', "'2024'"],
  ['true', "'true'"],
  ['a-b', "'a-b'"],
])('the sheet name %s is written %s in formulas', (name, written) => {
  expect(quoteSheet(name)).toBe(written);
  expect(parseAddress(`${written}!A1`)?.sheet).toBe(name);
});

test.each(['', '1a', 'a b', 'A1', 'R1C1', 'r', 'c', 'a-b', 'x'.repeat(256)])('"%s" cannot be a name', (name) => {
  const { names } = newWorkbook('Book');
  expect(refusalCode(caught(() => names.add(named(name, '=1'))))).toBe('NameInvalid');
});

test('a name of the sheet and one of the workbook may be the same; two of one scope may not', () => {
  const book = newWorkbook('Book');
  const { names, activeSheet } = book;
  names.add(named('Rate', '=2'));
  names.add(named('Rate', '=3', activeSheet));
  expect(refusalCode(caught(() => names.add(named('RATE', '=4'))))).toBe('ItemExists');
  activeSheet.write(at('A1'), () => formula('=Rate'));
  const other = book.addSheet('b');
  other.write(at('A1'), () => formula('=Rate'));
  expect([activeSheet.value(0, 0), other.value(0, 0)]).toEqual([3, 2]);
});

test('a renamed name takes its formulas along, and stays the same object', () => {
  const { names, activeSheet } = newWorkbook('Book');
  names.add(named('Rate', '=2'));
  activeSheet.write(at('A1'), () => formula('=Rate*3'));
  const [rate] = names.all;
  if (rate === undefined) throw new Error('no name');
  expect(names.change(rate, { name: 'Share' })).toBe(rate);
  expect(activeSheet.content(0, 0)).toEqual({ formula: '=Share*3', value: 6 });
});

test.each([
  ['=Sheet1!$A$1:$B$2', 'A1:B2'],
  ['=Sheet1!$H:$H', 'H:H'],
  ['=Sheet1!$2:$3', '2:3'],
  ["='sheet1'!A1", 'A1'],
  ['=3.14', null],
  ['=SUM(Sheet1!A:A)', null],
  ['=Sheet1!#REF!', null],
  ['=Nowhere!A1', null],
])('the name that refers to %s has the cells %s', (refersTo, address) => {
  const { names, activeSheet } = newWorkbook('Book');
  names.add(named('n', refersTo));
  const [name] = names.all;
  const found = name === undefined ? undefined : names.areaOf(name);
  expect(found).toEqual(address === null ? null : { sheet: activeSheet, area: at(address) });
});

test('names are told of when they come, change and go', () => {
  const book = newWorkbook('Book');
  const seen: unknown[] = [];
  book.subscribe((event) =>
    seen.push(event.kind === 'objects' ? [event.what, event.id, event.change, event.source] : event),
  );
  book.names.add(named('x', '=1'), 'person');
  const [name] = book.names.all;
  if (name === undefined) throw new Error('no name');
  book.names.change(name, { comment: 'c' });
  book.names.remove(name, 'remote');
  expect(seen).toEqual([
    ['name', 'x', 'added', 'person'],
    ['name', 'x', 'changed', 'script'],
    ['name', 'x', 'deleted', 'remote'],
  ]);
  expect(refusalCode(caught(() => book.names.remove(name)))).toBe('ItemNotFound');
});
