function ageInDays() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const MILLIS_PER_DAY = 1000 * 60 * 60 * 24;
  const today = new Date(2024, 0, 31);
  const dates = sheet.getRange('A2:A4').getValues();
  const out = dates.map(([d]) => [d instanceof Date ? Math.round((today - d) / MILLIS_PER_DAY) : 'no date']);
  sheet.getRange(2, 2, out.length, 1).setValues(out);
}
