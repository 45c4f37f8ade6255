function addScale() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var range = sheet.getRange('B2:B' + sheet.getLastRow());
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMaxpoint('#57bb8a')
    .setGradientMidpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
    .setGradientMinpoint('#e67c73')
    .setRanges([range])
    .build();
  var rules = sheet.getConditionalFormatRules();
  rules.push(rule);
  rules.push(SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2<0').setFontColor('#ff0000').setRanges([range]).build());
  sheet.setConditionalFormatRules(rules);
  Logger.log('%s rules on %s', rules.length, rules[0].getRanges()[0].getA1Notation());
}
