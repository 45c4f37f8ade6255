function totals() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var data = sheet.getRange('A2:C').getValues().filter(String).filter(function (row) { return row[0]; });
  var byCategory = {};
  data.forEach(function (row) { (byCategory[row[1]] = byCategory[row[1]] || { count: 0, sum: 0 }).count++; byCategory[row[1]].sum += Number(row[2]) || 0; });
  var rows = Object.keys(byCategory).sort().map(function (key) { return [key, byCategory[key].count, byCategory[key].sum, byCategory[key].sum / byCategory[key].count]; });
  var target = sheet.getRange('F1').offset(0, 0, rows.length + 1, 4);
  target.setValues([['Category', 'Count', 'Sum', 'Average']].concat(rows));
  target.offset(1, 3, rows.length, 1).setNumberFormat('0.00');
  return target.getDisplayValues();
}
