function newMonth() {
  var ss = SpreadsheetApp.getActive();
  var template = ss.getSheetByName('Template');
  ['2024/01', '2024/02'].forEach(function (name, i) {
    var copy = template.copyTo(ss).setName(name);
    copy.getRange('B1').setValue(new Date(2024, i, 1)).setNumberFormat('mmm yyyy');
    ss.setActiveSheet(copy);
    ss.moveActiveSheet(i + 1);
  });
  template.hideSheet();
  ss.getSheetByName('2024/02').getRange('B3').setFormula("='2024/01'!B2+B2");
  ss.getSheetByName('2024/01').getRange('B2').setValue(5);
  ss.getSheetByName('2024/02').getRange('B2').setValue(7);
  return [ss.getSheets().map(function (s) { return s.getName(); }), ss.getSheetByName('2024/02').getRange('B1:B3').getDisplayValues()];
}
