function addRules() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().setAllowInvalid(false).build());
  sheet.getRange('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=ISNUMBER(B2)').build());
  sheet.getRange('C2:C9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('E1:E3')).build());
  sheet.getRange('D2:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(new Date(2024, 0, 1)).setAllowInvalid(false).build());
  var outcomes = [['A2', 'ann@example.com'], ['A3', 'nobody'], ['D2', new Date(2024, 5, 1)], ['D3', new Date(2023, 5, 1)]].map(function (one) {
    try { sheet.getRange(one[0]).setValue(one[1]); return 'ok'; } catch (e) { return 'refused'; }
  });
  var copied = sheet.getRange('A2').getDataValidation().copy().setAllowInvalid(true).build();
  sheet.getRange('A2:A9').setDataValidation(copied);
  sheet.getRange('A3').setValue('nobody');
  return outcomes.concat(sheet.getRange('C2').getDataValidation().getCriteriaValues()[0].getA1Notation(), sheet.getRange('A3').getValue());
}
