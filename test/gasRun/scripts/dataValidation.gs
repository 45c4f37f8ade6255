function addDropdown() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['New', 'Open', 'Done'], true)
    .setAllowInvalid(false)
    .setHelpText('Pick a status')
    .build();
  sheet.getRange('C2:C5').setDataValidation(rule);
  sheet.getRange('C2').setValue('Open');
  sheet.getRange('D2:D5').insertCheckboxes();
  const back = sheet.getRange('C3').getDataValidation();
  Logger.log(back.getCriteriaType() == SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST);
  Logger.log(back.getCriteriaValues()[0].join('|'));
}
