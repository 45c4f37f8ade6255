function addFormulas() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var last = sheet.getLastRow();
  sheet.getRange('D1:H1').setValues([['SumIf', 'CountIf', 'Lookup', 'Text', 'Rank']]);
  sheet.getRange('D2').setFormula('=SUMIF($A$2:$A$' + last + ',A2,$B$2:$B$' + last + ')');
  sheet.getRange('E2').setFormula('=COUNTIFS($A$2:$A$' + last + ',A2,$B$2:$B$' + last + ',">=10")');
  sheet.getRange('F2').setFormula('=IFERROR(VLOOKUP(A2,$J$1:$K$2,2,FALSE),"none")');
  sheet.getRange('G2').setFormula('=TEXT(B2,"0.0")&" "&UPPER(A2)');
  sheet.getRange('H2').setFormulaR1C1('=RANK(RC[-6],R2C2:R' + last + 'C2)');
  sheet.getRange('D2:H2').autoFill(sheet.getRange('D2:H' + last), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
  return sheet.getRange(2, 4, last - 1, 5).getValues();
}
