function exportRegion() {
  var ss = SpreadsheetApp.getActive();
  var made = SpreadsheetApp.create('Export of ' + ss.getName(), 50, 5);
  ss.getSheetByName('Data').copyTo(made).setName('East');
  made.deleteSheet(made.getSheets()[0]);
  var again = SpreadsheetApp.openById(made.getId());
  var sheet = again.getSheetByName('East');
  for (var row = sheet.getLastRow(); row > 1; row--) if (sheet.getRange(row, 1).getValue() !== 'East') sheet.deleteRow(row);
  return [again.getName(), again.getSheets().length, sheet.getDataRange().getValues(), ss.getSheetByName('Data').getLastRow(), SpreadsheetApp.openByUrl(made.getUrl()).getId() === made.getId()];
}
