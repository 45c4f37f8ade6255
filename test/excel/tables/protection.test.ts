import { stage } from './excelScript';

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('protection of a sheet', () => {
  it('refuses writes to locked cells and lets unlocked ones be written', async () => {
    const { run, refusal } = stage();
    await run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('B2').values = [['open']];
      await context.sync();
    });
    const locked = await refusal((context) => ((sheetOf(context).getRange('A1').values = [['x']]), context.sync()));
    expect(locked).toBe('AccessDenied');
  });

  it('gives its options, false unless they were allowed', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const { protection } = sheetOf(context);
      protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
      protection.load('protected,options');
      await context.sync();
      const { allowSort, allowAutoFilter, selectionMode } = protection.options;
      return [protection.protected, allowSort, allowAutoFilter, selectionMode];
    });
    expect(seen).toEqual([true, true, false, 'Unlocked']);
  });

  it('fails when it is on already, and ends with the right password only', async () => {
    const { run, refusal } = stage();
    await run((context) => (sheetOf(context).protection.protect(undefined, 'secret'), context.sync()));
    expect(await refusal((context) => (sheetOf(context).protection.protect(), context.sync()))).toBe('AccessDenied');
    expect(await refusal((context) => (sheetOf(context).protection.unprotect('wrong'), context.sync()))).toBe(
      'InvalidArgument',
    );
    expect(await refusal((context) => (sheetOf(context).protection.unprotect('secret'), context.sync()))).toBe(
      'no refusal',
    );
  });
});

describe('protection of the workbook', () => {
  it('is on until the right password comes', async () => {
    const { run, refusal } = stage();
    const isOn = await run(async (context) => {
      const { protection } = context.workbook;
      protection.protect('secret');
      protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    expect(isOn).toBe(true);
    expect(await refusal((context) => (context.workbook.protection.unprotect(), context.sync()))).toBe(
      'InvalidArgument',
    );
    expect(await refusal((context) => (context.workbook.protection.unprotect('secret'), context.sync()))).toBe(
      'no refusal',
    );
  });
});
