function createPivot() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var source = ss.getSheetByName('Sales').getDataRange();
  var target = ss.insertSheet('Pivot');
  var pivot = target.getRange('A1').createPivotTable(source);
  pivot.addRowGroup(1).showTotals(true);
  pivot.addColumnGroup(2);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('Amount');
  Logger.log(target.getPivotTables().length);
}
