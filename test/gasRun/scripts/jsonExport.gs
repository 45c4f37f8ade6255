function exportJson() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var values = sheet.getDataRange().getValues();
  var keys = values.shift().map(function (h) { return String(h).toLowerCase().replace(/\s+(\w)/g, function (_, c) { return c.toUpperCase(); }); });
  var list = values.map(function (row) { return row.reduce(function (o, v, i) { o[keys[i]] = v === '' ? null : v; return o; }, {}); });
  var output = ContentService.createTextOutput(JSON.stringify(list)).setMimeType(ContentService.MimeType.JSON);
  return output.getContent();
}
function importJson() {
  var text = '[{"id":1,"tags":["a","b"],"address":{"city":"Suzhou"}},{"id":2,"address":null}]';
  var rows = JSON.parse(text).map(function (o) { return [o.id, (o.tags || []).join('|'), o.address ? o.address.city : '']; });
  var sheet = SpreadsheetApp.getActive().insertSheet('Import');
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}
