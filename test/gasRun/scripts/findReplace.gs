function findAndReplace() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var finder = sheet.createTextFinder('foo').matchCase(false);
  var found = finder.findAll().map(function (r) {
    return r.getA1Notation();
  });
  var count = finder.replaceAllWith('bar');
  Logger.log(found.join(',') + ' ' + count);
}
