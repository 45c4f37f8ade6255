function toggleColumns() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.hideColumns(2, 2);
  sheet.hideRow(sheet.getRange('A3'));
  var hidden = [1, 2, 3, 4].map(function (c) { return sheet.isColumnHiddenByUser(c); });
  sheet.unhideColumn(sheet.getRange('C1'));
  sheet.showRows(3);
  sheet.getRange('2:3').shiftRowGroupDepth(1);
  sheet.collapseAllRowGroups();
  var other = SpreadsheetApp.getActive().insertSheet('Hidden').hideSheet();
  return [hidden, sheet.isColumnHiddenByUser(3), sheet.isRowHiddenByUser(3), sheet.getRowGroupDepth(2), other.isSheetHidden()];
}
