function checkAnything() {
  const boxes = SpreadsheetApp.getActive().getRange('A1:A3').insertCheckboxes('yes', 'no');
  boxes.setValues([['yes'], ['no'], ['random']]);
  Logger.log(['A1', 'A2', 'A3'].map((at) => SpreadsheetApp.getActiveSheet().getRange(at).isChecked()).join());
  boxes.removeCheckboxes();
  Logger.log(boxes.getValues().join());
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive']);
  const rule = SpreadsheetApp.newDataValidation();
  Logger.log([info.getAuthorizationStatus(), info.getAuthorizedScopes(), rule.getCriteriaType(), rule.getCriteriaValues().length].join('/'));
  const banding = SpreadsheetApp.getActiveSheet().getRange('C1:D4').applyRowBanding(SpreadsheetApp.BandingTheme.PINK, true, true);
  Logger.log(banding.getFooterRowColor());
  banding.setSecondRowColor(null);
}
