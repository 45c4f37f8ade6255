import type { JsonContent } from '../../../gas/messages/requests';
import { serverRig, type ServerRig } from './serverRig';

const COLUMN = '_cp_column_orders_tier';

/** A sheet of orders with a column of ours right of it. */
function withColumn(name = COLUMN): ServerRig {
  const rig = serverRig({
    Orders: [
      ['Name', 'Paid'],
      ['Ann', 12.5],
      ['Bob', 7],
    ],
    Other: [['x']],
  });
  const named = rig.ask({ op: 'nameColumns', columns: [{ name, sheet: rig.id('Orders'), at: 2 }] });
  expect(named).toEqual({ stands: true, taken: [] });
  return rig;
}

function cellsOf(rig: ServerRig, area: string): { values: unknown[][]; formulas: string[][]; formats: string[][] } {
  const range = rig.person().getSheetByName('Orders')?.getRange(area);
  return {
    values: range?.getValues() ?? [],
    formulas: range?.getFormulas() ?? [],
    formats: range?.getNumberFormats() ?? [],
  };
}

/** Everything that Sheets would take for something else, and words that it would not. */
const TEXTS = ['007', '=1+1', '+1', '+A1', '-1', '1/2', 'TRUE', 'false', '2024-01-15', '3:30', '1e5', '50%', '$5', '#N/A', "'quoted", "'", '=', '@x', ' 5', '5 ', '１２', '110101199003078515', 'Ann', '客户', 'a\nb', '–5']; // prettier-ignore

test('every text stays the text it is, and writing it twice gives the same', () => {
  const rig = withColumn();
  const contents = TEXTS.map((text) => [text]);
  const job = { name: COLUMN, row: 0, column: 0, contents };
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'write', jobs: [job] })).toEqual([true]);
    expect(cellsOf(rig, `C1:C${TEXTS.length}`).values).toEqual(contents);
    expect(cellsOf(rig, `C1:C${TEXTS.length}`).formulas.flat().join('')).toBe('');
  }
  expect(rig.ask({ op: 'stand', jobs: [job] })).toEqual([true]);
});

test('numbers, logical values, blanks and formulas are what they are, also in cells that were text before', () => {
  const rig = withColumn();
  const contents: JsonContent[][] = [['001'], ['2'], ['TRUE'], ['x'], ['=A1']];
  expect(rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents }] })).toEqual([true]);
  const next: JsonContent[][] = [[1.1], [45306], [true], [null], [{ formula: '=SUM(B2:B3)' }]];
  expect(rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: next }] })).toEqual([true]);
  const { values, formulas } = cellsOf(rig, 'C1:C5');
  expect(values).toEqual([[1.1], [45306], [true], [''], [19.5]]);
  expect(formulas[4]).toEqual(['=SUM(B2:B3)']);
  expect(rig.ask({ op: 'stand', jobs: [{ name: COLUMN, row: 0, column: 0, contents: next }] })).toEqual([true]);
});

test('serials in cells with a date format stand', () => {
  const rig = withColumn();
  rig.person().getSheetByName('Orders')?.getRange('C1:C3').setNumberFormat('yyyy-mm-dd hh:mm');
  const job = { name: COLUMN, row: 0, column: 0, contents: [[45306], [45306.123456789], [0.5]] };
  expect(rig.ask({ op: 'write', jobs: [job] })).toEqual([true]);
});

test('only cells whose text is at risk get the format for text', () => {
  const rig = withColumn();
  rig.person().getSheetByName('Orders')?.getRange('C1:C4').setNumberFormat('0.00');
  rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['Tier'], [3], ['007'], [null]] }] });
  expect(cellsOf(rig, 'C1:C4').formats).toEqual([['0.00'], ['0.00'], ['@'], ['0.00']]);
});

test('a column that a person moves, in a sheet that they rename, is still the one that is written', () => {
  const rig = withColumn();
  const book = rig.person();
  const sheet = book.getSheetByName('Orders');
  sheet?.setName('订单');
  sheet?.insertColumnBefore(1);
  sheet?.moveColumns(sheet.getRange('D:D'), 2);
  sheet?.insertRowBefore(1);
  const job = { name: COLUMN, row: 1, column: 0, contents: [['Tier'], ['gold']] };
  expect(rig.ask({ op: 'write', jobs: [job] })).toEqual([true]);
  expect(rig.person().getSheetByName('订单')?.getRange('A1:E3').getValues()).toEqual([
    ['', '', '', '', ''],
    ['', 'Tier', 'Name', 'Paid', ''],
    ['', 'gold', 'Ann', 12.5, ''],
  ]);
});

test('a column that was deleted is gone: null, and nobody else is written to', () => {
  const rig = withColumn();
  rig.person().getSheetByName('Orders')?.deleteColumn(3);
  const job = { name: COLUMN, row: 0, column: 0, contents: [['x']] };
  expect(rig.ask({ op: 'write', jobs: [job] })).toEqual([null]);
  expect(rig.ask({ op: 'stand', jobs: [job] })).toEqual([null]);
  expect(rig.person().getSheetByName('Orders')?.getDataRange().getValues()).toEqual([['Name', 'Paid'], ['Ann', 12.5], ['Bob', 7]]); // prettier-ignore
});

test('cells beside a column of ours are refused, whatever they are for', () => {
  const rig = withColumn();
  const area = { top: 0, left: 1, bottom: 0, right: 1 };
  expect(() => rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 1, contents: [['x']] }] })).toThrow('badRequest'); // prettier-ignore
  expect(() => rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['x', 'y']] }] })).toThrow('badRequest'); // prettier-ignore
  expect(() => rig.ask({ op: 'clearFormats', cells: { name: COLUMN, area } })).toThrow('badRequest');
  expect(() => rig.ask({ op: 'notes', notes: [{ name: COLUMN, row: 0, column: 1, text: 'x' }] })).toThrow('badRequest');
  expect(() => rig.ask({ op: 'tones', cells: [{ name: COLUMN, area, tones: [] }] })).toThrow('badRequest');
  expect(() => rig.ask({ op: 'filter', name: COLUMN, area })).toThrow('badRequest');
  expect(() => rig.ask({ op: 'looks', name: COLUMN, clear: [area], runs: [], formats: [] })).toThrow('badRequest');
});

test('the grid grows when rows are missing, and looking whether cells stand never grows it', () => {
  const rig = withColumn();
  const job = { name: COLUMN, row: 1000, column: 0, contents: [['x'], [null]] };
  expect(rig.ask({ op: 'stand', jobs: [job] })).toEqual([false]);
  expect(rig.ask({ op: 'stand', jobs: [{ ...job, contents: [[null], [null]] }] })).toEqual([true]);
  expect(rig.person().getSheetByName('Orders')?.getMaxRows()).toBe(1000);
  expect(rig.ask({ op: 'write', jobs: [job] })).toEqual([true]);
  expect(rig.person().getSheetByName('Orders')?.getMaxRows()).toBe(1002);
});

test('one job that is wrong does not hide those that stand', () => {
  const rig = withColumn();
  const jobs = [['a'], ['b'], ['c']].map((line, row) => ({ name: COLUMN, row, column: 0, contents: [line] }));
  rig.ask({ op: 'write', jobs });
  rig.person().getSheetByName('Orders')?.getRange('C2').setValue('typed');
  expect(rig.ask({ op: 'stand', jobs: [...jobs, { name: '_cp_none', row: 0, column: 0, contents: [] }] })).toEqual([true, false, true, null]); // prettier-ignore
});

test('text that does not keep its format is written behind an apostrophe', () => {
  const rig = withColumn();
  // As when a co-editor takes the format for text off just before our values come.
  rig.end.onCall = (method) => {
    if (method !== 'Range.setValues') return;
    rig.end.onCall = null;
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.getRange('C:C').setNumberFormat('General');
  };
  const contents = [['007'], ['=1+1'], ['1/2'], ['Ann'], [5]];
  expect(rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents }] })).toEqual([true]);
  expect(cellsOf(rig, 'C1:C5').values).toEqual(contents);
});

test('what a person types over our cells while we write is not written over, and does not stand', () => {
  const rig = withColumn();
  let flushes = 0;
  rig.end.onCall = (method) => {
    if (method !== 'SpreadsheetApp.flush' || flushes++ > 0) return;
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.getRange('C1').setValue('typed');
  };
  expect(rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['Tier'], ['x']] }] })).toEqual([false]); // prettier-ignore
  rig.end.onCall = null;
  expect(cellsOf(rig, 'C1:C2').values).toEqual([['typed'], ['x']]);
});

test('a column that a person moves while we write: what is read back is the column where it is then', () => {
  const seen = new Set<string>();
  for (let at = 1; at < 110; at++) {
    const rig = withColumn();
    rig.end.onCall = (_, count) => {
      if (count !== at) return;
      rig.end.onCall = null;
      SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.insertColumnBefore(1);
    };
    const [stands] = rig.ask({ op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['Tier'], ['gold'], ['base']] }] }); // prettier-ignore
    rig.end.onCall = null;
    const [column] = rig.ask({ op: 'columns', columns: [{ name: COLUMN, top: 0, count: 3 }] });
    expect(stands).toBe(JSON.stringify(column?.contents) === '["Tier","gold","base"]');
    seen.add(String(stands));
  }
  // Most moves are followed; the few between the look-up and the write are told.
  expect([...seen].sort()).toEqual(['false', 'true']);
});

test('10,000 rows of mixed cells cost as many calls as 100, scattered texts included', () => {
  const count = (rows: number): number => {
    const rig = serverRig({ Orders: [['Name']] });
    rig.ask({ op: 'makeSheets', sheets: [{ name: 'P', ownedName: '_cp_sheet_portrait', isHidden: false, rows: 1, columns: 1, widths: [], freeze: { rows: 1, columns: 0 }, gridlines: true }] }); // prettier-ignore
    const line = (row: number): JsonContent[] => [row % 40 === 0 ? `00${row}` : 'word', row, row % 3 === 0 ? null : { formula: `=B${row + 1}*2` }, '2024-01-15']; // prettier-ignore
    const contents = Array.from({ length: rows }, (_, row) => line(row));
    expect(rig.ask({ op: 'write', jobs: [{ name: '_cp_sheet_portrait', row: 0, column: 0, contents }] })).toEqual([true]); // prettier-ignore
    // A list of ranges is one call at Google; the emulation counts each of its ranges besides.
    return rig.calls() - (rig.end.calls.get('Range.setNumberFormat') ?? 0);
  };
  const few = count(100);
  expect(few).toBeLessThan(60);
  // One more: the grid grows.
  expect(count(10_000)).toBeLessThanOrEqual(few + 1);
});
