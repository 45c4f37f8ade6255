import '../../../desk/sheets/looks/index';
import '../../../desk/sheets/objects/index';
import '../../../desk/sheets/values/index';
import '../../../desk/sheets/structure/index';
import { refreshPivots } from '../../../desk/sheets/objects/pivots/live';
import type { Cell } from '../../../core/index';
import { appOf, call, modelOf, rangeOf, sheetOf } from '../looks/scripted';
import { sheetsRig, type SheetsRig } from '../rig';

const SALES: Cell[][] = [
  ['Region', 'Product', 'Amount', 'Units'],
  ['East', 'A', 10, 1],
  ['West', 'A', 20, 4],
  ['East', 'B', 30, 2],
  ['East', 'A', 5, 1],
  ['West', 'B', 1, 1],
];
const rig = () => sheetsRig({ Sales: SALES, Report: [] });

function pivotOf(book: SheetsRig, source = 'Sales!A1:D6', at = 'Report!A1') {
  return rangeOf(book, at).createPivotTable(rangeOf(book, source));
}

/** What stands on the report, without what is blank at the right and below. */
function shown(book: SheetsRig, name = 'Report'): Cell[][] {
  const sheet = modelOf(book, name);
  const used = sheet.usedArea(true);
  return used === null ? [] : sheet.values(used);
}

test('a pivot table tells its source', () => {
  const pivot = pivotOf(rig()) as unknown as { getSourceDataRange(): GoogleAppsScript.Spreadsheet.Range };
  expect(pivot.getSourceDataRange().getA1Notation()).toBe('A1:D6');
});

test('a row group and a sum, as Sheets lays them out', () => {
  const book = rig();
  const { PivotTableSummarizeFunction: By } = appOf(book);
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  pivot.addPivotValue(3, By.SUM);
  expect(shown(book)).toEqual([
    ['Region', 'SUM of Amount'],
    ['East', 45],
    ['West', 21],
    ['Grand Total', 66],
  ]);
  expect(sheetOf(book, 'Report').getPivotTables()).toHaveLength(1);
  expect(sheetOf(book, 'Sales').getPivotTables()).toEqual([]);
});

test('rows against columns', () => {
  const book = rig();
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  pivot.addColumnGroup(2);
  pivot.addPivotValue(3, appOf(book).PivotTableSummarizeFunction.SUM);
  expect(shown(book)).toEqual([
    ['SUM of Amount', 'Product', null, null],
    ['Region', 'A', 'B', 'Grand Total'],
    ['East', 15, 30, 45],
    ['West', 20, 1, 21],
    ['Grand Total', 35, 31, 66],
  ]);
});

test('two row groups close each outer item; labels repeat and totals go when asked', () => {
  const book = rig();
  const pivot = pivotOf(book);
  const outer = pivot.addRowGroup(1);
  const inner = pivot.addRowGroup(2);
  pivot.addPivotValue(3, appOf(book).PivotTableSummarizeFunction.COUNTA);
  expect(shown(book)).toEqual([
    ['Region', 'Product', 'COUNTA of Amount'],
    ['East', 'A', 2],
    [null, 'B', 1],
    ['East Total', null, 3],
    ['West', 'A', 1],
    [null, 'B', 1],
    ['West Total', null, 2],
    ['Grand Total', null, 5],
  ]);
  outer.showRepeatedLabels().showTotals(false);
  inner.showTotals(false);
  expect(shown(book).slice(1)).toEqual([
    ['East', 'A', 2],
    ['East', 'B', 1],
    ['West', 'A', 1],
    ['West', 'B', 1],
  ]);
  expect([outer.totalsAreShown(), inner.totalsAreShown(), outer.areLabelsRepeated()]).toEqual([false, false, true]);
});

test('summaries: average, extremes, median, distinct count, deviation', () => {
  const book = rig();
  const { PivotTableSummarizeFunction: By } = appOf(book);
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  for (const how of [By.AVERAGE, By.MAX, By.MIN, By.MEDIAN, By.COUNTUNIQUE]) pivot.addPivotValue(3, how);
  pivot.addPivotValue(2, By.COUNTUNIQUE).setDisplayName('Products');
  expect(shown(book)).toEqual([
    ['Region', 'AVERAGE of Amount', 'MAX of Amount', 'MIN of Amount', 'MEDIAN of Amount', 'COUNTUNIQUE of Amount', 'Products'],
    ['East', 15, 30, 5, 10, 3, 2],
    ['West', 10.5, 20, 1, 10.5, 2, 2],
    ['Grand Total', 13.2, 30, 1, 10, 5, 2],
  ]); // prettier-ignore
  expect(pivot.getPivotValues().map((value) => String(value.getSummarizedBy()))).toEqual(['AVERAGE', 'MAX', 'MIN', 'MEDIAN', 'COUNTUNIQUE', 'COUNTUNIQUE']); // prettier-ignore
});

test('a calculated value takes sums of fields, or the summaries that it names', () => {
  const book = rig();
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  const price = pivot.addCalculatedPivotValue('Price', '=Amount/Units');
  pivot.addCalculatedPivotValue('Spread', "MAX(Amount)-MIN('Amount')");
  expect(shown(book)).toEqual([
    ['Region', 'Price', 'Spread'],
    ['East', 11.25, 25],
    ['West', 4.2, 19],
    ['Grand Total', 66 / 9, 29],
  ]);
  expect([price.getFormula(), String(price.getSummarizedBy())]).toEqual(['=Amount/Units', 'CUSTOM']);
  price.setFormula('=SUM(Units)');
  expect(shown(book)[1]).toEqual(['East', 4, 25]);
});

test('values are shown as shares', () => {
  const book = rig();
  const { PivotTableSummarizeFunction: By, PivotValueDisplayType: Show } = appOf(book);
  const pivot = pivotOf(book);
  pivot.addRowGroup(2);
  pivot.addPivotValue(3, By.SUM).showAs(Show.PERCENT_OF_GRAND_TOTAL);
  pivot.addPivotValue(4, By.COUNTUNIQUE).showAs(Show.PERCENT_OF_GRAND_TOTAL);
  expect(shown(book).slice(1)).toEqual([['A', 35 / 66, 2 / 3], ['B', 31 / 66, 2 / 3], ['Grand Total', 1, 1]]); // prettier-ignore
  expect(modelOf(book, 'Report').text(1, 1)).toBe('53.03%');
});

test('groups are sorted by label or by a value, and moved', () => {
  const book = rig();
  const pivot = pivotOf(book);
  const group = pivot.addRowGroup(1);
  const sum = pivot.addPivotValue(4, appOf(book).PivotTableSummarizeFunction.SUM);
  const labels = () => shown(book).slice(1, 3).map(([label]) => label); // prettier-ignore
  expect(group.sortDescending().isSortAscending()).toBe(false);
  expect(labels()).toEqual(['West', 'East']);
  group.sortAscending().sortBy(sum, []);
  expect(labels()).toEqual(['East', 'West']);
  group.clearSort();
  const second = pivot.addRowGroup(2).moveToIndex(0);
  expect(shown(book)[0]).toEqual(['Product', 'Region', 'SUM of Units']);
  expect([second.getIndex(), group.getIndex(), second.getSourceDataColumn()]).toEqual([0, 1, 2]);
});

test('a filter leaves rows out and draws nothing', () => {
  const book = rig();
  const app = appOf(book);
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  pivot.addPivotValue(3, app.PivotTableSummarizeFunction.SUM);
  const filter = pivot.addFilter(2, app.newFilterCriteria().setVisibleValues(['A']).build());
  expect(shown(book).slice(1)).toEqual([['East', 15], ['West', 20], ['Grand Total', 35]]); // prettier-ignore
  expect(filter.getFilterCriteria().getVisibleValues()).toEqual(['A']);
  filter.setFilterCriteria(app.newFilterCriteria().whenTextContains('b').build());
  expect(shown(book).slice(1)).toEqual([['East', 30], ['West', 1], ['Grand Total', 31]]); // prettier-ignore
  expect(filter.getSourceDataColumn()).toBe(2);
  filter.remove();
  expect(shown(book).at(-1)).toEqual(['Grand Total', 66]);
  pivot.addFilter(3, app.newFilterCriteria().whenNumberGreaterThan(9).build());
  expect(shown(book).at(-1)).toEqual(['Grand Total', 60]);
});

test('grouping rules: named groups and intervals', () => {
  const book = rig();
  const pivot = pivotOf(book);
  const group = pivot.addRowGroup(3);
  pivot.addPivotValue(4, appOf(book).PivotTableSummarizeFunction.SUM);
  group.setHistogramGroupingRule(0, 20, 10);
  expect(shown(book)).toEqual([
    ['Amount', 'SUM of Units'],
    ['0 - 10', 2],
    ['10 - 20', 1],
    ['>= 20', 6],
    ['Grand Total', 9],
  ]);
  group.clearGroupingRule().addManualGroupingRule('small', [1, 5, 10]);
  expect(shown(book).slice(1)).toEqual([[20, 4], [30, 2], ['small', 3], ['Grand Total', 9]]); // prettier-ignore
});

test('the pivot follows its source, whoever changes it', () => {
  const book = rig();
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  pivot.addPivotValue(3, appOf(book).PivotTableSummarizeFunction.SUM);
  const sales = modelOf(book, 'Sales');
  sales.write({ top: 1, left: 2, bottom: 1, right: 2 }, () => ({ value: 110, formula: null }), 'person');
  expect(shown(book)[1]).toEqual(['East', 145]);
  sales.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({ value: 'North', formula: null }));
  expect(shown(book)).toEqual([['Region', 'SUM of Amount'], ['East', 35], ['North', 110], ['West', 21], ['Grand Total', 166]]); // prettier-ignore
});

test('columns that move and headers that are renamed are followed', () => {
  const book = rig();
  const app = appOf(book);
  const pivot = pivotOf(book);
  pivot.addRowGroup(2).showRepeatedLabels();
  pivot.addPivotValue(3, app.PivotTableSummarizeFunction.SUM);
  pivot.addFilter(1, app.newFilterCriteria().setVisibleValues(['East']).build());
  const sales = modelOf(book, 'Sales');
  sales.insert({ top: 0, bottom: 1_048_575, left: 1, right: 1 }, 'right');
  sales.write({ top: 0, left: 2, bottom: 0, right: 3 }, (_, column) => ({ value: ['Ware', 'Money'][column] ?? null, formula: null })); // prettier-ignore
  expect(shown(book)).toEqual([['Ware', 'SUM of Money'], ['A', 15], ['B', 30], ['Grand Total', 45]]); // prettier-ignore
  const [group] = pivot.getRowGroups();
  expect([group?.getSourceDataColumn(), group?.areLabelsRepeated()]).toEqual([3, true]);
  expect(pivot.getFilters()[0]?.getSourceDataColumn()).toBe(1);
});

test('what formulas of the source give anew is taken over by a flush', () => {
  const book = sheetsRig({ Sales: [['Region', 'Amount'], ['East', '=F1']], Report: [] }); // prettier-ignore
  const pivot = pivotOf(book, 'Sales!A1:B2');
  pivot.addRowGroup(1);
  pivot.addPivotValue(2, appOf(book).PivotTableSummarizeFunction.SUM);
  modelOf(book, 'Sales').write({ top: 0, left: 5, bottom: 0, right: 5 }, () => ({ value: 7, formula: null }));
  refreshPivots(book.end);
  expect(shown(book)[1]).toEqual(['East', 7]);
});

test('where other cells are in the way the anchor shows #REF!, and heals when they go', () => {
  const book = rig();
  const report = modelOf(book, 'Report');
  report.write({ top: 2, left: 1, bottom: 2, right: 1 }, () => ({ value: 'mine', formula: null }));
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  pivot.addPivotValue(3, appOf(book).PivotTableSummarizeFunction.SUM);
  expect(report.value(0, 0)).toEqual({ error: '#REF!' });
  expect(report.value(2, 1)).toBe('mine');
  report.clear({ top: 2, left: 1, bottom: 2, right: 1 }, 'all');
  refreshPivots(book.end);
  expect(shown(book)[1]).toEqual(['East', 45]);
});

test('removing groups, values and the table', () => {
  const book = rig();
  const pivot = pivotOf(book);
  const group = pivot.addRowGroup(1);
  pivot.addPivotValue(3, appOf(book).PivotTableSummarizeFunction.SUM);
  group.remove();
  expect(pivot.getRowGroups()).toEqual([]);
  expect(() => group.sortDescending()).toThrow('The pivot group was removed.');
  pivot.remove();
  expect(shown(book)).toEqual([]);
  expect(() => pivot.addRowGroup(1)).toThrow('The pivot table was removed.');
  expect(sheetOf(book, 'Report').getPivotTables()).toEqual([]);
});

test('columns are columns of the sheet; others are refused', () => {
  const book = sheetsRig({ Sales: [[null, null, 'Region', 'Amount'], [null, null, 'East', 3]], Report: [] }); // prettier-ignore
  const pivot = pivotOf(book, 'Sales!C1:D2', 'Report!B2');
  expect(pivot.addRowGroup(3).getSourceDataColumn()).toBe(3);
  expect(() => pivot.addRowGroup(1)).toThrow('Column 1 is not in the source data of the pivot table.');
  expect(() => pivot.addRowGroup(3)).toThrow('grouped by column 3 already');
  expect(pivot.getAnchorCell()).toBeDefined();
  expect(modelOf(book, 'Report').value(1, 1)).toBe('Region');
});

test('amounts keep the format of their column', () => {
  const book = rig();
  modelOf(book, 'Sales').restyle({ top: 1, left: 2, bottom: 5, right: 2 }, { numberFormat: '$0.00' });
  const pivot = pivotOf(book);
  pivot.addRowGroup(1);
  pivot.addPivotValue(3, appOf(book).PivotTableSummarizeFunction.SUM);
  expect(modelOf(book, 'Report').text(1, 1)).toBe('$45.00');
});

test('flush brings pivot tables up to date whose sources changed by formulas alone', () => {
  const book = sheetsRig({ Rate: [[2]], Sales: [['Region', 'Amount'], ['East', '=Rate!A1*10']], Report: [] }); // prettier-ignore
  pivotOf(book, 'Sales!A1:B2').addPivotValue(2, appOf(book).PivotTableSummarizeFunction.SUM);
  expect(shown(book).flat()).toContain(20);
  rangeOf(book, 'Rate!A1').setValue(3);
  appOf(book).flush();
  expect(shown(book).flat()).toContain(30);
});

test.each([
  ['YEAR', [2023, 2024]],
  ['QUARTER', ['Q1', 'Q4']],
  ['YEAR_QUARTER', ['2023-Q4', '2024-Q1']],
  ['MONTH', ['Feb', 'Nov']],
  ['YEAR_MONTH', ['2023-Nov', '2024-Feb']],
  ['YEAR_MONTH_DAY', ['2023-11-22', '2024-02-01']],
  ['DAY_OF_YEAR', [32, 326]],
  ['HOUR_MINUTE', ['00:00', '19:45']],
  ['MINUTE', [0, 45]],
])('dates of a group come together by %s', (rule, labels) => {
  const days = [45_252 + (19 * 60 + 45) / 1440, 45_323, 45_323]; // 2023-11-22 19:45, 2024-02-01
  const book = sheetsRig({ Sales: [['Day', 'Amount'], ...days.map((day): Cell[] => [day, 1])], Report: [] });
  modelOf(book, 'Sales').restyle({ top: 1, left: 0, bottom: 3, right: 0 }, { numberFormat: 'yyyy-mm-dd' });
  const pivot = pivotOf(book, 'Sales!A1:B4');
  pivot.addPivotValue(2, appOf(book).PivotTableSummarizeFunction.SUM);
  const group = pivot.addRowGroup(1);
  const types = Reflect.get(appOf(book), 'DateTimeGroupingRuleType') as Record<string, unknown>;
  call(group, 'setDateTimeGroupingRule', types[rule]);
  expect(shown(book).slice(1, 3).map(([label]) => label)).toEqual(labels); // prettier-ignore
  expect(call(call(group, 'getDateTimeGroupingRule') as object, 'getRuleType')).toBe(types[rule]);
  group.clearGroupingRule();
  expect(call(group, 'getDateTimeGroupingRule')).toBeNull();
});
