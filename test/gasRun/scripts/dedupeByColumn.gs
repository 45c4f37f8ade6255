function removeDuplicateEmails() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const [head, ...rows] = sheet.getDataRange().getValues();
  const col = head.indexOf('Email');
  const seen = new Set();
  const kept = rows.filter((row) => {
    const key = String(row[col]).trim().toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  sheet.clearContents();
  sheet.getRange(1, 1, kept.length + 1, head.length).setValues([head, ...kept]);
  SpreadsheetApp.getActive().toast(`${rows.length - kept.length} duplicates removed`, 'Done', 3);
}
