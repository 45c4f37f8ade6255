function pick() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var rows = sheet.getRange('A2:A6').getValues().flat();
  var picked = [];
  while (picked.length < 3) picked.push(rows.splice(Math.floor(Math.random() * rows.length), 1)[0]);
  var id = Utilities.getUuid();
  var digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').map(function (b) { return ('0' + (b & 255).toString(16)).slice(-2); }).join('');
  var csv = Utilities.parseCsv('a;"b;c";1', ';')[0];
  return [new Set(picked).size, /^[0-9a-f-]{36}$/.test(id), digest, Utilities.base64Encode('héllo', Utilities.Charset.UTF_8), csv, Utilities.formatString('%05.2f|%s|%-4d|', 3.14159, 'x', 7)];
}
