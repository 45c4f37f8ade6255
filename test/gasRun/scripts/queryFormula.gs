function addQuery() {
  var ss = SpreadsheetApp.getActive();
  var out = ss.insertSheet('Query');
  out.getRange('A1').setFormula('=QUERY(Data!A1:C5,"select A, sum(C) where C > 1 group by A order by sum(C) desc label sum(C) \'Total\'",1)');
  out.getRange('E1').setFormula('=SORT(UNIQUE(Data!A2:A5))');
  out.getRange('G1').setFormula('=FILTER(Data!B2:B5,Data!A2:A5="East")');
  out.getRange('I1').setFormula('=JOIN(", ",SPLIT("a-b-c","-"))');
  out.getRange('J1').setFormula('=REGEXEXTRACT("Order 1234 of Ann","\\d+")');
  SpreadsheetApp.flush();
  return [out.getRange('A1:B3').getValues(), out.getRange('E1:E2').getValues(), out.getRange('G1:G2').getValues(), out.getRange('I1:J1').getValues()];
}
