function pivotReport() {
  const ss = SpreadsheetApp.getActive();
  const source = ss.getSheetByName('Sales').getDataRange();
  const sheet = ss.insertSheet('Pivot');
  const pivot = sheet.getRange('A3').createPivotTable(source);
  pivot.addRowGroup(1).sortDescending().setDisplayName('Area');
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.AVERAGE).setDisplayName('Mean');
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_COLUMN_TOTAL);
  pivot.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['2024']).build());
  pivot.setValuesDisplayOrientation(SpreadsheetApp.Dimension.COLUMNS);
  return sheet.getRange('A3:C6').getDisplayValues();
}
