function looseMethods() {
  const { formatString, formatDate } = Utilities;
  Logger.log(formatString('%s-%03d', 'a', 7));
  Logger.log(Utilities.formatString.apply(this, ['%s/%s', 'x', 'y']));
  Logger.log(formatDate(new Date(0), 'UTC', 'yyyy'));
  ['one', 'two'].forEach((text) => Logger.log(text));
  const sheet = SpreadsheetApp.getActiveSheet();
  const write = sheet.appendRow;
  [['a', 1], ['b', 2]].forEach((row) => write(row));
  const other = sheet.getRange('A2').getValue;
  Logger.log(other.call(sheet.getRange('A1')));
  SpreadsheetApp.getActiveSpreadsheet = () => 'mine';
  Logger.log(SpreadsheetApp.getActiveSpreadsheet());
}
