function addDueDates() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rows = sheet.getRange(2, 1, sheet.getLastRow() - 1, 2).getValues();
  var out = rows.map(function (row) {
    var start = row[0], days = row[1];
    var due = new Date(start.getFullYear(), start.getMonth(), start.getDate() + days);
    var monthEnd = new Date(start.getFullYear(), start.getMonth() + 1, 0);
    var weekday = Utilities.formatDate(due, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'EEE');
    return [due, monthEnd, weekday, Math.round((due - start) / 864e5)];
  });
  sheet.getRange(2, 3, out.length, 4).setValues(out);
  sheet.getRange(2, 3, out.length, 2).setNumberFormat('yyyy-mm-dd');
  return sheet.getRange(2, 3, out.length, 4).getDisplayValues();
}
