function stripe() {
  var range = SpreadsheetApp.getActiveSheet().getDataRange();
  range.getBandings().forEach(function (b) { b.remove(); });
  var banding = range.applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
  banding.setHeaderRowColor('#123456').setSecondRowColor('#eeeeee');
  return [banding.getRange().getA1Notation(), banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor(), range.getBandings().length];
}
