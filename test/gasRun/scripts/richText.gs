function linkNames() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var range = sheet.getRange('A2:A3');
  var values = range.getValues().map(function (row) {
    var text = row[0] + ' (open)';
    return [SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(0, row[0].length, 'https://example.com/' + encodeURIComponent(row[0]))
      .setTextStyle(row[0].length, text.length, SpreadsheetApp.newTextStyle().setItalic(true).setForegroundColor('#999999').build()).build()];
  });
  range.setRichTextValues(values);
  return range.getRichTextValues().map(function (row) {
    return row[0].getRuns().map(function (run) { return [run.getText(), run.getLinkUrl(), run.getTextStyle().isItalic()]; });
  });
}
