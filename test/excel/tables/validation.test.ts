import { stage, type Stage } from './excelScript';

type Rule = Excel.DataValidationRule;

/** Put values into A1:A.., a rule on them; give the addresses of the cells that break it. */
async function invalid(values: (string | number)[], rule: Rule): Promise<string> {
  const { run } = stage();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1').getResizedRange(values.length - 1, 0);
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    const cells = range.dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    if (cells.isNullObject) return 'none';
    cells.load('address');
    await context.sync();
    return cells.address;
  });
}

describe('data validation finds the cells that break', () => {
  const between = { formula1: 2, formula2: 4, operator: 'Between' as const };
  it.each<[string, (string | number)[], Rule, string]>([
    ['a whole number between two', [1, 2, 4, 5, 2.5, 'x'], { wholeNumber: between }, 'Sheet1!A1,Sheet1!A4:A6'],
    ['a decimal above a cell', [1, 2, 2.5], { decimal: { formula1: '=A$2', operator: 'GreaterThan' } }, 'Sheet1!A1:A2'],
    ['a list', ['a', 'b', 'c'], { list: { inCellDropDown: true, source: 'a, c' } }, 'Sheet1!A2'],
    ['a text length', ['ab', 'abc'], { textLength: { formula1: 2, operator: 'LessThanOrEqualTo' } }, 'Sheet1!A2'],
    [
      'a date',
      ['2024-01-01', '2023-12-31'],
      { date: { formula1: '2024-01-01', operator: 'GreaterThanOrEqualTo' } },
      'Sheet1!A2',
    ],
    ['a formula of its own row', [1, 2, 3], { custom: { formula: '=ISODD(A1)' } }, 'Sheet1!A2'],
    ['nothing, when all is right', [2, 3], { wholeNumber: between }, 'none'],
  ])('rule: %s', async (_name, values, rule, expected) => {
    expect(await invalid(values, rule)).toBe(expected);
  });

  it('blank cells pass, unless blanks count', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
      range.values = [['a'], [''], ['a']];
      const { dataValidation } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      dataValidation.load('valid');
      await context.sync();
      const first = dataValidation.valid;
      dataValidation.ignoreBlanks = false;
      dataValidation.load('valid');
      await context.sync();
      return [first, dataValidation.valid];
    });
    expect(seen).toEqual([true, null]);
  });
});

describe('data validation is kept', () => {
  const settings = (context: Excel.RequestContext, address: string): Excel.DataValidation =>
    context.workbook.worksheets.getItem('Sheet1').getRange(address).dataValidation;

  async function withRule(): Promise<Stage> {
    const made = stage();
    await made.run(async (context) => {
      settings(context, 'A1:A10').rule = { wholeNumber: { formula1: 10, operator: 'LessThan' } };
      await context.sync();
    });
    return made;
  }

  it('gives rule, type, prompt and alert back, numbers as formulas', async () => {
    const { run } = await withRule();
    const seen = await run(async (context) => {
      const validation = settings(context, 'A3');
      validation.prompt = { title: 'Number', message: 'below ten', showPrompt: true };
      validation.errorAlert = { title: 'No', message: 'too big', showAlert: true, style: 'Warning' };
      validation.load('rule,type,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return validation.toJSON();
    });
    expect(seen).toMatchObject({
      type: 'WholeNumber',
      rule: { wholeNumber: { formula1: '=10', operator: 'LessThan' } },
      prompt: { title: 'Number', message: 'below ten', showPrompt: true },
      errorAlert: { style: 'Warning', message: 'too big' },
      ignoreBlanks: true,
    });
  });

  it('is neither valid nor invalid where one cell breaks the rule and the others are blank', async () => {
    const { run } = await withRule();
    const valid = await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[50]];
      const all = settings(context, 'A1:A3').load('valid');
      const one = settings(context, 'A1').load('valid');
      await context.sync();
      return [all.valid, one.valid];
    });
    expect(valid).toEqual([null, false]);
  });

  it('says when cells differ, and clears a part only', async () => {
    const { run } = await withRule();
    const types = await run(async (context) => {
      const seen: Excel.DataValidation[] = [];
      const look = (address: string): void => void seen.push(settings(context, address).load('type'));
      look('A1:A12');
      settings(context, 'A4:A6').clear();
      ['A4:A6', 'A1:A3', 'A7:A10', 'A3:A4'].forEach(look);
      settings(context, 'A4').rule = { list: { inCellDropDown: true, source: 'a' } };
      look('A3:A4');
      await context.sync();
      return seen.map(({ type }) => type);
    });
    expect(types).toEqual(['Inconsistent', 'None', 'WholeNumber', 'WholeNumber', 'Inconsistent', 'MixedCriteria']);
  });

  it('takes a range as the source of a list', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('D1:D2').values = [['x'], ['y']];
      sheet.getRange('A1:A2').values = [['x'], ['z']];
      const validation = sheet.getRange('A1:A2').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
      validation.load('rule');
      const cells = validation.getInvalidCells().load('address');
      await context.sync();
      return [validation.rule.list?.source, cells.address];
    });
    expect(seen).toEqual(['=$D$1:$D$2', 'Sheet1!A2']);
  });

  it.each<[string, unknown]>([
    ['two kinds', { list: { source: 'a' }, custom: { formula: '=TRUE' } }],
    ['no second limit', { decimal: { formula1: 1, operator: 'Between' } }],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'Near' } }],
  ])('refuses a rule with %s', async (_name, rule) => {
    const { refusal } = stage();
    expect(await refusal((context) => ((settings(context, 'A1').rule = rule as Rule), context.sync()))).toBe(
      'InvalidArgument',
    );
  });
});
