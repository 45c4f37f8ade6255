function buildReport() {
  const ss = SpreadsheetApp.getActive();
  const rows = ss.getSheetByName('Orders').getDataRange().getValues().slice(1);
  const totals = rows.reduce((map, [date, , amount]) => {
    const month = Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM');
    map[month] = (map[month] || 0) + amount;
    return map;
  }, {});
  let report = ss.getSheetByName('Report');
  if (report) ss.deleteSheet(report);
  report = ss.insertSheet('Report', ss.getNumSheets());
  report.appendRow(['Month', 'Total']);
  Object.keys(totals)
    .sort()
    .forEach((month) => report.appendRow([month, totals[month]]));
  const last = report.getLastRow();
  report
    .getRange(last + 1, 1, 1, 2)
    .setValues([['Sum', `=SUM(B2:B${last})`]])
    .setFontWeight('bold');
  report.getRange('B2:B').setNumberFormat('#,##0.00');
  report.setFrozenRows(1);
  report.autoResizeColumns(1, 2);
  SpreadsheetApp.flush();
  Logger.log(report.getRange(last + 1, 2).getDisplayValue());
}
