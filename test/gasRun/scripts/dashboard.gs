function buildDashboard() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var data = ss.getSheetByName('Sales');
  var board = ss.getSheetByName('Dashboard') || ss.insertSheet('Dashboard');
  board.getCharts().forEach(function (chart) { board.removeChart(chart); });
  var pie = board.newChart().setChartType(Charts.ChartType.PIE).addRange(data.getRange('A1:B4')).setPosition(2, 1, 10, 10)
    .setOption('title', 'Share').setOption('pieHole', 0.4).setOption('width', 400).setOption('height', 300).build();
  var line = board.newChart().asLineChart().addRange(data.getRange('A1:B4')).setTitle('Trend').setXAxisTitle('Region').setYAxisTitle('Amount')
    .setColors(['#4285f4']).setPosition(2, 8, 0, 0).build();
  board.insertChart(pie);
  board.insertChart(line);
  var first = board.getCharts()[0];
  board.updateChart(first.modify().setOption('title', 'Share of sales').build());
  board.getRange('A1').setValue('Sales dashboard').setFontSize(18).setFontWeight('bold');
  board.setHiddenGridlines(true);
  return board.getCharts().map(function (chart) { return chart.getOptions().get('title'); });
}
