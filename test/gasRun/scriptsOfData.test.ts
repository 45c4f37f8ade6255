import { play, type Play, type Played } from './play';
import type { Cell } from '../../core/index';

// Scripts in the manner of public samples; what they must leave was worked out by hand from the documentation.
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

function done(played: Played): Played {
  expect(played.failure).toBeNull();
  return played;
}

/** What a function of a script gives, as JSON carries it. */
function given(script: string, name: string, sheets: Readonly<Record<string, Cell[][]>>, options: Play = {}): unknown {
  return JSON.parse(JSON.stringify(done(play(script, name, sheets, options)).value)) as unknown;
}

test('sheetSummary lists every sheet with its size', () => {
  const { cells, workbook } = done(
    play('sheetSummary', 'listSheets', {
      Orders: [
        ['a', 'b'],
        [1, 2],
      ],
      Blank: [],
    }),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Summary', 'Orders', 'Blank']);
  expect(cells('Summary')).toEqual([['Sheet', 'Rows', 'Columns'], ['Orders', 2, 2], ['Blank', 0, 0]]); // prettier-ignore
});

test('dedupeByColumn keeps the first of each mail, in any case', () => {
  const rows = [['Name', 'Email'], ['Ann', 'a@x.com'], ['Anne', ' A@X.com '], ['Bob', 'b@x.com']]; // prettier-ignore
  const { cells, said } = done(play('dedupeByColumn', 'removeDuplicateEmails', { Data: rows }));
  expect(cells('Data')).toEqual([['Name', 'Email'], ['Ann', 'a@x.com'], ['Bob', 'b@x.com']]); // prettier-ignore
  expect(said).toEqual(['[toast] Done: 1 duplicates removed']);
});

test('dateMath adds days, finds ends of months and names weekdays', () => {
  const rows = [['Start', 'Days'], [serial(2024, 1, 31), 30], [serial(2023, 12, 31), 1]]; // prettier-ignore
  expect(given('dateMath', 'addDueDates', { Data: rows }, { dates: { Data: 0 } })).toEqual([
    ['2024-03-01', '2024-01-31', 'Fri', '30'],
    ['2024-01-01', '2023-12-31', 'Mon', '1'],
  ]);
});

test('jsonExport writes objects with keys from headers, and reads them back flat', () => {
  const rows: Cell[][] = [['First Name', 'Age', 'Since'], ['Ann', 31, serial(2024, 1, 31)], ['Bob', null, null]]; // prettier-ignore
  expect(given('jsonExport', 'exportJson', { Data: rows }, { dates: { Data: 2 } })).toBe(
    '[{"firstName":"Ann","age":31,"since":"2024-01-30T16:00:00.000Z"},{"firstName":"Bob","age":null,"since":null}]',
  );
  const { cells } = done(play('jsonExport', 'importJson', { Data: [] }));
  expect(cells('Import')).toEqual([[1, 'a|b', 'Suzhou'], [2, null, null]]); // prettier-ignore
});

test('regexClean leaves phones as texts and names in capitals', () => {
  const rows = [['Phone', 'Name'], ['+86 138-0013-8000', 'ann\u00a0 lee'], ['12345', ' bob '], [13900139000, '王\u3000芳']]; // prettier-ignore
  const { cells } = done(play('regexClean', 'cleanPhones', { Data: rows }));
  expect(cells('Data').slice(1)).toEqual([['138-0013-8000', 'Ann Lee'], [null, 'Bob'], ['139-0013-9000', '王 芳']]); // prettier-ignore
});

test('syncSheets updates what differs and appends what is new', () => {
  const sheets = {
    Incoming: [['Id', 'State'], ['a', 'open'], ['b', 'done'], ['d', 'new']], // prettier-ignore
    Master: [['Id', 'State'], ['a', 'open'], ['b', 'open'], ['c', 'open']], // prettier-ignore
  };
  const { value, cells } = done(play('syncSheets', 'syncMaster', sheets));
  expect(JSON.parse(JSON.stringify(value))).toEqual([1, 1, ['#ffffff', '#ffffff', '#fff2cc', '#ffffff', '#ffffff']]);
  expect(cells('Master')).toEqual([['Id', 'State'], ['a', 'open'], ['b', 'done'], ['c', 'open'], ['d', 'new']]); // prettier-ignore
});

test('appendLog makes its sheet once and keeps the last three lines', () => {
  expect(given('appendLog', 'main', { Data: [] })).toEqual([1, 400, '1/2/2024 3:04:05', [['INFO', 4], ['WARN', '0004'], ['INFO', 'five']]]); // prettier-ignore
});

test('transposeUnpivot makes one row a value, and turns a block around', () => {
  const rows: Cell[][] = [['Name', 'Jan', 'Feb', 'Mar'], ['Ann', 1, null, 3], ['Bob', 4, 5, null]]; // prettier-ignore
  const { value, cells } = done(play('transposeUnpivot', 'unpivot', { Data: rows }));
  expect(JSON.parse(JSON.stringify(value))).toEqual([['Name', 'Ann', 'Bob'], ['Jan', 1, 4], ['Feb', '', 5], ['Mar', 3, '']]); // prettier-ignore
  expect(cells('Flat').map((row) => row.slice(0, 3))).toEqual([['Name', 'Month', 'Value'], ['Ann', 'Jan', 1], ['Ann', 'Mar', 3], ['Bob', 'Jan', 4], ['Bob', 'Feb', 5]]); // prettier-ignore
});

test('categoryTotals reads an open range and leaves blank rows out', () => {
  const rows: Cell[][] = [['Item', 'Category', 'Amount'], ['a', 'x', 1], ['b', 'y', 5], ['c', 'x', 2]]; // prettier-ignore
  expect(given('categoryTotals', 'totals', { Data: rows })).toEqual([['Category', 'Count', 'Sum', 'Average'], ['x', '2', '3', '1.50'], ['y', '1', '5', '5.00']]); // prettier-ignore
});

test('formulaReport fills formulas down that count, look up and rank', () => {
  const rows: Cell[][] = [['Id', 'N', null], ['a', 10], ['b', 5], ['a', 20]].map((row) => [...row, ...Array<null>(11 - row.length).fill(null)]); // prettier-ignore
  const [one, two] = [rows[0], rows[1]];
  if (one && two) [one[9], one[10], two[9], two[10]] = ['a', 'Ann', 'zz', 'Zoe'];
  expect(given('formulaReport', 'addFormulas', { Data: rows })).toEqual([
    [30, 2, 'Ann', '10.0 A', 2],
    [5, 0, 'none', '5.0 B', 3],
    [30, 2, 'Ann', '20.0 A', 1],
  ]);
});

test('queryFormula asks with the functions that only Sheets has', () => {
  const rows: Cell[][] = [['Region', 'Item', 'N'], ['East', 'a', 2], ['West', 'b', 9], ['East', 'c', 3], ['West', 'd', 1]]; // prettier-ignore
  expect(given('queryFormula', 'addQuery', { Data: rows })).toEqual([
    [['Region', 'Total'], ['West', 9], ['East', 5]], // prettier-ignore
    [['East'], ['West']],
    [['a'], ['c']],
    [['a, b, c', '1234']],
  ]);
});

test('gradeBook grades a column by its own function', () => {
  const rows: Cell[][] = [['Name', 'Score', null], ['Ann', 95, null], ['Bob', 75, null], ['Cy', 20, null]]; // prettier-ignore
  expect(given('gradeBook', 'grade', { Data: rows })).toEqual([[['A'], ['B'], ['C']], '63.3', 'A1']);
  expect(play('gradeBook', 'GRADE', { Data: [] }, { args: ['x'] }).failure).toMatchObject({ name: 'Error', message: 'GRADE needs a number, got x', line: 8 }); // prettier-ignore
});

test('randomSample picks without repeating, and Utilities does its sums', () => {
  const rows = [['Name'], ['a'], ['b'], ['c'], ['d'], ['e']];
  expect(given('randomSample', 'pick', { Data: rows })).toEqual([3, true, '900150983cd24fb0d6963f7d28e17f72', 'aMOpbGxv', ['a', 'b;c', '1'], '03.14|x|7   |']); // prettier-ignore
});

test('templateLiterals runs in the language of the V8 runtime', () => {
  const rows: Cell[][] = [['a', 'Ann', 1, 2.5], ['b', 'Bob', 10, 'x']]; // prettier-ignore
  expect(given('templateLiterals', 'main', { Data: rows })).toEqual(['Bob: 10.00', { a: 2, b: 1 }, [10, 3.5], [1, 2, 3], 'a+b+c']); // prettier-ignore
});
