function syncMaster() {
  var ss = SpreadsheetApp.getActive();
  var source = ss.getSheetByName('Incoming'), target = ss.getSheetByName('Master');
  var index = new Map(target.getDataRange().getValues().map(function (row, i) { return [row[0], i + 1]; }));
  var added = 0, updated = 0;
  source.getDataRange().getValues().slice(1).forEach(function (row) {
    if (index.has(row[0])) {
      var cells = target.getRange(index.get(row[0]), 1, 1, row.length);
      if (JSON.stringify(cells.getValues()[0]) !== JSON.stringify(row)) { cells.setValues([row]).setBackground('#fff2cc'); updated++; }
    } else { target.appendRow(row); added++; }
  });
  return [added, updated, target.getRange('A1:A5').getBackgrounds().map(function (r) { return r[0]; })];
}
