function snapshot() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var copy = ss.getSheetByName('Data').copyTo(ss);
  copy.setName('Snapshot ' + Utilities.formatDate(new Date(2024, 4, 15), ss.getSpreadsheetTimeZone(), 'yyyyMMdd'));
  copy.getDataRange().copyTo(copy.getRange('A1'), { contentsOnly: true });
  copy.hideSheet();
  copy.getRange('A1').setNote('made by a script');
  Logger.log(copy.getName() + ' ' + copy.isSheetHidden() + ' ' + copy.getRange('A1').getNote());
}
