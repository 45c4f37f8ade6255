var BATCH = 2;
function processBatch() {
  var props = PropertiesService.getScriptProperties();
  var start = Number(props.getProperty('next') || 2);
  var sheet = SpreadsheetApp.getActiveSheet();
  var last = sheet.getLastRow();
  var end = Math.min(start + BATCH - 1, last);
  var range = sheet.getRange(start, 1, end - start + 1, 2);
  range.setValues(range.getValues().map(function (row) { return [row[0], String(row[0]).toUpperCase()]; }));
  if (end < last) {
    props.setProperty('next', String(end + 1));
    ScriptApp.newTrigger('processBatch').timeBased().after(60 * 1000).create();
  } else {
    props.deleteProperty('next');
    ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); });
  }
}
function main() {
  processBatch(); var between = [PropertiesService.getScriptProperties().getProperty('next'), ScriptApp.getProjectTriggers().length];
  processBatch();
  return [between, PropertiesService.getScriptProperties().getProperty('next'), ScriptApp.getProjectTriggers().length];
}
