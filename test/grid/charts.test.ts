/** @jest-environment jsdom */
import { chartFigures } from '../../desk/grid/charts/chartFigures';
import { drawChart } from '../../desk/grid/charts/drawChart';
import { axisText, scaleOf } from '../../desk/grid/charts/scale';
import type { ChartModel } from '../../desk/workbook/objects';
import { newWorkbook } from '../../desk/workbook/newWorkbook';

const cells = [
  ['层', '客户', '金额'],
  ['高', 10, 300],
  ['中', 30, 100],
  ['低', 60, 'none'],
];

function shop() {
  const workbook = newWorkbook('Test', { sheets: ['表'] });
  workbook.activeSheet.write({ top: 0, left: 0, bottom: 3, right: 2 }, (row, column) => ({
    value: cells[row]?.[column] ?? null,
    formula: null,
  }));
  return workbook;
}

const column = (left: number) => ({ sheet: '表', area: { top: 1, left, bottom: 3, right: left } });

function chartOf(type: string, columns: readonly number[]): ChartModel {
  return {
    id: 'c1',
    name: 'Chart 1',
    type,
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    title: { text: '各层客户', visible: true },
    series: columns.map((left) => ({
      id: `s${left}`,
      name: `S${left}`,
      nameAt: { sheet: '表', area: { top: 0, left, bottom: 0, right: left } },
      categories: column(0),
      values: column(left),
      chartType: null,
      color: left === 1 ? '#112233' : '',
      pointColors: new Map(),
      bag: new Map(),
    })),
    legend: { visible: true, position: 'Bottom' },
    bag: new Map(),
  };
}

const look = { width: 400, height: 260, lang: 'zh', dark: false } as const;

test('a chart reads its names, categories and values from the cells', () => {
  const figures = chartFigures(shop(), chartOf('ColumnClustered', [1, 2]));
  expect(figures.categories).toEqual(['高', '中', '低']);
  expect(figures.series.map(({ name, values }) => [name, values])).toEqual([
    ['客户', [10, 30, 60]],
    ['金额', [300, 100, null]],
  ]);
  expect(figures.series[0]?.color).toBe('#112233');
});

test('a chart shows what the cells say now', () => {
  const workbook = shop();
  const chart = chartOf('Line', [1]);
  workbook.activeSheet.write({ top: 1, left: 1, bottom: 1, right: 1 }, () => ({ value: 99, formula: null }));
  expect(chartFigures(workbook, chart).series[0]?.values[0]).toBe(99);
});

test('a sheet that is gone leaves an empty chart, not an error', () => {
  const workbook = newWorkbook('Test');
  expect(drawChart(chartFigures(workbook, chartOf('Pie', [1])), look).querySelectorAll('path')).toHaveLength(0);
});

test('columns are as high as their values and stand on the same line', () => {
  const drawn = drawChart(chartFigures(shop(), chartOf('ColumnClustered', [1])), look);
  const bars = [...drawn.querySelectorAll('rect[fill="#112233"]')].map((bar) => Number(bar.getAttribute('height')));
  expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(3);
  expect((bars[2] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(6);
});

test('bars lie: their widths tell the values', () => {
  const drawn = drawChart(chartFigures(shop(), chartOf('BarClustered', [1])), look);
  const bars = [...drawn.querySelectorAll('rect[fill="#112233"]')].map((bar) => Number(bar.getAttribute('width')));
  expect((bars[2] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(2);
});

test('a missing value is a gap in the line', () => {
  const drawn = drawChart(chartFigures(shop(), chartOf('Line', [2])), look);
  expect(drawn.querySelectorAll('circle')).toHaveLength(2);
});

test.each(['Pie', 'Doughnut'])('the slices of a %s are labelled with their share, in colours of their own', (type) => {
  const drawn = drawChart(chartFigures(shop(), chartOf(type, [1])), look);
  expect([...drawn.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
    expect.arrayContaining(['10%', '30%', '60%', '高', '中', '低', '各层客户']),
  );
  expect(new Set([...drawn.querySelectorAll('path')].map((path) => path.getAttribute('fill'))).size).toBe(3);
});

test('a name that looks like markup is shown as text', () => {
  const chart = { ...chartOf('Pie', [1]), title: { text: '<img src=x onerror=alert(1)>', visible: true } };
  const drawn = drawChart(chartFigures(shop(), chart), look);
  expect(drawn.querySelector('img')).toBeNull();
  expect(drawn.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('an axis holds every value and zero in round steps', () => {
  expect(scaleOf([3, 41])).toEqual({ from: 0, to: 50, ticks: [0, 10, 20, 30, 40, 50] });
  expect(scaleOf([-3, 9]).from).toBe(-4);
  expect(scaleOf([0.1, 0.3]).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
  expect(scaleOf([]).ticks.length).toBeGreaterThan(1);
});

test('big numbers are short in the words of the language', () => {
  expect([axisText(1_500_000, 'en'), axisText(1_500_000, 'zh'), axisText(0.5, 'zh')]).toEqual(['1.5M', '150万', '0.5']);
});
