import { stage, type Script } from '../tables/excelScript';

const CHANGES: readonly (readonly [string, (sheets: Excel.WorksheetCollection) => void])[] = [
  ['add', (sheets) => void sheets.add('New')],
  ['delete', (sheets) => sheets.getItem('Two').delete()],
  ['rename', (sheets) => void (sheets.getItem('Two').name = 'Other')],
  ['move', (sheets) => void (sheets.getItem('Two').position = 0)],
  ['copy', (sheets) => void sheets.getItem('Two').copy('End').load('name')],
  ['hide', (sheets) => void (sheets.getItem('Two').visibility = 'Hidden')],
];

describe('a workbook of protected structure', () => {
  test.each(CHANGES)('does not let a script %s a sheet', async (_, change) => {
    const here = stage(['One', 'Two']);
    const protect: Script<void> = (context) => {
      context.workbook.protection.protect('secret');
      return context.sync();
    };
    await here.run(protect);
    const code = await here.refusal((context) => {
      change(context.workbook.worksheets);
      return context.sync();
    });
    expect(code).toBe('AccessDenied');
    expect(here.workbook.sheets.map(({ name }) => name)).toEqual(['One', 'Two']);
  });

  test('lets cells be written, and everything when it is unprotected', async () => {
    const here = stage(['One', 'Two']);
    await here.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.protect('secret');
      worksheets.getItem('One').getRange('A1').values = [[1]];
      protection.unprotect('secret');
      worksheets.add('Three');
      await context.sync();
    });
    expect(here.workbook.sheets.map(({ name }) => name)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('loading a name that is no property of the object', () => {
  test('a property of another class, as in samples of Microsoft, loads nothing', async () => {
    const told = await stage().run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('text,name');
      context.workbook.worksheets.load('items/$none');
      await context.sync();
      return sheet.name;
    });
    expect(told).toBe('Sheet1');
  });

  test.each(['noSuchThing', 'valuesAsJson'])('%s fails as ApiNotFound', async (name) => {
    const code = await stage().refusal((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load(name);
      return context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  test('all properties of table columns and rows can be loaded at once', async () => {
    const told = await stage().run(async (context) => {
      const { columns, rows } = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
      columns.load('items');
      rows.load('items');
      await context.sync();
      return [columns.items.map(({ name }) => name), rows.items.length];
    });
    expect(told).toEqual([['Column1', 'Column2'], 2]);
  });
});

test('a priority past the last conditional format is that of the last', async () => {
  const told = await stage().run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
    const first = conditionalFormats.add('Custom');
    first.priority = 1;
    first.load('priority');
    await context.sync();
    const second = conditionalFormats.add('Custom');
    second.priority = 0;
    first.load('priority');
    await context.sync();
    return first.priority;
  });
  expect(told).toBe(1);
});
