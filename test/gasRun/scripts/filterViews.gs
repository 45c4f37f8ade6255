function showOpenOnly() {
  var sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getFilter()) sheet.getFilter().remove();
  var filter = sheet.getDataRange().createFilter();
  filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Closed', '']).build());
  filter.setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThanOrEqualTo(10).build());
  var shown = [];
  var values = sheet.getDataRange().getValues();
  for (var i = 1; i < values.length; i++) if (!sheet.isRowHiddenByFilter(i + 1)) shown.push(values[i][0]);
  filter.removeColumnFilterCriteria(3);
  for (i = 1; i < values.length; i++) if (!sheet.isRowHiddenByFilter(i + 1)) shown.push(values[i][0]);
  filter.sort(1, false);
  return [shown, filter.getRange().getA1Notation(), sheet.getRange('A2').getValue()];
}
