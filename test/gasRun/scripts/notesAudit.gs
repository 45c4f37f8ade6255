function auditChanges() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var range = sheet.getRange('A1:B2');
  range.setNotes([['first', ''], ['', 'last']]);
  range.getCell(1, 1).setNote(range.getCell(1, 1).getNote() + '\nchecked ' + Utilities.formatDate(new Date(2024, 4, 1), 'GMT+8', 'dd/MM/yyyy'));
  var notes = range.getNotes();
  range.clearNote();
  return [notes, range.getNotes()];
}
