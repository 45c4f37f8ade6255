function highlightDuplicates() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getRange(`A2:A${sheet.getLastRow()}`);
  const values = range.getValues().map(([v]) => String(v).toLowerCase());
  const backgrounds = values.map((v) => [values.filter((w) => w === v).length > 1 ? '#f4cccc' : null]);
  range.setBackgrounds(backgrounds);
  Logger.log(range.getBackgrounds().map((row) => row[0]));
}
