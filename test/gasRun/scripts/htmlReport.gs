function doGet(e) {
  var t = HtmlService.createTemplateFromFile('Report');
  t.rows = SpreadsheetApp.getActive().getSheetByName('Data').getDataRange().getDisplayValues();
  t.title = (e && e.parameter && e.parameter.title) || 'Report';
  return t.evaluate().setTitle(t.title).setWidth(500).addMetaTag('viewport', 'width=device-width');
}
function main() {
  var page = doGet({ parameter: { title: 'Q1 <draft>' } });
  return [page.getTitle(), page.getContent()];
}
