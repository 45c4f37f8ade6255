function highlightMatches() {
  var ss = SpreadsheetApp.getActive();
  var finder = ss.createTextFinder('^inv-\\d{3}$').useRegularExpression(true).matchCase(false);
  var found = finder.findAll();
  found.forEach(function (range) { range.setBackground('yellow').setNote('invoice'); });
  var next = ss.getActiveSheet().createTextFinder('total').startFrom(ss.getActiveSheet().getRange('A2')).findNext();
  return found.map(function (r) { return r.getSheet().getName() + '!' + r.getA1Notation(); }).concat(next ? next.getA1Notation() : 'none');
}
