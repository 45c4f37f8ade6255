function makeNames() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Data');
  var headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  headers.forEach(function (header, i) {
    var name = String(header).trim().replace(/\W+/g, '_').toLowerCase();
    ss.setNamedRange(name, sheet.getRange(2, i + 1, sheet.getLastRow() - 1));
  });
  sheet.getRange('E1').setFormula('=SUM(total_price)');
  ss.getNamedRanges().forEach(function (n) { if (n.getName() === 'item') n.setName('product'); });
  return ss.getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getA1Notation(); }).sort().concat(sheet.getRange('E1').getValue());
}
