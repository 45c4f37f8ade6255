function tagColumns() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('B:B').addDeveloperMetadata('role', 'amount');
  sheet.addDeveloperMetadata('version', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  sheet.insertColumnBefore(1);
  var found = sheet.createDeveloperMetadataFinder().withKey('role').find();
  var column = found[0].getLocation().getColumn();
  column.setNumberFormat('0.00');
  found[0].setValue('money');
  var own = sheet.getDeveloperMetadata().map(function (m) { return m.getKey() + '=' + m.getValue() + ' ' + m.getVisibility(); });
  return [column.getA1Notation(), found[0].getValue(), found[0].getLocation().getLocationType().toString()].concat(own);
}
