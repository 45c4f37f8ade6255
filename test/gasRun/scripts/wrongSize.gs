function wrongSize() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 2, 2).setValues([
    [1, 2, 3],
    [4, 5, 6],
  ]);
}
