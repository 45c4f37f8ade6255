function freshCell() {
  const sheet = SpreadsheetApp.create('New').getSheets()[0];
  const cell = sheet.getRange('B2');
  const look = () => [cell.getFontFamily(), cell.getFontSize(), cell.getNumberFormat()];
  Logger.log(look().join(' | '));
  cell.setFontFamily('Georgia').setFontSize(20).setNumberFormat('0.00');
  Logger.log(look().join(' | '));
  cell.clearFormat().setNumberFormat('0.###############');
  Logger.log(look().join(' | '));
  cell.setFontFamily('Georgia').setFontFamily(null).setValue(1234567.25);
  Logger.log([cell.getFontFamily(), cell.getDisplayValue()].join(' | '));
}
