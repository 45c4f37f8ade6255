function protectHeader() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var protection = sheet.getRange('1:1').protect().setDescription('Header');
  protection.setWarningOnly(true);
  SpreadsheetApp.getActive().setNamedRange('Header', sheet.getRange('A1:C1'));
  var all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  Logger.log(
    all.length +
      ' ' +
      all[0].getDescription() +
      ' ' +
      SpreadsheetApp.getActive().getRangeByName('Header').getA1Notation(),
  );
}
