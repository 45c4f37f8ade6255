function fillFormulas() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var last = sheet.getLastRow();
  sheet.getRange('D1').setValue('Total');
  sheet.getRange('D2').setFormula('=B2*C2');
  sheet.getRange('D2').copyTo(sheet.getRange(3, 4, last - 2, 1));
  sheet.getRange(last + 1, 4).setFormulaR1C1('=SUM(R[-' + (last - 1) + ']C:R[-1]C)');
  Logger.log(sheet.getRange(last, 4).getFormula() + ' ' + sheet.getRange(last + 1, 4).getValue());
}
