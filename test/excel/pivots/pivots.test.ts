import { stage, type Stage } from '../tables/excelScript';

const ORDERS = [
  ['Region', 'Product', 'Amount'],
  ['North', 'Tea', 10],
  ['North', 'Coffee', 20],
  ['South', 'Tea', 5],
  ['South', 'Tea', 7],
  ['West', 'Coffee', 1],
];

type Script = (pivot: Excel.PivotTable, context: Excel.RequestContext) => void | Promise<void>;

async function withPivot(build: Script = () => undefined): Promise<Stage> {
  const here = stage(['Data', 'Pivots']);
  await here.run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.getRange('A1:C6').values = ORDERS;
    const sheet = context.workbook.worksheets.getItem('Pivots');
    const pivot = sheet.pivotTables.add('Sales', data.getRange('A1:C6'), sheet.getRange('A3'));
    await build(pivot, context);
    await context.sync();
  });
  return here;
}

const byRegion: Script = (pivot) => {
  pivot.rowHierarchies.add(pivot.hierarchies.getItem('Region'));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem('Amount'));
};

async function cells(here: Stage, part: 'getRange' | 'getDataBodyRange' | 'getRowLabelRange' = 'getRange') {
  return here.run(async (context) => {
    const range = context.workbook.pivotTables.getItem('Sales').layout[part]();
    range.load('values,address');
    await context.sync();
    return { address: range.address, values: range.values as unknown };
  });
}

test('rows and values appear in the sheet at once, with the captions of Excel', async () => {
  const here = await withPivot(byRegion);
  expect(await cells(here)).toEqual({
    address: 'Pivots!A3:B7',
    values: [
      ['Row Labels', 'Sum of Amount'],
      ['North', 30],
      ['South', 12],
      ['West', 1],
      ['Grand Total', 43],
    ],
  });
  expect(await cells(here, 'getDataBodyRange')).toEqual({ address: 'Pivots!B4:B7', values: [[30], [12], [1], [43]] });
});

test('a column field spreads the values, and counts are captioned as counts', async () => {
  const here = await withPivot((pivot) => {
    void byRegion(pivot, pivot.context);
    pivot.columnHierarchies.add(pivot.hierarchies.getItem('Product'));
    pivot.dataHierarchies.getItem('Sum of Amount').summarizeBy = 'Count';
  });
  expect((await cells(here)).values).toEqual([
    ['Count of Amount', 'Column Labels', '', ''],
    ['Row Labels', 'Coffee', 'Tea', 'Grand Total'],
    ['North', 1, 1, 2],
    ['South', '', 2, 2],
    ['West', 1, '', 1],
    ['Grand Total', 2, 3, 5],
  ]);
});

test('text is counted, numbers are summed, names can be given, and a second sum gets a number', async () => {
  const here = await withPivot((pivot) => {
    const { hierarchies, dataHierarchies } = pivot;
    dataHierarchies.add(hierarchies.getItem('Product'));
    dataHierarchies.add(hierarchies.getItem('Amount'));
    dataHierarchies.add(hierarchies.getItem('Amount')).name = 'Total';
  });
  const names = await here.run(async (context) => {
    const data = context.workbook.pivotTables.getItem('Sales').dataHierarchies;
    data.load('items/name,items/summarizeBy');
    await context.sync();
    return data.items.map((one) => [one.name, one.summarizeBy]);
  });
  expect(names).toEqual([
    ['Count of Product', 'Count'],
    ['Sum of Amount', 'Sum'],
    ['Total', 'Sum'],
  ]);
});

test('a hierarchy added to another axis moves there, and can be removed', async () => {
  const here = await withPivot((pivot) => {
    void byRegion(pivot, pivot.context);
    pivot.filterHierarchies.add(pivot.hierarchies.getItem('Region'));
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Product'));
  });
  const read = await here.run(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('Sales');
    pivot.rowHierarchies.load('items/name');
    pivot.filterHierarchies.load('items/name');
    await context.sync();
    pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem('Product'));
    const left = pivot.rowHierarchies.getCount();
    await context.sync();
    return [
      pivot.rowHierarchies.items.map((one) => one.name),
      pivot.filterHierarchies.items.map((one) => one.name),
      left.value,
    ];
  });
  expect(read).toEqual([['Product'], ['Region'], 0]);
});

test('refresh reads the source again; until then the pivot shows what it showed', async () => {
  const here = await withPivot(byRegion);
  await here.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('C2').values = [[110]];
    await context.sync();
  });
  expect((await cells(here, 'getDataBodyRange')).values).toEqual([[30], [12], [1], [43]]);
  await here.run(async (context) => {
    context.workbook.pivotTables.getItem('Sales').refresh();
    await context.sync();
  });
  expect((await cells(here, 'getDataBodyRange')).values).toEqual([[130], [12], [1], [143]]);
});

test('items are hidden, sorted by values and filtered by hand', async () => {
  const here = await withPivot(async (pivot, context) => {
    await byRegion(pivot, context);
    const field = pivot.rowHierarchies.getItem('Region').fields.getItem('Region');
    field.sortByValues('Ascending', pivot.dataHierarchies.getItem('Sum of Amount'));
    field.items.getItem('South').visible = false;
  });
  expect((await cells(here)).values).toEqual([
    ['Row Labels', 'Sum of Amount'],
    ['West', 1],
    ['North', 30],
    ['Grand Total', 31],
  ]);
  await here.run(async (context) => {
    const field = context.workbook.pivotTables
      .getItem('Sales')
      .rowHierarchies.getItem('Region')
      .fields.getItem('Region');
    field.clearAllFilters();
    field.applyFilter({ manualFilter: { selectedItems: ['South'] } });
    await context.sync();
  });
  expect((await cells(here, 'getDataBodyRange')).values).toEqual([[12], [12]]);
});

test('a pivot that would cover cells of others is refused and stays as it was', async () => {
  const here = await withPivot(byRegion);
  const code = await here.refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Pivots');
    sheet.getRange('C4').values = [['mine']];
    await context.sync();
    const pivot = sheet.pivotTables.getItem('Sales');
    pivot.columnHierarchies.add(pivot.hierarchies.getItem('Product'));
    await context.sync();
  });
  expect(code).toBe('PivotTableRangeConflict');
  expect((await cells(here)).address).toBe('Pivots!A3:B7');
});

test('a second pivot of the same name, a source without headers and an unknown column are refused', async () => {
  const here = await withPivot(byRegion);
  const add = (name: string, source: string) =>
    here.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Pivots');
      sheet.pivotTables.add(name, source, sheet.getRange('F3'));
      await context.sync();
    });
  expect(await add('sales', 'Data!A1:C6')).toBe('ItemAlreadyExists');
  expect(await add('Other', 'Data!A1:D6')).toBe('InvalidArgument');
  const unknown = await here.refusal(async (context) => {
    const pivot = context.workbook.pivotTables.getItem('Sales');
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Colour'));
    await context.sync();
  });
  expect(unknown).toBe('ItemNotFound');
});

test('a pivot over a table follows the table, says so, and deleting it empties its cells', async () => {
  const here = stage(['Data', 'Pivots']);
  const read = await here.run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.getRange('A1:C6').values = ORDERS;
    const table = data.tables.add('A1:C6', true);
    table.name = 'Orders';
    const sheet = context.workbook.worksheets.getItem('Pivots');
    const pivot = sheet.pivotTables.add('Sales', table, 'Pivots!A3');
    await byRegion(pivot, context);
    table.rows.add(undefined, [['East', 'Tea', 100]]);
    pivot.refresh();
    const type = pivot.getDataSourceType();
    const body = pivot.layout.getDataBodyRange();
    body.load('values');
    await context.sync();
    const values: unknown = body.values;
    pivot.delete();
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    return { type: type.value, values, empty: used.isNullObject };
  });
  expect(read).toEqual({ type: 'LocalTable', values: [[100], [30], [12], [1], [143]], empty: true });
});
