/** List every sheet with its size on a sheet called Summary. */
function listSheets() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  let summary = ss.getSheetByName('Summary');
  if (summary) ss.deleteSheet(summary);
  summary = ss.insertSheet('Summary', 0);
  const rows = ss.getSheets()
    .filter((sheet) => sheet.getName() !== 'Summary')
    .map((sheet) => [`=HYPERLINK("#gid=${sheet.getSheetId()}","${sheet.getName()}")`, sheet.getLastRow(), sheet.getLastColumn()]);
  summary.getRange(1, 1, 1, 3).setValues([['Sheet', 'Rows', 'Columns']]).setFontWeight('bold');
  summary.getRange(2, 1, rows.length, 3).setValues(rows);
  summary.setFrozenRows(1);
  summary.autoResizeColumns(1, 3);
}
