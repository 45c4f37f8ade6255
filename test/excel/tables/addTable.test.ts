import { stage } from './excelScript';

describe('tables are made as Excel makes them', () => {
  it('takes the first row as headers, makes them text and tells blank and repeated ones apart', async () => {
    const { run } = stage();
    const headers = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:D2').values = [
        ['City', '', 'City', 2024],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add('A1:D2', true);
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      return header.values;
    });
    expect(headers).toEqual([['City', 'Column2', 'City2', '2024']]);
  });

  it('puts a header row on top and moves the data down when there are no headers', async () => {
    const { run } = stage();
    const { address, values } = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('B4').values = [['below']];
      const range = sheet.tables.add(sheet.getRange('B2:C3'), false).getRange().load('address');
      const cells = sheet.getRange('B2:C5').load('values');
      await context.sync();
      return { address: range.address, values: cells.values };
    });
    expect(address).toBe('Sheet1!B2:C4');
    expect(values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
      ['below', ''],
    ]);
  });

  it('refuses a table over another one, and leaves the sheet alone', async () => {
    const { run, refusal, workbook } = stage();
    await run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
      await context.sync();
    });
    const before = workbook.hash();
    expect(await refusal((context) => (context.workbook.tables.add('Sheet1!B3:C4', true), context.sync()))).toBe(
      'InvalidArgument',
    );
    expect(workbook.hash()).toBe(before);
  });

  it('names tables Table1, Table2 and finds them by name in any case and by id', async () => {
    const { run } = stage();
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:A2', true);
      const second = sheet.tables.add('C1:C2', true).load('id,name');
      await context.sync();
      const byName = context.workbook.tables.getItem('table2').load('id');
      const byId = sheet.tables.getItem(second.id).load('name');
      const none = sheet.tables.getItemOrNullObject('Nope');
      const count = sheet.tables.getCount();
      await context.sync();
      return [second.name, byName.id === second.id, byId.name, none.isNullObject, count.value];
    });
    expect(found).toEqual(['Table2', true, 'Table2', true, 2]);
  });

  it.each(['Table1', 'A1', 'two words', '1st', 'R1C1', ''])('refuses the table name "%s"', async (name) => {
    const { refusal } = stage();
    const code = await refusal(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('Sheet1');
      tables.add('A1:A2', true);
      tables.add('C1:C2', true).name = name;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('lets formulas follow a new name of the table and of a column', async () => {
    const { run } = stage();
    const formulas = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [['Amount'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('C1').formulas = [['=SUM(Table1[Amount])']];
      table.name = 'Sales';
      table.columns.getItem('Amount').name = 'Sum';
      const cell = sheet.getRange('C1').load('formulas,values');
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    });
    expect(formulas).toEqual(['=SUM(Sales[Sum])', 3]);
  });

  it('refuses a table in a protected sheet', async () => {
    const { refusal } = stage();
    const code = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.protect();
      sheet.tables.add('A1:A2', true);
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  it('says the table is gone after it was deleted, with its cells emptied', async () => {
    const { run, refusal, workbook } = stage();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['x'], [1]];
      sheet.tables.add('A1:A2', true).delete();
      await context.sync();
    });
    expect(workbook.sheets[0]?.usedArea(true)).toBeNull();
    expect(await refusal((context) => (context.workbook.tables.getItem('Table1').load('id'), context.sync()))).toBe(
      'ItemNotFound',
    );
  });

  it('keeps all data when it becomes a plain range, and formulas speak of cells', async () => {
    const { run } = stage();
    const result = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3').values = [['n'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('C1').formulas = [['=SUM(Table1[n])']];
      const range = table.convertToRange().load('address,values');
      const cell = sheet.getRange('C1').load('formulas,values');
      const count = sheet.tables.getCount();
      await context.sync();
      return [range.address, range.values, cell.formulas, cell.values, count.value];
    });
    expect(result).toEqual(['Sheet1!A1:A3', [['n'], [1], [2]], [['=SUM(Sheet1!$A$2:$A$3)']], [[3]], 0]);
  });
});

describe('the shape of a table', () => {
  it('shows totals below the data, moving down what stands there, and takes them back', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B4').values = [
        ['name', 'n'],
        ['a', 1],
        ['b', 2],
        ['', ''],
      ];
      sheet.getRange('A5').values = [['below']];
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address,formulas,values');
      const moved = sheet.getRange('A6').load('values');
      await context.sync();
      table.showTotals = false;
      const back = sheet.getRange('A4:A5').load('values');
      const range = table.getRange().load('address');
      await context.sync();
      return [totals.address, totals.formulas, totals.values, moved.values, back.values, range.address];
    });
    expect(seen).toEqual([
      'Sheet1!A4:B4',
      [['Total', '=SUBTOTAL(109,[n])']],
      [['Total', 3]],
      [['below']],
      [[''], ['below']],
      'Sheet1!A1:B3',
    ]);
  });

  it('has no totals range without totals', async () => {
    const { refusal } = stage();
    const code = await refusal(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
      table.getTotalRowRange().load('address');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  it('hides the header row without losing the names', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A2:B3').values = [
        ['x', 'y'],
        [1, 2],
      ];
      const table = sheet.tables.add('A2:B3', true);
      table.showHeaders = false;
      const hidden = table.getRange().load('address');
      const column = table.columns.getItem('y').load('index');
      await context.sync();
      table.showHeaders = true;
      const shown = table.getRange().load('address,values');
      await context.sync();
      return [hidden.address, column.index, shown.address, shown.values];
    });
    expect(seen).toEqual([
      'Sheet1!A3:B3',
      1,
      'Sheet1!A2:B3',
      [
        ['x', 'y'],
        [1, 2],
      ],
    ]);
  });

  it('resizes around the same header row, naming new columns', async () => {
    const { run, refusal } = stage();
    const seen = await run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
      table.resize('A1:C6');
      const header = table.getHeaderRowRange().load('values');
      const range = table.getRange().load('address');
      await context.sync();
      return [header.values, range.address];
    });
    expect(seen).toEqual([[['Column1', 'Column2', 'Column3']], 'Sheet1!A1:C6']);
    const resize = (to: string): Promise<string> =>
      refusal((context) => (context.workbook.tables.getItem('Table1').resize(to), context.sync()));
    expect(await resize('A2:C6')).toBe('InvalidArgument');
    expect(await resize('E1:F6')).toBe('InvalidArgument');
    expect(await resize('A1:C1')).toBe('InvalidArgument');
  });

  it('takes known styles only', async () => {
    const { run, refusal } = stage();
    const style = await run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B3', true);
      table.style = 'TableStyleDark11';
      table.highlightFirstColumn = true;
      table.showBandedRows = false;
      table.load('style,highlightFirstColumn,showBandedRows');
      await context.sync();
      return [table.style, table.highlightFirstColumn, table.showBandedRows];
    });
    expect(style).toEqual(['TableStyleDark11', true, false]);
    expect(
      await refusal((context) => ((context.workbook.tables.getItem('Table1').style = 'Fancy'), context.sync())),
    ).toBe('InvalidArgument');
  });
});
