function sortAndFilter() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var range = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
  range.sort([
    { column: 2, ascending: false },
    { column: 1, ascending: true },
  ]);
  sheet.getDataRange().createFilter();
  var criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(10).build();
  sheet.getFilter().setColumnFilterCriteria(2, criteria);
  Logger.log(sheet.isRowHiddenByFilter(5));
}
