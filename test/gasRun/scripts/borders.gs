function frame() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var range = sheet.getRange('B2:C3');
  range.setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  range.setFontFamily('Roboto').setFontSize(11).setWrap(true).setVerticalAlignment('middle').setTextRotation(45);
  range.getCell(1, 1).setFontLine('underline').setFontColor('blue');
  sheet.setRowHeights(2, 2, 40).setColumnWidths(2, 2, 150);
  return [range.getFontFamilies()[1][1], range.getWraps()[0][0], range.getVerticalAlignment(), range.getCell(1, 1).getFontLine(), range.getFontColors()[0], sheet.getRowHeight(3), sheet.getColumnWidth(3)];
}
