function formatScattered() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var list = sheet.getRangeList(['A1:B1', 'D4', 'A6:A7']);
  list.setBackground('#d9ead3').setFontStyle('italic').setHorizontalAlignment('center').setValue('x');
  sheet.getRangeList(['A6', 'A7']).getRanges().forEach(function (r, i) { r.setValue(i).setBorder(true, null, true, null, false, false); });
  sheet.setActiveRangeList(list);
  return sheet.getActiveRangeList().getRanges().map(function (r) { return r.getA1Notation() + ' ' + r.getBackground() + ' ' + r.getValue(); });
}
