function onEdit(e) {
  var sheet = e.range.getSheet();
  if (sheet.getName() !== 'Orders' || e.range.getColumn() !== 1 || e.range.getRow() === 1) return;
  var target = e.range.offset(0, 1);
  target.clearContent().clearDataValidations();
  var lists = e.source.getSheetByName('Lists').getDataRange().getValues();
  var items = lists.filter(function (row) { return row[0] === e.value; }).map(function (row) { return row[1]; });
  if (items.length === 0) return;
  target.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(items, true).setAllowInvalid(false).setHelpText('Choose one').build());
}
function simulate() {
  var ss = SpreadsheetApp.getActive();
  var cell = ss.getSheetByName('Orders').getRange('A2').setValue('Fruit');
  onEdit({ range: cell, value: 'Fruit', oldValue: undefined, source: ss, user: Session.getActiveUser() });
  var next = cell.offset(0, 1);
  next.setValue('Pear');
  var refused;
  try { next.setValue('Bread'); } catch (e) { refused = e.message; }
  return [next.getDataValidation().getCriteriaValues(), next.getValue(), next.getDataValidation().getHelpText(), refused];
}
