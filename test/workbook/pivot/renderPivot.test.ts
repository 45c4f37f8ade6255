import { ZH_CAPTIONS } from '../../../desk/workbook/pivot/captions';
import { renderPivot } from '../../../desk/workbook/pivot/renderPivot';
import type { Aggregation } from '../../../desk/workbook/objects';
import { cells, data, field, pivot, SALES } from './models';

const nested = { rows: [field('Region'), field('Product')], data: [data('Amount')] };

test('compact: labels share a column, totals stand on the line of the outer item', () => {
  expect(cells(nested)).toEqual([
    ['Row Labels', 'Sum of Amount'],
    ['East', 30],
    ['Ink', 20],
    ['Pen', 10],
    ['West', 75],
    ['Pen', 70],
    ['(blank)', 5],
    ['Grand Total', 105],
  ]);
});

test('tabular: outer items share the line of their first item, totals close them', () => {
  expect(cells({ ...nested, layout: 'Tabular' })).toEqual([
    ['Region', 'Product', 'Sum of Amount'],
    ['East', 'Ink', 20],
    [null, 'Pen', 10],
    ['East Total', null, 30],
    ['West', 'Pen', 70],
    [null, '(blank)', 5],
    ['West Total', null, 75],
    ['Grand Total', null, 105],
  ]);
});

test('outline: outer items have their own line, without values when totals are below', () => {
  expect(cells({ ...nested, layout: 'Outline', subtotals: 'AtBottom', showColumnTotals: false }).slice(0, 5)).toEqual([
    ['Region', 'Product', 'Sum of Amount'],
    ['East', null, null],
    [null, 'Ink', 20],
    [null, 'Pen', 10],
    ['East Total', null, 30],
  ]);
});

test('column fields stand above, filters above all with a blank row between', () => {
  const model = {
    rows: [field('Region')],
    columns: [field('Year')],
    data: [data('Amount')],
    filters: [field('Product')],
  };
  const rendered = renderPivot(pivot(model), SALES);
  expect(rendered.cells).toEqual([
    ['Product', '(All)', null, null],
    [null, null, null, null],
    ['Sum of Amount', 'Column Labels', null, null],
    ['Row Labels', 2023, 2024, 'Grand Total'],
    ['East', 10, 20, 30],
    ['West', 30, 45, 75],
    ['Grand Total', 40, 65, 105],
  ]);
  expect(rendered.areas).toEqual({
    table: { top: 2, left: 0, bottom: 6, right: 3 },
    filters: { top: 0, left: 0, bottom: 0, right: 1 },
    rowLabels: { top: 3, left: 0, bottom: 6, right: 0 },
    columnLabels: { top: 2, left: 1, bottom: 3, right: 3 },
    body: { top: 4, left: 1, bottom: 6, right: 3 },
  });
});

test('several data fields stand side by side under each column item', () => {
  expect(cells({ rows: [field('Region')], columns: [field('Year')], data: [data('Amount'), data('Qty')] })).toEqual([
    [null, 'Column Labels', null, null, null, null, null],
    [null, 2023, null, 2024, null, 'Total Sum of Amount', 'Total Sum of Qty'],
    ['Row Labels', 'Sum of Amount', 'Sum of Qty', 'Sum of Amount', 'Sum of Qty', null, null],
    ['East', 10, 1, 20, 2, 30, 3],
    ['West', 30, 3, 45, 5, 75, 8],
    ['Grand Total', 40, 4, 65, 7, 105, 11],
  ]);
});

test('nested column fields close with their totals', () => {
  const shown = cells({ rows: [field('Region')], columns: [field('Year'), field('Product')], data: [data('Amount')] });
  expect(shown.slice(1, 4)).toEqual([
    [null, 2023, '2023 Total', 2024, null, null, '2024 Total', 'Grand Total'],
    ['Row Labels', 'Pen', null, 'Ink', 'Pen', '(blank)', null, null],
    ['East', 10, 10, 20, null, null, 20, 30],
  ]);
});

test('data alone is a name and a number; nothing at all is one empty cell', () => {
  expect(cells({ data: [data('Amount')] })).toEqual([['Sum of Amount'], [105]]);
  expect(cells({})).toEqual([[null]]);
});

test.each<[Aggregation, number]>([
  ['Sum', 105],
  ['Count', 5],
  ['CountNumbers', 5],
  ['Average', 21],
  ['Max', 40],
  ['Min', 5],
  ['Product', 1_200_000],
  ['VarianceP', 164],
  ['Variance', 205],
  ['StandardDeviationP', Math.sqrt(164)],
  ['StandardDeviation', Math.sqrt(205)],
  ['Automatic', 105],
])('%s of 10, 20, 30, 40, 5 is %d', (summarizeBy, expected) => {
  expect(cells({ data: [data('Amount', { summarizeBy })] })[1]?.[0]).toBeCloseTo(expected, 9);
});

test('automatic counts a column with text in it', () => {
  expect(cells({ data: [data('Product', { summarizeBy: 'Automatic' })] })[1]).toEqual([4]);
});

const byRegion = (calculation: string, more = {}) =>
  cells({ rows: [field('Region')], data: [data('Amount', { showAs: { calculation, baseField: 'Region', ...more } })] })
    .slice(1)
    .map((row) => row[1]);

test.each([
  ['PercentOfGrandTotal', {}, [30 / 105, 75 / 105, 1]],
  ['RunningTotal', {}, [30, 105, null]],
  ['PercentRunningTotal', {}, [30 / 105, 1, null]],
  ['RankAscending', {}, [1, 2, null]],
  ['RankDecending', {}, [2, 1, null]],
  ['DifferenceFrom', { baseItem: '(previous)' }, [null, 45, null]],
  ['PercentDifferenceFrom', { baseItem: 'East' }, [null, 1.5, null]],
  ['PercentOf', { baseItem: 'East' }, [1, 2.5, null]],
])('shown as %s', (calculation, more, expected) => {
  expect(byRegion(calculation, more)).toEqual(expected);
});

test('shares of rows and columns, with a percent format', () => {
  const showAs = { calculation: 'PercentOfRowTotal' };
  const model = { rows: [field('Region')], columns: [field('Year')], data: [data('Amount', { showAs })] };
  const rendered = renderPivot(pivot(model), SALES);
  expect(rendered.cells[3]).toEqual(['West', 30 / 75, 45 / 75, 1]);
  expect(rendered.formats[3]).toEqual(['', '0.00%', '0.00%', '0.00%']);
});

test('hidden items and page filters leave the totals too', () => {
  expect(cells({ ...nested, rows: [field('Region', { hiddenItems: ['East'] })] }).slice(1)).toEqual([
    ['West', 75],
    ['Grand Total', 75],
  ]);
  const filters = [field('Product', { filters: new Map([['manualFilter', { selectedItems: ['Pen'] }]]) })];
  expect(cells({ data: [data('Amount')], rows: [field('Region')], filters })).toEqual([
    ['Product', 'Pen'],
    [null, null],
    ['Row Labels', 'Sum of Amount'],
    ['East', 10],
    ['West', 70],
    ['Grand Total', 80],
  ]);
});

test.each([
  ['labelFilter', { condition: 'BeginsWith', substring: 'e' }, ['East']],
  ['labelFilter', { condition: 'Contains', substring: 'es', exclusive: true }, ['East']],
  ['valueFilter', { condition: 'GreaterThan', comparator: 50, value: 'Sum of Amount' }, ['West']],
  ['valueFilter', { condition: 'TopN', threshold: 1, selectionType: 'Items', value: 'Sum of Amount' }, ['West']],
  ['valueFilter', { condition: 'BottomN', threshold: 1, selectionType: 'Items', value: 'Sum of Amount' }, ['East']],
])('%s %j keeps its items', (kind, filter, expected) => {
  const shown = cells({ rows: [field('Region', { filters: new Map([[kind, filter]]) })], data: [data('Amount')] });
  expect(shown.slice(1, -1).map((row) => row[0])).toEqual(expected);
  expect(shown.at(-1)?.[1]).toBe(expected[0] === 'East' ? 30 : 75);
});

test('items are ordered by label, by hand or by value', () => {
  const labels = (more: Parameters<typeof field>[1]) =>
    cells({ rows: [field('Product', more)], data: [data('Amount')], showColumnTotals: false })
      .slice(1)
      .map((row) => row[0]);
  expect(labels({})).toEqual(['Ink', 'Pen', '(blank)']);
  expect(labels({ sort: 'descending' })).toEqual(['Pen', 'Ink', '(blank)']);
  expect(labels({ itemOrder: ['(blank)', 'Pen'] })).toEqual(['(blank)', 'Pen', 'Ink']);
  expect(labels({ sort: 'ascending', sortBy: 'Sum of Amount' })).toEqual(['(blank)', 'Ink', 'Pen']);
});

test('items without data are shown when the field says so', () => {
  const shown = cells({ ...nested, rows: [field('Region'), field('Product', { showAllItems: true })] });
  expect(shown.slice(1, 5)).toEqual([
    ['East', 30],
    ['Ink', 20],
    ['Pen', 10],
    ['(blank)', null],
  ]);
});

test('captions come in Chinese when asked for', () => {
  const shown = renderPivot(pivot({ ...nested, layout: 'Tabular' }), SALES, ZH_CAPTIONS).cells;
  expect([shown[3]?.[0], shown[5]?.[1], shown[7]?.[0]]).toEqual(['East 汇总', '(空白)', '总计']);
});

test('dates are items under the format of their column', () => {
  const source = {
    headers: ['Day', 'N'],
    rows: [
      [45323, 1],
      [45322, 2],
    ],
    formats: ['yyyy-mm-dd', 'General'],
  };
  const model = pivot({ rows: [field('Day', { hiddenItems: ['2024-01-31'] })], data: [data('N')] });
  expect(renderPivot(model, source).cells).toEqual([
    ['Row Labels', 'Sum of N'],
    [45323, 1],
    ['Grand Total', 1],
  ]);
});
