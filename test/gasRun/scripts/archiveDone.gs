function archiveDone() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var source = ss.getSheetByName('Tasks');
  var archive = ss.getSheetByName('Archive') || ss.insertSheet('Archive');
  var data = source.getDataRange().getValues();
  for (var i = data.length - 1; i > 0; i--) {
    if (data[i][1] === 'Done') {
      archive.appendRow(data[i]);
      source.deleteRow(i + 1);
    }
  }
  ss.toast('Archived', 'Tasks', 3);
}
