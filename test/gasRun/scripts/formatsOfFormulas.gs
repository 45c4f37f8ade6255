function formatsOfFormulas() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const cell = sheet.getRange('B2');
  const seen = [];
  const see = () => seen.push(cell.getDisplayValue() + ' ' + typeof cell.getValue());
  cell.setFormula('=DATE(2024,1,5)');
  see();
  cell.setValue(7);
  see();
  cell.setFormula('=DATE(2024,1,5)');
  cell.setFormula('=3+4');
  see();
  cell.setFormula('=DATE(2024,1,5)').clearContent().setValue(8);
  see();
  cell.setFormula('=DATE(2024,1,5)');
  sheet.clearContents();
  cell.setValue(9);
  see();
  cell.setValue(new Date(2024, 0, 5)).setValue(10);
  see();
  cell.setNumberFormat('0.00').setFormula('=DATE(2024,1,5)').setValue(11);
  see();
  Logger.log(seen.join(' | '));
}
