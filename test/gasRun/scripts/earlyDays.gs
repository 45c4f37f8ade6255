function earlyDays() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const cells = sheet.getRange('A1:A5');
  cells.setNumberFormat('M/d/yyyy').setValues([[10], [0], [-1], [60], [61]]);
  Logger.log(cells.getDisplayValues().join(' '));
  const wedding = sheet.getRange('B1').setValue(new Date(1840, 1, 10));
  Logger.log(wedding.getDisplayValue() + ' ' + wedding.getValue().getFullYear());
  Logger.log(wedding.setNumberFormat('dddd d mmmm yyyy').getDisplayValue());
  Logger.log(sheet.getRange('C1').setNumberFormat('h:mm').setValue(0.5).getDisplayValue());
}
