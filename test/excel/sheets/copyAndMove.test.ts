import { stage } from '../tables/excelScript';

type Cells = readonly (readonly (string | number)[])[];

/** Formulas of an address, after a script on the sheets One and Two. */
async function formulasAfter(
  address: string,
  script: (one: Excel.Worksheet, two: Excel.Worksheet) => void,
): Promise<Cells> {
  return stage(['One', 'Two']).run(async (context) => {
    const { worksheets } = context.workbook;
    script(worksheets.getItem('One'), worksheets.getItem('Two'));
    const [sheet = '', cells = ''] = address.split('!');
    const range = worksheets.getItem(sheet).getRange(cells).load('formulas');
    await context.sync();
    return range.formulas as Cells;
  });
}

describe('moveTo', () => {
  test('formulas that move along mean the cells that moved with them', async () => {
    const after = await formulasAfter('One!A5:D5', (one) => {
      one.getRange('A1:D1').formulas = [[1, 2, '=SUM(A1:B1)', '=A3']];
      one.getRange('A1:D1').moveTo('A5');
    });
    expect(after).toEqual([[1, 2, '=SUM(A5:B5)', '=A3']]);
  });

  test('formulas elsewhere follow, and those to covered cells are lost', async () => {
    const after = await formulasAfter('Two!A1:C1', (one, two) => {
      one.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      two.getRange('A1:C1').formulas = [['=One!A1', '=One!B2', '=SUM(One!A1:B2)']];
      one.getRange('A1').moveTo('B2');
    });
    expect(after).toEqual([['=One!B2', '=One!#REF!', '=SUM(One!A1:B2)']]);
  });

  test('to another sheet bare references keep their sheet, and names follow', async () => {
    const after = await stage(['One', 'Two']).run(async (context) => {
      const one = context.workbook.worksheets.getItem('One');
      one.getRange('A1:C1').formulas = [[5, '=A1*2', '=D1']];
      const name = context.workbook.names.add('Price', one.getRange('A1'));
      one.getRange('A1:C1').moveTo(context.workbook.worksheets.getItem('Two').getRange('B3'));
      const moved = context.workbook.worksheets.getItem('Two').getRange('B3:D3').load('formulas,values');
      name.load('formula');
      await context.sync();
      return [moved.formulas, moved.values[0]?.[1], name.formula];
    });
    expect(after).toEqual([[[5, '=B3*2', '=One!D1']], 10, '=Two!$B$3']);
  });

  test('merges, links, validation and conditional formats go along', async () => {
    const after = await stage().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A2').hyperlink = { address: 'https://example.com/', textToDisplay: 'site' };
      sheet.getRange('A1:B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const rule = sheet.getRange('A1:B2').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$A1>1';
      sheet.getRange('A1:B2').moveTo('D4');
      const there = sheet.getRange('D4:E5');
      const rules = there.conditionalFormats.load('items/type');
      await context.sync();
      const formula = rules.getItemAt(0).custom.rule.load('formula');
      const merged = there.getMergedAreasOrNullObject().load('address');
      const before = sheet.getRange('A1:B2');
      before.load('hyperlink').dataValidation.load('type');
      there.dataValidation.load('type');
      const link = sheet.getRange('D5').load('hyperlink');
      const left = before.conditionalFormats.getCount();
      await context.sync();
      const { type } = there.dataValidation;
      return [merged.address, formula.formula, type, link.hyperlink.address, before.dataValidation.type, left.value];
    });
    expect(after).toEqual(['Sheet1!D4:E4', '=$D4>1', 'List', 'https://example.com/', 'None', 0]);
  });

  test('a whole table moves and stays a table; a chart keeps its cells', async () => {
    const after = await stage().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['Name', 'Amount'],
        ['Ann', 1],
        ['Bo', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      sheet.getRange('A1:B3').moveTo('D10');
      const range = table.getRange().load('address');
      const source = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      return [range.address, source.value];
    });
    expect(after).toEqual(['Sheet1!D10:E12', ['Ann', 'Bo']]);
  });
});

describe('copyFrom', () => {
  test('a turned block has turned references', async () => {
    const after = await formulasAfter('One!F1:F4', (one) => {
      one.getRange('A1:D1').formulas = [[1, 2, '=SUM(A1:B1)', '=$A$1+B1']];
      one.getRange('F1').copyFrom('A1:D1', Excel.RangeCopyType.all, false, true);
    });
    expect(after).toEqual([[1], [2], ['=SUM(F1:F2)'], ['=$A$1+F2']]);
  });

  test('links show the copied cells: one by a fixed reference, several by plain ones', async () => {
    const after = await formulasAfter('Two!A1:B2', (one, two) => {
      one.getRange('A1:B1').values = [[1, 2]];
      two.getRange('A1').copyFrom('One!A1:B1', Excel.RangeCopyType.link);
      two.getRange('A2').copyFrom('One!A1', Excel.RangeCopyType.link);
    });
    expect(after).toEqual([
      ['=One!A1', '=One!B1'],
      ['=One!$A$1', ''],
    ]);
  });

  test('several areas are copied close together when they are a rectangle without some rows', async () => {
    const after = await formulasAfter('Two!A1:B3', (one, two) => {
      one.getRange('A1:B4').values = [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ];
      two.getRange('A1').copyFrom(one.getRanges('A1:B1,A3:B4'));
    });
    expect(after).toEqual([
      [1, 2],
      [5, 6],
      [7, 8],
    ]);
  });

  test('areas that are no such rectangle are refused', async () => {
    const code = await stage().refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('F1').copyFrom(sheet.getRanges('A1,B2'));
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('everything brings validation, links and conditional formats; formats bring the latter; values bring none', async () => {
    const after = await stage().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const first = sheet.getRange('A1');
      first.dataValidation.rule = { custom: { formula: '=B1>0' } };
      first.hyperlink = { address: 'https://example.com/', textToDisplay: 'site' };
      first.conditionalFormats.add('Custom').custom.rule.formula = '=B1>1';
      sheet.getRange('A3:A4').copyFrom('A1');
      sheet.getRange('A6').copyFrom('A1', 'Formats');
      sheet.getRange('A8').copyFrom('A1', 'Values');
      const seen = ['A4', 'A6', 'A8'].map((address) => {
        const range = sheet.getRange(address).load('hyperlink');
        range.dataValidation.load('rule,type');
        return { range, count: range.conditionalFormats.getCount() };
      });
      await context.sync();
      const formula = sheet.getRange('A4').conditionalFormats.getItemAt(0).custom.rule.load('formula');
      await context.sync();
      const told = seen.map(({ range, count }) => [range.dataValidation.type, count.value, range.hyperlink?.address]);
      return [told, formula.formula, seen[0]?.range.dataValidation.rule.custom?.formula];
    });
    expect(after).toEqual([
      [
        ['Custom', 1, 'https://example.com/'],
        ['None', 1, undefined],
        ['None', 0, undefined],
      ],
      '=B4>1',
      '=B4>0',
    ]);
  });
});
