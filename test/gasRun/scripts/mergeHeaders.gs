function mergeHeaders() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:C1').mergeAcross().setValue('Title').setHorizontalAlignment('center');
  sheet.getRange('A2:A4').mergeVertically();
  var merged = sheet.getRange('A1:C4').getMergedRanges().map(function (r) { return r.getA1Notation(); }).sort();
  var isPart = sheet.getRange('B1').isPartOfMerge();
  sheet.getRange('A2:A4').breakApart();
  return [merged, isPart, sheet.getRange('A3').isPartOfMerge(), sheet.getRange('A1:A2').getDisplayValues()];
}
