import { stage, type Stage } from './excelScript';

/** A table Table1 in A1:B3: name and n, rows a 1 and b 2. */
async function small(): Promise<Stage> {
  const made = stage();
  await made.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['name', 'n'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true);
    await context.sync();
  });
  return made;
}

function cells(stageOf: Stage, address: string): Promise<unknown[][]> {
  return stageOf.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

describe('rows of a table', () => {
  it('fills the blank row of a new table first', async () => {
    const made = stage();
    const seen = await made.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B1', true);
      const before = table.rows.getCount();
      table.rows.add(undefined, [
        ['a', '12'],
        ['b', '1/2/2017'],
      ]);
      const after = table.rows.getCount();
      const range = table.getRange().load('address');
      await context.sync();
      return [before.value, after.value, range.address];
    });
    expect(seen).toEqual([0, 2, 'Sheet1!A1:B3']);
    expect(await cells(made, 'A2:B3')).toEqual([
      ['a', 12],
      ['b', 42737],
    ]);
  });

  it('adds at the end and in between, moving what is below', async () => {
    const made = await small();
    const seen = await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A5').values = [['below']];
      const { rows } = sheet.tables.getItem('Table1');
      const last = rows.add(-1, [['c', 3]]).load('index');
      const first = rows.add(0, [['z', 0]]).load('index,values');
      await context.sync();
      return [last.index, first.index, first.values];
    });
    expect(seen).toEqual([2, 0, [['z', 0]]]);
    expect(await cells(made, 'A1:B7')).toEqual([
      ['name', 'n'],
      ['z', 0],
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', ''],
      ['below', ''],
    ]);
  });

  it('adds above the totals row', async () => {
    const made = await small();
    await made.run(async (context) => {
      const table = context.workbook.tables.getItem('Table1');
      table.showTotals = true;
      table.rows.add(undefined, [['c', 3]]);
      await context.sync();
    });
    expect(await cells(made, 'A3:B5')).toEqual([
      ['b', 2],
      ['c', 3],
      ['Total', 6],
    ]);
  });

  it('refuses rows of another width, and rows that would tear another table', async () => {
    const made = await small();
    const narrow = await made.refusal(
      (context) => (context.workbook.tables.getItem('Table1').rows.add(undefined, [['c']]), context.sync()),
    );
    expect(narrow).toBe('InvalidArgument');
    const torn = await made.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('B6:C7', true);
      sheet.tables.getItem('Table1').rows.add(undefined, [['c', 3]]);
      await context.sync();
    });
    expect(torn).toBe('InsertDeleteConflict');
  });

  it('goes on with a formula that the whole column has, and with the formats of the row before', async () => {
    const made = await small();
    const seen = await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.getItem('Table1');
      table.columns.add(undefined, [['double'], ['=B2*2'], ['=B3*2']]);
      sheet.getRange('B3').numberFormat = [['0.00']];
      table.rows.add(undefined, [['c', 5, null as unknown as string]]);
      const row = sheet.getRange('A4:C4').load('formulas,values,text');
      await context.sync();
      return [row.formulas, row.values, row.text];
    });
    expect(seen).toEqual([[['c', 5, '=B4*2']], [['c', 5, 10]], [['c', '5.00', '10']]]);
  });

  it('deletes by number, by object and one by one; the last row stays blank', async () => {
    const made = await small();
    const count = await made.run(async (context) => {
      const { rows } = context.workbook.tables.getItem('Table1');
      rows.add(undefined, [
        ['c', 3],
        ['d', 4],
        ['e', 5],
      ]);
      rows.deleteRows([4, 0]);
      rows.getItemAt(0).delete();
      rows.deleteRowsAt(1, 1);
      const left = rows.getItemAt(0).load('values');
      await context.sync();
      rows.deleteRows([left]);
      const none = rows.getCount();
      await context.sync();
      return [left.values, none.value];
    });
    expect(count).toEqual([[['c', 3]], 0]);
    expect(await cells(made, 'A1:B3')).toEqual([
      ['name', 'n'],
      ['', ''],
      ['', ''],
    ]);
  });

  it('refuses to delete a row that is not there, and any row of a filtered table', async () => {
    const made = await small();
    const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem('Table1');
    expect(await made.refusal((context) => (table(context).rows.deleteRows([7]), context.sync()))).toBe(
      'InvalidArgument',
    );
    const filtered = await made.refusal(async (context) => {
      table(context).columns.getItem('n').filter.applyValuesFilter(['1']);
      table(context).rows.deleteRowsAt(0);
      await context.sync();
    });
    expect(filtered).toBe('InsertDeleteConflict');
  });

  it('lists its rows with their values', async () => {
    const made = await small();
    const rows = await made.run(async (context) => {
      const list = context.workbook.tables.getItem('Table1').rows.load('items/index,items/values');
      await context.sync();
      return list.items.map((row) => [row.index, row.values]);
    });
    expect(rows).toEqual([
      [0, [['a', 1]]],
      [1, [['b', 2]]],
    ]);
  });
});

describe('columns of a table', () => {
  it('adds at the end with a header and values, and at the front under a name', async () => {
    const made = await small();
    const names = await made.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Table1');
      columns.add(undefined, [['city'], ['x'], ['y']]);
      columns.add(0, null as unknown as string, 'first');
      columns.load('items/name,items/id,items/index');
      await context.sync();
      return columns.items.map(({ name, id, index }) => [name, id, index]);
    });
    expect(names).toEqual([
      ['first', 4, 0],
      ['name', 1, 1],
      ['n', 2, 2],
      ['city', 3, 3],
    ]);
    expect(await cells(made, 'A1:D3')).toEqual([
      ['first', 'name', 'n', 'city'],
      ['', 'a', 1, 'x'],
      ['', 'b', 2, 'y'],
    ]);
  });

  it('moves cells to the right of the table, not those above and below', async () => {
    const made = await small();
    await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C2').values = [['beside']];
      sheet.getRange('C9').values = [['elsewhere']];
      await context.sync();
      sheet.tables.getItem('Table1').columns.add();
      await context.sync();
    });
    const all = await cells(made, 'A1:E9');
    expect(all[0]).toContain('Column1');
    expect(all[8]).toEqual(['', '', 'elsewhere', '', '']);
  });

  it('refuses a name that is taken and values that do not fit', async () => {
    const made = await small();
    const add = (values: unknown, name?: string): Promise<string> =>
      made.refusal(
        (context) => (
          context.workbook.tables.getItem('Table1').columns.add(undefined, values as string[][], name),
          context.sync()
        ),
      );
    expect(await add(null, 'NAME')).toBe('InvalidArgument');
    expect(await add([['x'], [1]])).toBe('InvalidArgument');
    expect(await add([['h', 'i']])).toBe('InvalidArgument');
  });

  it('deletes a column and keeps the ids of the others', async () => {
    const made = await small();
    const left = await made.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Table1');
      columns.getItem('name').delete();
      const column = columns.getItem(2).load('name,index,values');
      await context.sync();
      return [column.name, column.index, column.values];
    });
    expect(left).toEqual(['n', 0, [['n'], [1], [2]]]);
  });
});
