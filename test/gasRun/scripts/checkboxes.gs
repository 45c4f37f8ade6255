function archiveChecked() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(2, 1, sheet.getLastRow() - 1).insertCheckboxes();
  sheet.getRange('A3').check();
  sheet.getRange('C2:C3').insertCheckboxes('yes', 'no');
  sheet.getRange('C2').check();
  var done = sheet.getDataRange().getValues().filter(function (row) { return row[0] === true; });
  sheet.getRange('A2:A4').uncheck();
  return [done.map(function (row) { return row[1]; }), sheet.getRange('C2:C3').getValues(), sheet.getRange('A2:A4').isChecked(), sheet.getRange('B2').isChecked()];
}
