import { stage } from '../tables/excelScript';

/** A PivotTable over days and goods, built by `build`; gives the texts it shows. */
async function shown(build: (pivot: Excel.PivotTable) => void): Promise<string[][]> {
  return stage(['Data', 'Pivots']).run(async (context) => {
    const data = context.workbook.worksheets.getItem('Data');
    data.getRange('A1:C4').values = [
      ['Day', 'Goods', 'Amount'],
      ['8/12/2020', 'Tea', 10],
      ['8/1/2020', 'Milk', 20],
      ['8/12/2020', 'Milk', 5],
    ];
    const sheet = context.workbook.worksheets.getItem('Pivots');
    const pivot = sheet.pivotTables.add('Sales', data.getRange('A1:C4'), sheet.getRange('A3'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Amount'));
    build(pivot);
    const range = pivot.layout.getRange().load('text');
    await context.sync();
    return range.text;
  });
}

function labelled(pivot: Excel.PivotTable, name: string): Excel.PivotField {
  return pivot.rowHierarchies.add(pivot.hierarchies.getItem(name)).fields.getItem(name);
}

test('labels are sorted in the order that is asked for', async () => {
  const down = await shown((pivot) => labelled(pivot, 'Goods').sortByLabels(Excel.SortBy.descending));
  expect(down.map(([label]) => label)).toEqual(['Row Labels', 'Tea', 'Milk', 'Grand Total']);
  const up = await shown((pivot) => {
    const field = labelled(pivot, 'Goods');
    field.sortByLabels(Excel.SortBy.descending);
    field.sortByLabels(Excel.SortBy.ascending);
  });
  expect(up.map(([label]) => label)).toEqual(['Row Labels', 'Milk', 'Tea', 'Grand Total']);
});

test('dates look as in the source, beside the rows and over the columns', async () => {
  const rows = await shown((pivot) => void labelled(pivot, 'Day'));
  expect(rows.map(([label]) => label)).toEqual(['Row Labels', '8/1/2020', '8/12/2020', 'Grand Total']);
  const columns = await shown((pivot) => void pivot.columnHierarchies.add(pivot.hierarchies.getItem('Day')));
  expect(columns.flat()).toContain('8/12/2020');
});
