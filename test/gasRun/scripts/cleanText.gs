function cleanText() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Contacts');
  var lastRow = sheet.getLastRow();
  var range = sheet.getRange(2, 1, lastRow - 1, 3);
  var values = range.getValues();
  for (var i = 0; i < values.length; i++) {
    values[i][0] = toTitleCase(String(values[i][0]).trim().replace(/\s+/g, ' '));
    values[i][1] = String(values[i][1]).toLowerCase().trim();
    values[i][2] = "'" + String(values[i][2]).replace(/\D/g, '');
  }
  range.setValues(values);
}

function toTitleCase(str) {
  return str.replace(/\w\S*/g, function (txt) {
    return txt.charAt(0).toUpperCase() + txt.substr(1).toLowerCase();
  });
}
