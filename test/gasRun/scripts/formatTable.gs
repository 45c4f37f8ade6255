function formatTable() {
  var range = SpreadsheetApp.getActiveSheet().getDataRange();
  range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY);
  var header = range.offset(0, 0, 1);
  header
    .setBackground('#4a86e8')
    .setFontColor('white')
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setWrap(true);
  range.setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  Logger.log(header.getBackground() + ' ' + header.getFontColor() + ' ' + header.getFontWeight());
}
