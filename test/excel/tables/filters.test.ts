import { stage, type Stage } from './excelScript';

/** Sheet1!A1:C6: city, day, n; five rows. */
async function towns(): Promise<Stage> {
  const made = stage();
  await made.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:C6').values = [
      ['city', 'day', 'n'],
      ['Bonn', '2024-01-05', 10],
      ['Rome', '2024-02-05', 20],
      ['Bern', '2024-02-07', 30],
      ['Rome', '2023-02-01', 40],
      ['', '2024-03-01', 50],
    ];
    await context.sync();
  });
  return made;
}

/** Rows of the sheet, counted from one, that a filter hides. */
function hidden({ workbook }: Stage): number[] {
  const [sheet] = workbook.sheets;
  return [2, 3, 4, 5, 6].filter((row) => sheet?.isRowFiltered(row - 1));
}

type ApplyFilter = (columns: Excel.TableColumnCollection) => void;

async function filtered(apply: ApplyFilter): Promise<number[]> {
  const made = await towns();
  await made.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C6', true);
    await context.sync();
    apply(table.columns);
    await context.sync();
  });
  return hidden(made);
}

describe('filters of table columns', () => {
  it.each<[string, ApplyFilter, number[]]>([
    ['values', (columns) => columns.getItem('city').filter.applyValuesFilter(['rome', 'Bern']), [2, 6]],
    [
      'a whole month',
      (columns) =>
        columns
          .getItem('day')
          .filter.applyValuesFilter([{ date: '2024-02-01', specificity: Excel.FilterDatetimeSpecificity.month }]),
      [2, 5, 6],
    ],
    ['a comparison', (columns) => columns.getItem('n').filter.applyCustomFilter('>15', '<45', 'And'), [2, 6]],
    [
      'either of two texts',
      (columns) => columns.getItem('city').filter.applyCustomFilter('=Bonn', '=R*', 'Or'),
      [4, 6],
    ],
    ['top items', (columns) => columns.getItem('n').filter.applyTopItemsFilter(2), [2, 3, 4]],
    ['bottom items', (columns) => columns.getItem('n').filter.applyBottomItemsFilter(2), [4, 5, 6]],
    ['top percent', (columns) => columns.getItem('n').filter.applyTopPercentFilter(40), [2, 3, 4]],
    ['bottom percent', (columns) => columns.getItem('n').filter.applyBottomPercentFilter(20), [3, 4, 5, 6]],
    ['above average', (columns) => columns.getItem('n').filter.applyDynamicFilter('AboveAverage'), [2, 3, 4]],
    [
      'criteria as data',
      (columns) => columns.getItem('n').filter.apply({ filterOn: 'Custom', criterion1: '=30' }),
      [2, 3, 5, 6],
    ],
    [
      'two columns together',
      (columns) => {
        columns.getItem('city').filter.applyValuesFilter(['Rome']);
        columns.getItem('n').filter.applyCustomFilter('>20');
      },
      [2, 3, 4, 6],
    ],
  ])('hide the rows that do not pass: %s', async (_name, apply, expected) => {
    expect(await filtered(apply)).toEqual(expected);
  });

  it('hides rows by the colour of cells and of letters', async () => {
    const made = await towns();
    await made.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:C6', true);
      sheet.getRange('A3').format.fill.color = '#FFFF00';
      sheet.getRange('C4').format.font.color = 'red';
      table.columns.getItem('city').filter.applyCellColorFilter('yellow');
      await context.sync();
    });
    expect(hidden(made)).toEqual([2, 4, 5, 6]);
    await made.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Table1');
      columns.getItem('city').filter.clear();
      columns.getItem('n').filter.applyFontColorFilter('#FF0000');
      await context.sync();
    });
    expect(hidden(made)).toEqual([2, 3, 5, 6]);
  });

  it('gives its criteria back, and shows all rows when cleared', async () => {
    const made = await towns();
    const criteria = await made.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C6', true);
      const { filter } = table.columns.getItem('n');
      filter.applyTopItemsFilter(3);
      filter.load('criteria');
      table.autoFilter.load('criteria,enabled,isDataFiltered');
      await context.sync();
      const seen = [filter.criteria, table.autoFilter.enabled, table.autoFilter.isDataFiltered];
      table.clearFilters();
      await context.sync();
      return seen;
    });
    expect(criteria).toEqual([expect.objectContaining({ filterOn: 'TopItems', criterion1: '3' }), true, true]);
    expect(hidden(made)).toEqual([]);
  });

  it.each([
    [{ filterOn: 'Values' }],
    [{ filterOn: 'Custom' }],
    [{ filterOn: 'TopItems', criterion1: '0' }],
    [{ filterOn: 'Dynamic', dynamicCriteria: 'Someday' }],
    [{ filterOn: 'Best' }],
  ])('refuses the criteria %j', async (criteria) => {
    const made = await towns();
    const code = await made.refusal(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:C6', true);
      table.columns.getItem('n').filter.apply(criteria as Excel.FilterCriteria);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('the filter of a sheet', () => {
  it('is on a range, by one column, until it is removed', async () => {
    const made = await towns();
    const seen = await made.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
      autoFilter.apply('A1:C6', 0, { filterOn: Excel.FilterOn.values, values: ['Rome'] });
      const range = autoFilter.getRange().load('address');
      autoFilter.load('criteria,enabled,isDataFiltered');
      await context.sync();
      return [
        range.address,
        autoFilter.enabled,
        autoFilter.isDataFiltered,
        autoFilter.criteria.map((one) => one && one.filterOn),
      ];
    });
    expect(seen).toEqual(['Sheet1!A1:C6', true, true, ['Values', null, null]]);
    expect(hidden(made)).toEqual([2, 4, 6]);
    const after = await made.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
      autoFilter.clearColumnCriteria(0);
      const kept = autoFilter.getRangeOrNullObject();
      await context.sync();
      const stillThere = !kept.isNullObject;
      autoFilter.remove();
      const gone = autoFilter.getRangeOrNullObject();
      await context.sync();
      return [stillThere, gone.isNullObject];
    });
    expect(after).toEqual([true, true]);
    expect(hidden(made)).toEqual([]);
  });

  it('of one cell takes the data around it', async () => {
    const made = await towns();
    const address = await made.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
      autoFilter.apply('B2');
      const range = autoFilter.getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!A1:C6');
  });

  it('may be set in a protected sheet only where the protection says so', async () => {
    const made = await towns();
    const apply = (allowAutoFilter: boolean): Promise<string> =>
      made.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.autoFilter.apply('A1:C6');
        sheet.protection.unprotect();
        sheet.protection.protect({ allowAutoFilter });
        sheet.autoFilter.apply('A1:C6', 0, { filterOn: Excel.FilterOn.values, values: ['Rome'] });
        await context.sync();
      });
    expect(await apply(false)).toBe('AccessDenied');
    await made.run((context) => (context.workbook.worksheets.getItem('Sheet1').protection.unprotect(), context.sync()));
    expect(await apply(true)).toBe('no refusal');
  });
});
