function log_(level, message) {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Log');
  if (sheet === null) {
    sheet = ss.insertSheet('Log', ss.getNumSheets());
    sheet.appendRow(['When', 'Level', 'Message']);
    sheet.setFrozenRows(1);
    sheet.getRange('1:1').setFontWeight('bold');
    sheet.setColumnWidth(3, 400);
  }
  sheet.appendRow([new Date(2024, 0, 2, 3, 4, 5), level, message]);
  if (sheet.getLastRow() > 4) sheet.deleteRows(2, sheet.getLastRow() - 4);
}
function main() {
  ['one', 'two', '=3+1', "'0004", 'five'].forEach(function (text, i) { log_(i % 2 ? 'WARN' : 'INFO', text); });
  var sheet = SpreadsheetApp.getActive().getSheetByName('Log');
  return [sheet.getFrozenRows(), sheet.getColumnWidth(3), sheet.getRange('A2').getDisplayValue(), sheet.getRange(2, 2, 3, 2).getValues()];
}
