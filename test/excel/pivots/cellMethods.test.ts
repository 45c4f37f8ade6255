import { stage, type Script } from '../tables/excelScript';

const SALES = [
  ['Farm', 'Type', 'Sold', 'Kept'],
  ['A', 'Lime', 3, 20],
  ['A', 'Lemon', 2, 18],
  ['B', 'Lime', 5, 22],
  ['C', 'Orange', 1, 10],
];

/** A pivot at F1: farms and types down, sold and kept across; its body is G2:H9. */
async function onPivot<T>(body: (pivot: Excel.PivotTable, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const script: Script<T> = async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D5').values = SALES;
    const pivot = sheet.pivotTables.add('Farms', 'A1:D5', 'F1');
    for (const name of ['Farm', 'Type']) pivot.rowHierarchies.add(pivot.hierarchies.getItem(name));
    for (const name of ['Sold', 'Kept']) pivot.dataHierarchies.add(pivot.hierarchies.getItem(name));
    return body(pivot, context);
  };
  return stage().run(script);
}

test('a cell of the body tells its data hierarchy and the items of its row', async () => {
  const told = await onPivot(async ({ layout }, context) => {
    const data = layout.getDataHierarchy('Sheet1!H3').load('name');
    const items = layout.getPivotItems('Row', 'Sheet1!H3').load('items/name');
    const total = layout.getPivotItems('Row', 'Sheet1!G9').load('items/name');
    await context.sync();
    return [data.name, items.items.map(({ name }) => name), total.items.length];
  });
  expect(told).toEqual(['Sum of Kept', ['A', 'Lemon'], 0]);
});

test('setAutoSortOnCell sorts the field of the row by the values of the column', async () => {
  const told = await onPivot(async ({ layout }, context) => {
    layout.setAutoSortOnCell('Sheet1!G2', 'Ascending');
    const labels = layout.getRowLabelRange().load('values');
    await context.sync();
    return labels.values.map(([label]) => label);
  });
  expect(told.filter((label) => ['A', 'B', 'C'].includes(label))).toEqual(['C', 'A', 'B']);
});

test('a cell outside of the body is refused', async () => {
  const code = await onPivot(async ({ layout }, context) => {
    layout.getDataHierarchy('Sheet1!F2').load('name');
    return context.sync().then(
      () => 'no refusal',
      (error: { code: string }) => error.code,
    );
  });
  expect(code).toBe('InvalidArgument');
});

test('clearing the filters of a field that stands nowhere does nothing', async () => {
  const isDone = await onPivot(async (pivot, context) => {
    pivot.hierarchies.getItem('Sold').fields.getItem('Sold').clearAllFilters();
    await context.sync();
    return true;
  });
  expect(isDone).toBe(true);
});

test('showAs is given back in the form in which it can be set again', async () => {
  const told = await onPivot(async (pivot, context) => {
    const data = pivot.dataHierarchies.getItem('Sum of Sold');
    const farm = pivot.hierarchies.getItem('Farm').fields.getItem('Farm');
    data.showAs = {
      calculation: 'DifferenceFrom',
      baseField: farm,
      baseItem: farm.items.getItem('A'),
    };
    data.load('showAs');
    await context.sync();
    const { showAs } = data;
    data.showAs = { ...showAs, calculation: Excel.ShowAsCalculation.none };
    const cells = pivot.layout.getDataBodyRange().load('values');
    await context.sync();
    return cells.values[0]?.[0];
  });
  expect(told).toBe(5);
});
