function smallWords() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const refusal = (act) => {
    try {
      act();
    } catch (error) {
      return error.message;
    }
  };
  const fill = (to) => refusal(() => sheet.getRange('A1:A2').autoFill(sheet.getRange(to), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES));
  Logger.log(fill('C1:C5'));
  Logger.log(fill('A1:B5'));
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([9, false, 'z']).setAllowInvalid(false);
  Logger.log(JSON.stringify(rule.getCriteriaValues()));
  sheet.getRange('D1:D2').setDataValidation(rule.build()).setValues([[false], [9]]);
  const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1);
  sheet.setTabColorObject(accent.build());
  sheet.getRange('E1').setBackgroundObject(accent).setFontColorObject(SpreadsheetApp.newColor().setRgbColor('#102030'));
  Logger.log(sheet.getRange('F1').setBackground('ACCENT2').getBackground());
  Logger.log([sheet.getTabColor(), sheet.getRange('E1').getBackground(), sheet.getRange('E1').getFontColorObject().asRgbColor().asHexString()].join());
}
