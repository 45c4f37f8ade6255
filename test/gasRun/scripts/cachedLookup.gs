function priceOf(id) {
  var cache = CacheService.getScriptCache();
  var cached = cache.get('price-' + id);
  if (cached != null) return Number(cached);
  var rows = SpreadsheetApp.getActive().getSheetByName('Prices').getDataRange().getValues();
  var entries = {};
  rows.slice(1).forEach(function (row) { entries['price-' + row[0]] = String(row[1]); });
  cache.putAll(entries, 600);
  return Number(cache.get('price-' + id));
}
function main() {
  var first = priceOf('b');
  SpreadsheetApp.getActive().getSheetByName('Prices').getRange('B3').setValue(99);
  var second = priceOf('b');
  CacheService.getScriptCache().removeAll(['price-a', 'price-b']);
  return [first, second, priceOf('b'), CacheService.getScriptCache().get('price-zzz')];
}
