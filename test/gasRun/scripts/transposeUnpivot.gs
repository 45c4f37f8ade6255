function unpivot() {
  const ss = SpreadsheetApp.getActive();
  const [[, ...months], ...rows] = ss.getActiveSheet().getDataRange().getValues();
  const flat = rows.flatMap(([name, ...cells]) => cells.map((value, i) => [name, months[i], value])).filter(([, , value]) => value !== '');
  const out = ss.insertSheet('Flat');
  out.getRange(1, 1, flat.length + 1, 3).setValues([['Name', 'Month', 'Value'], ...flat]);
  ss.getSheets()[0].getRange('A1:D3').copyTo(out.getRange('F1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true);
  return out.getRange('F1:H4').getValues();
}
