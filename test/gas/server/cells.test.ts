import { dateStyleOf } from '../../../gas/server/read/dateStyle';
import { serverRig } from './serverRig';

const whole = { top: 0, left: 0, bottom: 4, right: 4 };

test('cells come as values, blanks at the end are left out, rows past the grid are blank', () => {
  const rig = serverRig({
    Orders: [
      ['Name', 'Paid'],
      ['Ann', 12.5],
      [null, true],
      ['  x', null],
    ],
  });
  const answer = rig.ask({ op: 'cells', sheet: rig.id('Orders'), area: whole });
  expect(answer).toEqual({ rows: [['Name', 'Paid'], ['Ann', 12.5], [null, true], ['  x'], []], dates: [] });
  const far = rig.ask({ op: 'cells', sheet: rig.id('Orders'), area: { top: 998, left: 25, bottom: 1001, right: 30 } });
  expect(far?.rows).toEqual([[], [], [], []]);
  expect(rig.ask({ op: 'cells', sheet: 987654, area: whole })).toBeNull();
});

test('errors of formulas are errors; a text that looks like one is text', () => {
  const rig = serverRig({ Orders: [['=1/0', '=NA()', "'#N/A"]] });
  rig.person().getSheetByName('Orders')?.getRange('C1').setNumberFormat('@').setValue('#N/A');
  const answer = rig.ask({ op: 'cells', sheet: rig.id('Orders'), area: whole });
  expect(answer?.rows[0]).toEqual([{ error: '#DIV/0!' }, { error: '#N/A' }, '#N/A']);
});

test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kolkata', 'Etc/UTC', 'Europe/London', 'Australia/Lord_Howe'])(
  'dates, dates with times and times are the serials that stand in the cells, in %s',
  (timeZone) => {
    // 1940-06-03 and 1988-08-08 are summer time in Shanghai; 2024-03-10 and 2024-03-31 are days on which clocks change; 0.5625 is half past one.
    const serials = [45306, 45306.75, 14765.5, 32363, 45361, 45361.125, 45382, 45388.5, 45599.25, 2958465];
    const rig = serverRig({ Orders: serials.map((serial) => [serial, serial % 1, serial]) }, { timeZone });
    const sheet = rig.person().getSheetByName('Orders');
    sheet?.getRange('A1:A10').setNumberFormat('yyyy-mm-dd hh:mm:ss');
    sheet?.getRange('B1:B10').setNumberFormat('hh:mm:ss');
    const answer = rig.ask({ op: 'cells', sheet: rig.id('Orders'), area: { ...whole, bottom: 9 } });
    expect(answer?.rows).toEqual(serials.map((serial) => [serial, serial % 1, serial]));
    expect(answer?.dates).toEqual([
      { column: 0, runs: [[0, 10, 2]] },
      { column: 1, runs: [[0, 10, 3]] },
    ]);
  },
);

test.each([
  ['America/New_York', [45_361 + 2 / 24, 45_361 + 3 / 24]], // 2024-03-10
  ['Australia/Lord_Howe', [45_571 + 4 / 48, 45_571 + 5 / 48]], // 2024-10-06, by half an hour
  ['Asia/Shanghai', null],
])('times that clocks skip in 2024, in %s', (timeZone, span) => {
  const rig = serverRig({ Orders: [] }, { timeZone });
  const answer = rig.ask({ op: 'skipped', from: 45_292, to: 45_658 });
  expect(answer).toEqual(span === null ? [] : [span]);
});

test('runs of date styles follow the number formats', () => {
  const rig = serverRig({ Orders: [['Day'], [45306], [45307], [7], [45308.5], ['x'], [45309]] });
  const sheet = rig.person().getSheetByName('Orders');
  for (const [cell, format] of [['A2:A3', 'yyyy"年"m"月"d"日"'], ['A5', 'd/m/yyyy h:mm'], ['A7', '[$-804]yyyy-mm-dd']] as const) sheet?.getRange(cell).setNumberFormat(format); // prettier-ignore
  const answer = rig.ask({ op: 'cells', sheet: rig.id('Orders'), area: { ...whole, bottom: 6 } });
  expect(answer?.dates).toEqual([{ column: 0, runs: [[1, 2, 1], [4, 1, 2], [6, 1, 1]] }]); // prettier-ignore
  expect(answer?.rows).toEqual([['Day'], [45306], [45307], [7], [45308.5], ['x'], [45309]]);
});

test.each([
  ['yyyy-mm-dd', 1],
  ['mmmm yyyy', 1],
  ['yyyy"年"m"月"d"日"', 1],
  ['[$-804]dddd', 1],
  ['yyyy-mm-dd hh:mm:ss.000', 2],
  ['m/d h:mm AM/PM', 2],
  ['h:mm AM/PM', 3],
  ['上午/下午h:mm', 3],
  ['mm:ss.0', 3],
  ['[h]:mm', 3],
  ['0.00', 0],
  ['#,##0.00 "days"', 0],
  ['0.00E+00', 0],
  ['General', 0],
  ['@', 0],
])('the format %s has the style %i', (format, style) => {
  expect(dateStyleOf(format)).toBe(style);
});

test('10,000 rows with two date columns over four years take some hundred and twenty calls at most, whatever their number', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    `c${row}`,
    44_000 + (row % 1461) + 0.25,
    row,
    44_500 + (row % 700),
  ]);
  const rig = serverRig({ Orders: rows }, { timeZone: 'America/New_York' });
  const sheet = rig.person().getSheetByName('Orders');
  sheet?.getRange('B1:B10000').setNumberFormat('yyyy-mm-dd hh:mm');
  sheet?.getRange('D1:D10000').setNumberFormat('yyyy-mm-dd');
  const answer = rig.ask({ op: 'cells', sheet: rig.id('Orders'), area: { top: 0, left: 0, bottom: 9999, right: 3 } });
  expect(answer?.rows).toEqual(rows);
  const asked = rig.end.calls.get('Utilities.formatDate') ?? 0;
  expect(rig.calls() - asked).toBeLessThan(15);
  // Four years are 105 blocks of two weeks; eight changes of the clock take 21 questions each.
  expect(asked).toBeLessThan(106 + 8 * 21);
});

test('contents keep formulas, columns come with their formats, widths are null for the standard one', () => {
  const rig = serverRig({
    Orders: [
      ['a', '=1+1'],
      [45306, null],
    ],
  });
  const sheet = rig.id('Orders');
  rig.person().getSheetByName('Orders')?.getRange('A2').setNumberFormat('yyyy-mm-dd');
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const past = { top: 999, left: 0, bottom: 1000, right: 0 };
  const places = [
    { sheet, area },
    { sheet: 99, area },
    { sheet, area: past },
  ];
  expect(rig.ask({ op: 'contents', places })).toEqual([[['a', { formula: '=1+1' }], [45306, null]], null, [[null], [null]]]); // prettier-ignore
  rig.ask({ op: 'nameColumns', columns: [{ name: '_cp_column_x', sheet, at: 2 }] });
  const slice = { name: '_cp_column_x', top: 0, count: 2 };
  expect(rig.ask({ op: 'columns', columns: [slice, { ...slice, name: '_cp_column_gone' }] })).toEqual([
    { contents: [null, null], formats: [expect.any(String), expect.any(String)] },
    null,
  ]);
  rig.person().getSheetByName('Orders')?.setColumnWidth(2, 140);
  expect(rig.ask({ op: 'widths', columns: [{ sheet, column: 0 }, { sheet, column: 1 }, { sheet: 99, column: 0 }, { sheet, column: 500 }] })).toEqual([null, 140, null, null]); // prettier-ignore
});
