import { stage } from './excelScript';

type Rows = (string | number | boolean)[][];

/** Write rows from A1, sort them, give them back. */
function sorted(rows: Rows, sort: (range: Excel.Range) => void): Promise<unknown[][]> {
  return stage().run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1').getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.values = rows;
    sort(range);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
}

describe('sorting a range', () => {
  it('puts numbers before texts before logical values, and blanks last both ways', async () => {
    const rows: Rows = [['b'], [''], [true], [10], ['A'], [9], [false]];
    const up = await sorted(rows, (range) => range.sort.apply([{ key: 0, ascending: true }]));
    expect(up.flat()).toEqual([9, 10, 'A', 'b', false, true, '']);
    const down = await sorted(rows, (range) => range.sort.apply([{ key: 0, ascending: false }]));
    expect(down.flat()).toEqual([true, false, 'b', 'A', 10, 9, '']);
  });

  it('orders Chinese by pronunciation or by strokes', async () => {
    const rows: Rows = [['王'], ['李'], ['丁'], ['赵']];
    const pinyin = await sorted(rows, (range) => range.sort.apply([{ key: 0 }]));
    expect(pinyin.flat()).toEqual(['丁', '李', '王', '赵']);
    const strokes = await sorted(rows, (range) => range.sort.apply([{ key: 0 }], false, false, 'Rows', 'StrokeCount'));
    expect(strokes.flat()).toEqual(['丁', '王', '李', '赵']);
  });

  it('keeps the order of equal rows, uses the second field for ties and leaves the header', async () => {
    const rows: Rows = [
      ['k', 'n'],
      ['b', 1],
      ['a', 1],
      ['b', 0],
      ['a', 1],
    ];
    const result = await sorted(rows, (range) =>
      range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true),
    );
    expect(result).toEqual([
      ['k', 'n'],
      ['a', 1],
      ['a', 1],
      ['b', 1],
      ['b', 0],
    ]);
  });

  it('moves formulas as copying does', async () => {
    const rows: Rows = [
      [3, '=A1*2'],
      [1, '=A2*2'],
      [2, '=$A$1'],
    ];
    const result = await sorted(rows, (range) => range.sort.apply([{ key: 0 }]));
    expect(result).toEqual([
      [1, '=A1*2'],
      [2, '=$A$1'],
      [3, '=A3*2'],
    ]);
  });

  it('sorts columns by a row', async () => {
    const result = await sorted(
      [
        [3, 1, 2],
        ['c', 'a', 'b'],
      ],
      (range) => range.sort.apply([{ key: 0 }], false, false, 'Columns'),
    );
    expect(result).toEqual([
      [1, 2, 3],
      ['a', 'b', 'c'],
    ]);
  });

  it('brings rows of a colour to the top, formats moving with them', async () => {
    const made = stage();
    const seen = await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      sheet.getRange('A3').format.fill.color = '#00FF00';
      range.sort.apply([{ key: 0, sortOn: 'CellColor', color: '#00FF00', ascending: true }]);
      range.load('values');
      const { fill } = sheet.getRange('A1').format;
      fill.load('color');
      await context.sync();
      return [range.values.flat(), fill.color];
    });
    expect(seen).toEqual([[3, 1, 2], '#00FF00']);
  });

  it('refuses a key outside, and merged cells', async () => {
    const { refusal } = stage();
    const sort = (key: number, merge: boolean): Promise<string> =>
      refusal(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3');
        range.values = [
          [1, 2],
          [3, 4],
          [5, 6],
        ];
        if (merge) range.getRow(0).merge();
        range.sort.apply([{ key }]);
        await context.sync();
      });
    expect(await sort(2, false)).toBe('InvalidArgument');
    expect(await sort(0, true)).toBe('MergedRangeConflict');
  });
});

describe('sorting a table', () => {
  it('sorts below the header, remembers how and sorts again', async () => {
    const seen = await stage().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A4').values = [['n'], [2], [3], [1]];
      const table = sheet.tables.add('A1:A4', true);
      table.sort.apply([{ key: 0, ascending: false }], true);
      table.sort.load('fields,matchCase,method');
      const first = table.getRange().load('values');
      await context.sync();
      table.rows.add(undefined, [[9]]);
      table.sort.reapply();
      const second = table.getDataBodyRange().load('values');
      await context.sync();
      const [field] = table.sort.fields;
      return [
        first.values.flat(),
        second.values.flat(),
        field?.key,
        field?.ascending,
        table.sort.matchCase,
        table.sort.method,
      ];
    });
    expect(seen).toEqual([['n', 3, 2, 1], [9, 3, 2, 1], 0, false, true, 'PinYin']);
  });
});
