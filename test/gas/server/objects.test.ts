import type { ChartSpec } from '../../../core/index';
import type { JsonContent, NewPivot } from '../../../gas/messages/requests';
import { serverRig, shown, type ServerRig } from './serverRig';

const TABLE = '_cp_sheet_portrait';
const PIVOTS = '_cp_sheet_pivots';
const ROWS: JsonContent[][] = [
  ['', 'Name', 'Tier', 'City', 'Paid'],
  ['', 'Ann', 'Gold', 'Bonn', 1000.5],
  ['', 'Bob', 'Base', 'Bonn', 20],
  ['', 'Cy', 'Gold', 'Linz', 30],
];

/** A table of ours, one column in, and an empty sheet for pivots and charts. */
function ours(): ServerRig {
  const rig = serverRig({ Orders: [['x']] });
  const sheet = { isHidden: false, rows: 1, columns: 1, widths: [], freeze: { rows: 0, columns: 0 }, gridlines: true };
  rig.ask({ op: 'makeSheets', sheets: [{ ...sheet, name: 'Portrait', ownedName: TABLE }, { ...sheet, name: 'Pivots', ownedName: PIVOTS }] }); // prettier-ignore
  rig.ask({ op: 'write', jobs: [{ name: TABLE, row: 0, column: 0, contents: ROWS.map((row) => row.map((cell) => (cell === '' ? null : cell))) }] }); // prettier-ignore
  return rig;
}

const PIVOT: NewPivot = {
  name: 'cp_tiers',
  at: { row: 2, column: 1 },
  source: { name: TABLE, area: { top: 0, left: 1, bottom: 3, right: 4 } },
  rows: [1],
  columns: [],
  values: [
    { column: 0, summary: 'count', caption: 'Customers', style: 'int' },
    { column: 3, summary: 'sum', caption: 'Money', style: 'money' },
    { column: 3, summary: 'average', caption: 'Mean', style: 'decimal' },
  ],
  size: { rows: 4, columns: 4 },
};

function pivotsOf(rig: ServerRig) {
  return rig.ask({ op: 'overview' }).sheets.find(({ name }) => name === 'Pivots')?.pivots;
}

test('a pivot table is made where it was planned, with captions and formats, once however often it is asked', () => {
  const rig = ours();
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'makePivot', name: PIVOTS, pivot: PIVOT })).toBe(true);
    expect(rig.person().getSheetByName('Pivots')?.getPivotTables()).toHaveLength(1);
    expect(shown(rig, 'Pivots').slice(2).map((row) => row.slice(1))).toEqual([
      ['Tier', 'Customers', 'Money', 'Mean'],
      ['Base', '1', '20.00', '20.0'],
      ['Gold', '2', '1,030.50', expect.stringMatching(/^515\.[23]$/)],
      ['Grand Total', '3', '1,050.50', expect.stringMatching(/^350\.[12]$/)],
    ]); // prettier-ignore
    expect(pivotsOf(rig)).toEqual([{ name: 'cp_tiers', area: { top: 2, left: 1, bottom: 5, right: 4 } }]);
  }
});

test('rows against columns; each value has its format in turns', () => {
  const rig = ours();
  const values = PIVOT.values.slice(1, 2);
  const pivot: NewPivot = { ...PIVOT, columns: [2], values, size: { rows: 5, columns: 4 } };
  expect(rig.ask({ op: 'makePivot', name: PIVOTS, pivot })).toBe(true);
  const cells = shown(rig, 'Pivots').slice(2).map((row) => row.slice(1)); // prettier-ignore
  expect(cells.find(([label]) => label === 'Gold')).toEqual(['Gold', '1,000.50', '30.00', '1,030.50']);
});

test('a pivot table of ours is known by its name after a person inserted rows above it or renamed the sheet; theirs keeps theirs', () => {
  const rig = ours();
  rig.ask({ op: 'makePivot', name: PIVOTS, pivot: PIVOT });
  const sheet = rig.person().getSheetByName('Pivots');
  sheet?.insertRowsBefore(1, 3);
  const source = rig.person().getSheetByName('Portrait')?.getRange('B1:E4');
  const theirs = source ? sheet?.getRange('B20').createPivotTable(source) : undefined;
  theirs?.addRowGroup(4);
  expect(pivotsOf(rig)?.map(({ name, area }) => [name, area.top, area.left])).toEqual([['cp_tiers', 5, 1], ['pivot 19,1', 19, 1]]); // prettier-ignore
  sheet?.setName('Mine');
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'dropPivots', name: PIVOTS, pivots: ['cp_tiers', 'none'] })).toBe(true); // prettier-ignore
  const left = rig.person().getSheetByName('Mine');
  expect(left?.getPivotTables().map((pivot) => pivot.getAnchorCell().getA1Notation())).toEqual(['B20']);
  expect(left?.getRange('B6:E9').getDisplayValues().flat().join('')).toBe('');
  expect(left?.getDeveloperMetadata().map((entry) => entry.getKey())).toEqual(['customer-portrait.owned']);
});

test('wherever an execution is cut off, making a pivot table again leaves one', () => {
  for (let at = 1, isDone = false; !isDone; at++) {
    const rig = ours();
    isDone = rig.cutOff({ op: 'makePivot', name: PIVOTS, pivot: PIVOT }, at);
    expect(rig.ask({ op: 'makePivot', name: PIVOTS, pivot: PIVOT })).toBe(true);
    expect(rig.person().getSheetByName('Pivots')?.getPivotTables()).toHaveLength(1);
    if (isDone) expect(at).toBeGreaterThan(20);
  }
});

test('a pivot table or chart is only made in sheets of ours', () => {
  const rig = ours();
  expect(() => rig.ask({ op: 'makePivot', name: '_cp_none', pivot: PIVOT })).toThrow('gone');
  const source = { ...PIVOT.source, name: '_cp_none' };
  expect(() => rig.ask({ op: 'makePivot', name: PIVOTS, pivot: { ...PIVOT, source } })).toThrow('gone');
  expect(rig.ask({ op: 'chartNames', name: '_cp_none' })).toEqual([]);
});

const BAR: ChartSpec = {
  name: 'cp_bar',
  kind: 'bar',
  title: 'Tiers',
  categories: { top: 3, left: 1, bottom: 4, right: 1 },
  series: [
    { name: 'Customers', values: { top: 3, left: 2, bottom: 4, right: 2 }, colors: ['1F4E79'] },
    { name: 'Money', values: { top: 3, left: 3, bottom: 4, right: 3 }, colors: ['B7E1CD'] },
  ],
  over: { top: 9, left: 1, bottom: 18, right: 3 },
  axisFormat: '#,##0',
};
const PIE: ChartSpec = { ...BAR, name: 'cp_pie', kind: 'doughnut', title: 'Shares', series: [{ name: 'Customers', values: { top: 3, left: 2, bottom: 4, right: 2 }, colors: ['B7E1CD', 'CCCCCC'] }], over: { top: 9, left: 5, bottom: 18, right: 8 } }; // prettier-ignore

function chartsOf(rig: ServerRig): readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
  return rig.person().getSheetByName('Pivots')?.getCharts() ?? [];
}

test('charts are made over their cells, with their colours, known by name, once however often it is asked', () => {
  const rig = ours();
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'charts', name: PIVOTS, gone: [], make: [BAR, PIE] })).toBe(true);
    expect(rig.ask({ op: 'chartNames', name: PIVOTS })).toEqual(['cp_bar', 'cp_pie']);
    expect(chartsOf(rig)).toHaveLength(2);
  }
  const [bar, pie] = chartsOf(rig);
  const option = (chart: typeof bar, name: string): unknown => chart?.getOptions().get(name);
  expect(bar?.modify().getChartType()).toBe(Charts.ChartType.BAR);
  expect(bar?.getRanges().map((range) => range.getA1Notation())).toEqual(['B4:B5', 'C4:C5', 'D4:D5']);
  expect([bar?.getContainerInfo().getAnchorRow(), bar?.getContainerInfo().getAnchorColumn(), option(bar, 'width'), option(bar, 'height')]).toEqual([10, 2, 300, 210]); // prettier-ignore
  expect([option(bar, 'title'), option(bar, 'series.1.labelInLegend'), option(bar, 'series.1.color'), option(bar, 'vAxis.direction'), option(bar, 'hAxis.format'), option(bar, 'legend.position')]).toEqual(['Tiers', 'Money', '#B7E1CD', -1, '#,##0', 'bottom']); // prettier-ignore
  expect(pie?.modify().getChartType()).toBe(Charts.ChartType.PIE);
  expect([option(pie, 'slices.1.color'), option(pie, 'pieHole'), option(pie, 'legend.position')]).toEqual(['#CCCCCC', 0.5, 'right']); // prettier-ignore
});

test('charts of ours go by name, those of people stay', () => {
  const rig = ours();
  const sheet = rig.person().getSheetByName('Pivots');
  const theirs = sheet?.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B2')).setOption('title', 'Tiers').setPosition(1, 1, 0, 0).build(); // prettier-ignore
  if (theirs) sheet?.insertChart(theirs);
  rig.ask({ op: 'charts', name: PIVOTS, gone: [], make: [BAR, PIE] });
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'charts', name: PIVOTS, gone: ['cp_bar', 'none'], make: [] })).toBe(true);
    expect(rig.ask({ op: 'chartNames', name: PIVOTS })).toEqual(['cp_pie']);
    expect(chartsOf(rig).map((chart): unknown => chart.getOptions().get('title'))).toEqual(['Tiers', 'Shares']);
  }
  const [, pie] = chartsOf(rig);
  if (pie) rig.person().getSheetByName('Pivots')?.removeChart(pie);
  expect(rig.ask({ op: 'chartNames', name: PIVOTS })).toEqual([]);
});

test('wherever an execution is cut off, making charts again leaves one of each', () => {
  for (let at = 1, isDone = false; !isDone; at++) {
    const rig = ours();
    isDone = rig.cutOff({ op: 'charts', name: PIVOTS, gone: [], make: [PIE] }, at);
    expect(rig.ask({ op: 'charts', name: PIVOTS, gone: [], make: [PIE] })).toBe(true);
    expect(chartsOf(rig)).toHaveLength(1);
    if (isDone) expect(at).toBeGreaterThan(20);
  }
});

test('pivot tables and charts of one sheet are remembered beside each other', () => {
  const rig = ours();
  rig.ask({ op: 'makePivot', name: PIVOTS, pivot: PIVOT });
  rig.ask({ op: 'charts', name: PIVOTS, gone: [], make: [PIE] });
  expect(pivotsOf(rig)?.map(({ name }) => name)).toEqual(['cp_tiers']);
  rig.ask({ op: 'dropPivots', name: PIVOTS, pivots: ['cp_tiers'] });
  expect(rig.ask({ op: 'chartNames', name: PIVOTS })).toEqual(['cp_pie']);
  rig.person().getSheetByName('Pivots')?.getDeveloperMetadata().find((entry) => entry.getKey() === 'customer-portrait.objects')?.setValue('{broken'); // prettier-ignore
  expect(rig.ask({ op: 'chartNames', name: PIVOTS })).toEqual([]);
});
