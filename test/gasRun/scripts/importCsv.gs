function importCsv() {
  const csv = 'id,name,amount\n1,"Smith, Ann",10.5\n2,"Lee ""Bob""",20\n';
  const rows = Utilities.parseCsv(csv);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Import');
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}
