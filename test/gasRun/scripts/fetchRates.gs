function fetchRates() {
  var response = UrlFetchApp.fetch('https://api.example.com/rates');
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(JSON.parse(response.getContentText()).usd);
}
