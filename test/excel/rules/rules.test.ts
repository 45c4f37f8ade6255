import { conditionalStyles } from '../../../desk/workbook/rules/conditionalStyles';
import { stage, type Stage } from '../tables/excelScript';

const area = { top: 0, left: 0, bottom: 4, right: 0 };

async function withRule(add: (range: Excel.Range) => void): Promise<Stage> {
  const here = stage();
  await here.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A5');
    range.values = [[1], [5], ['apple'], [9], [5]];
    add(range);
    await context.sync();
  });
  return here;
}

/** Rows whose cell gets a fill from a rule. */
function filled(here: Stage): readonly number[] {
  const sheet = here.workbook.activeSheet;
  const evaluate = (formula: string, row: number, column: number) =>
    here.workbook.evaluate(formula, { sheet, place: { row, column } });
  const look = conditionalStyles(sheet, area, { evaluate, today: 45427 });
  return [0, 1, 2, 3, 4].filter((row) => JSON.stringify(look(row, 0) ?? '').includes('#FFFF00'));
}

test('a comparison colours the cells it is true for', async () => {
  const here = await withRule((range) => {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = 'yellow';
    cellValue.rule = { formula1: '=4', operator: 'GreaterThan' };
  });
  expect(filled(here)).toEqual([1, 2, 3, 4]);
});

test('text, formulas, the largest and repeated values are found', async () => {
  const text = await withRule((range) => {
    const rule = range.conditionalFormats.add('ContainsText').textComparison;
    rule.format.fill.color = '#FFFF00';
    rule.rule = { operator: 'Contains', text: 'app' };
  });
  const custom = await withRule((range) => {
    const rule = range.conditionalFormats.add('Custom').custom;
    rule.format.fill.color = '#FFFF00';
    rule.rule.formula = '=A1=5';
  });
  const top = await withRule((range) => {
    const rule = range.conditionalFormats.add('TopBottom').topBottom;
    rule.format.fill.color = '#FFFF00';
    rule.rule = { rank: 1, type: 'TopItems' };
  });
  const repeated = await withRule((range) => {
    const rule = range.conditionalFormats.add('PresetCriteria').preset;
    rule.format.fill.color = '#FFFF00';
    rule.rule = { criterion: 'DuplicateValues' };
  });
  expect([filled(text), filled(custom), filled(top), filled(repeated)]).toEqual([[2], [1, 4], [3], [1, 4]]);
});

test('rules are read back as they were set, and other kinds are null objects', async () => {
  const here = await withRule((range) => {
    const rule = range.conditionalFormats.add('ColorScale').colorScale;
    rule.criteria = {
      minimum: { type: 'LowestValue', color: 'red' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
  });
  const read = await here.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange('A3').conditionalFormats;
    formats.load('items/type,items/id');
    await context.sync();
    const [format] = formats.items;
    format?.colorScale.load('criteria,threeColorScale');
    const other = format?.cellValueOrNullObject;
    await context.sync();
    return [format?.type, format?.colorScale.criteria, format?.colorScale.threeColorScale, other?.isNullObject];
  });
  expect(read).toEqual([
    'ColorScale',
    {
      minimum: { type: 'LowestValue', formula: null, color: '#FF0000' },
      maximum: { type: 'HighestValue', formula: null, color: '#00FF00' },
    },
    false,
    true,
  ]);
});

test('clearing a part of the range leaves the rule on the rest; deleting leaves none', async () => {
  const here = await withRule((range) => {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = 'yellow';
    cellValue.rule = { formula1: '=0', operator: 'GreaterThan' };
  });
  await here.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A2:A3').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(filled(here)).toEqual([0, 3, 4]);
  await here.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  expect(filled(here)).toEqual([]);
});

test('a new rule comes first, priority decides otherwise (from the back when negative), and asking for the wrong kind is refused', async () => {
  const here = await withRule((range) => {
    range.conditionalFormats.add('DataBar');
    range.conditionalFormats.add('IconSet').iconSet.style = 'ThreeArrows';
  });
  const kinds = await here.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A5').conditionalFormats;
    formats.load('items/type');
    await context.sync();
    const before = formats.items.map((one) => one.type);
    formats.getItemAt(1).priority = 0;
    formats.add('Custom').priority = -1;
    formats.load('items/type');
    await context.sync();
    return [before, formats.items.map((one) => one.type)];
  });
  expect(kinds).toEqual([
    ['IconSet', 'DataBar'],
    ['DataBar', 'IconSet', 'Custom'],
  ]);
  const code = await here.refusal(async (context) => {
    const format = context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.getItemAt(0);
    format.cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
    await context.sync();
  });
  expect(code).toBe('InvalidOperation');
});
