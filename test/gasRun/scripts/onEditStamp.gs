function onEdit(e) {
  var range = e ? e.range : SpreadsheetApp.getActiveRange();
  var sheet = range.getSheet();
  if (sheet.getName() !== 'Log' || range.getColumn() !== 1) return;
  range.offset(0, 1).setValue(new Date());
  range.offset(0, 1).setNumberFormat('yyyy-mm-dd hh:mm');
}

function simulate() {
  var range = SpreadsheetApp.getActive().getSheetByName('Log').getRange('A3');
  onEdit({ range: range, value: range.getValue() });
}
