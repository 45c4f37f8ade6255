function splitByRegion() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const [header, ...rows] = ss.getSheets()[0].getDataRange().getValues();
  const groups = {};
  rows.forEach((row) => (groups[row[0]] = groups[row[0]] || []).push(row));
  for (const [region, list] of Object.entries(groups)) {
    const sheet = ss.getSheetByName(region) ?? ss.insertSheet(region);
    sheet.clear();
    sheet.getRange(1, 1, list.length + 1, header.length).setValues([header, ...list]);
    sheet.setTabColor('#00ff00');
  }
  ss.setActiveSheet(ss.getSheets()[0]);
  Logger.log(
    ss
      .getSheets()
      .map((s) => s.getName())
      .join(', '),
  );
}
