function showSidebar() {
  const template = HtmlService.createTemplateFromFile('Page');
  template.items = SpreadsheetApp.getActiveSheet().getRange('A2:A3').getValues().flat();
  const html = template.evaluate().setTitle('Items').setWidth(300);
  SpreadsheetApp.getUi().showSidebar(html);
}

function include(filename) {
  return HtmlService.createHtmlOutputFromFile(filename).getContent();
}
