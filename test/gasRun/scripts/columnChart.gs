function makeChart() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:B4'))
    .setPosition(2, 4, 0, 0)
    .setOption('title', 'Sales by month')
    .setNumHeaders(1)
    .build();
  sheet.insertChart(chart);
  const charts = sheet.getCharts();
  Logger.log(charts.length + ' ' + charts[0].getOptions().get('title'));
}
