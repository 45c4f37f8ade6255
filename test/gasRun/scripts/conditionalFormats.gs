function highlight() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var range = sheet.getRange('B2:B10');
  var low = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(10)
    .setBackground('#FF0000')
    .setRanges([range])
    .build();
  var custom = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B2>100')
    .setFontColor('#00ff00')
    .setBold(true)
    .setRanges([range])
    .build();
  var rules = sheet.getConditionalFormatRules();
  rules.push(low);
  rules.push(custom);
  sheet.setConditionalFormatRules(rules);
  Logger.log(sheet.getConditionalFormatRules().length);
}
