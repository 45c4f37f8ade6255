import { stage, type Stage } from '../tables/excelScript';

const SALES = [
  ['Month', 'Tea', 'Coffee'],
  ['Jan', 10, 7],
  ['Feb', 12, 9],
  ['Mar', 8, 11],
];

async function withChart(type: Excel.ChartType | 'Pie' = 'ColumnClustered' as Excel.ChartType): Promise<Stage> {
  const here = stage();
  await here.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C4').values = SALES;
    sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4')).name = 'Sales';
    await context.sync();
  });
  return here;
}

test('a chart over a block takes names from its first row and categories from its first column', async () => {
  const here = await withChart();
  const read = await here.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItem('Sales');
    chart.load('name,chartType,width,height,id');
    chart.series.load('items/name');
    const second = chart.series.getItemAt(1);
    const values = second.getDimensionValues('Values');
    const months = second.getDimensionValues('Categories');
    const source = second.getDimensionDataSourceString('Values');
    await context.sync();
    return {
      type: chart.chartType,
      size: [chart.width, chart.height],
      names: chart.series.items.map((series) => series.name),
      values: values.value,
      months: months.value,
      source: source.value,
    };
  });
  expect(read).toEqual({
    type: 'ColumnClustered',
    size: [360, 216],
    names: ['Tea', 'Coffee'],
    values: [7, 9, 11],
    months: ['Jan', 'Feb', 'Mar'],
    source: 'Sheet1!$C$2:$C$4',
  });
});

test('series run along the longer side unless the script says otherwise', async () => {
  const here = stage();
  const names = await here.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:E2').values = [
      ['', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Tea', 1, 2, 3, 4],
    ];
    const wide = sheet.charts.add('Line', sheet.getRange('A1:E2'));
    const columns = sheet.charts.add('Line', sheet.getRange('A1:E2'), 'Columns');
    wide.series.load('items/name');
    columns.series.load('items/name');
    await context.sync();
    return [wide, columns].map((chart) => chart.series.items.map((series) => series.name));
  });
  expect(names).toEqual([['Tea'], ['Q1', 'Q2', 'Q3', 'Q4']]);
});

test('titles, axes, legends, labels and fonts are given back as they were set', async () => {
  const here = await withChart();
  const read = await here.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItem('Sales');
    chart.title.text = '销售';
    chart.axes.valueAxis.title.text = '元';
    chart.axes.valueAxis.maximum = 20;
    chart.axes.categoryAxis.format.font.color = 'red';
    chart.legend.position = 'Right';
    chart.dataLabels.showValue = true;
    chart.dataLabels.position = 'OutsideEnd';
    await context.sync();
    chart.title.load('text,visible');
    chart.axes.valueAxis.load('maximum,minimum');
    chart.axes.valueAxis.title.load('text,visible');
    chart.axes.categoryAxis.title.load('visible');
    chart.axes.categoryAxis.format.font.load('color,size');
    chart.legend.load('position,visible');
    chart.dataLabels.load('position');
    await context.sync();
    return [
      chart.title.text,
      chart.title.visible,
      chart.axes.valueAxis.maximum as number,
      chart.axes.valueAxis.title.text,
      chart.axes.valueAxis.title.visible,
      chart.axes.categoryAxis.title.visible,
      chart.axes.categoryAxis.format.font.color,
      chart.legend.position,
      chart.legend.visible,
      chart.dataLabels.position,
    ];
  });
  expect(read).toEqual(['销售', true, 20, '元', true, false, '#FF0000', 'Right', true, 'OutsideEnd']);
});

test('colours of series and of single points reach the drawing', async () => {
  const here = await withChart();
  await here.run(async (context) => {
    const series = context.workbook.worksheets.getItem('Sheet1').charts.getItem('Sales').series.getItemAt(0);
    series.format.fill.setSolidColor('#112233');
    series.points.getItemAt(2).format.fill.setSolidColor('orange');
    await context.sync();
  });
  const [chart] = here.workbook.activeSheet.charts.all;
  expect(chart?.series[0]?.color).toBe('#112233');
  expect([...(chart?.series[0]?.pointColors ?? [])]).toEqual([[2, '#FFA500']]);
});

test('a chart is put over cells, activated, renamed and deleted', async () => {
  const here = await withChart();
  const read = await here.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = sheet.charts.getItem('Sales');
    chart.setPosition('E2', 'H11');
    chart.load('left,top,width,height');
    const corner = sheet.getRange('E2');
    corner.load('left,top');
    const over = sheet.getRange('E2:H11');
    over.load('width,height');
    chart.name = 'Umsatz';
    await context.sync();
    const place = [
      chart.left - corner.left,
      chart.top - corner.top,
      chart.width - over.width,
      chart.height - over.height,
    ];
    chart.delete();
    await context.sync();
    const gone = sheet.charts.getItemOrNullObject('Umsatz');
    const count = sheet.charts.getCount();
    await context.sync();
    return { place, gone: gone.isNullObject, count: count.value };
  });
  expect(read).toEqual({ place: [0, 0, 0, 0], gone: true, count: 0 });
});

test('series are added, pointed at other cells and deleted; trendlines are counted', async () => {
  const here = await withChart();
  const read = await here.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { series } = sheet.charts.getItem('Sales');
    sheet.getRange('E2:E4').values = [[1], [2], [3]];
    const added = series.add('Milk');
    added.setValues(sheet.getRange('E2:E4'));
    added.setXAxisValues(sheet.getRange('A2:A4'));
    added.trendlines.add('Linear');
    const values = added.getDimensionValues('Values');
    const trendlines = added.trendlines.getCount();
    series.getItemAt(0).delete();
    series.load('items/name');
    await context.sync();
    return { names: series.items.map((one) => one.name), values: values.value, trendlines: trendlines.value };
  });
  expect(read).toEqual({ names: ['Coffee', 'Milk'], values: [1, 2, 3], trendlines: 1 });
});

test('a chart type, a colour and a chart that do not exist are refused', async () => {
  const here = await withChart();
  const chart = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').charts;
  expect(
    await here.refusal(async (context) => {
      chart(context).getItem('Sales').chartType = 'Cake' as Excel.ChartType;
      await context.sync();
    }),
  ).toBe('InvalidArgument');
  expect(
    await here.refusal(async (context) => {
      chart(context).getItem('Sales').format.fill.setSolidColor('no colour');
      await context.sync();
    }),
  ).toBe('InvalidArgument');
  expect(
    await here.refusal(async (context) => {
      chart(context).getItem('Nowhere').load('name');
      await context.sync();
    }),
  ).toBe('ItemNotFound');
});

test('shapes keep their text, place and fill', async () => {
  const here = stage();
  const read = await here.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Sheet1');
    const box = shapes.addTextBox('说明');
    box.name = 'Note';
    box.left = 100;
    box.incrementLeft(20);
    box.fill.setSolidColor('yellow');
    const line = shapes.addLine(10, 20, 40, 60, 'Straight');
    line.load('width,height,type');
    await context.sync();
    const again = shapes.getItem('Note');
    again.load('left,type');
    again.textFrame.textRange.load('text');
    again.fill.load('foregroundColor');
    await context.sync();
    return [again.left, again.textFrame.textRange.text, again.fill.foregroundColor, line.type, line.width, line.height];
  });
  expect(read).toEqual([120, '说明', '#FFFF00', 'Line', 30, 40]);
});
