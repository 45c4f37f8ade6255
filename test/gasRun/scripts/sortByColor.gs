function sortByTwo() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort([{ column: 2, ascending: false }, { column: 1, ascending: true }]);
  sheet.sort(3);
  sheet.getRange('A2:A3').randomize;
  return sheet.getDataRange().getValues();
}
