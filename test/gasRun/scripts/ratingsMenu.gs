function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Insert date', 'insertDate').addSeparator().addItem('Reset', 'resetAll').addToUi();
}
function onInstall(e) { onOpen(e); }
function insertDate() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  cell.setValue(Utilities.formatDate(new Date(2024, 1, 29), Session.getScriptTimeZone(), 'yyyy-MM-dd'));
}
function resetAll() {
  var ui = SpreadsheetApp.getUi();
  var result = ui.alert('Please confirm', 'Clear the sheet?', ui.ButtonSet.YES_NO);
  if (result == ui.Button.YES) { SpreadsheetApp.getActiveSheet().clear(); ui.alert('Cleared.'); }
  else { ui.alert('Nothing was changed.'); }
}
