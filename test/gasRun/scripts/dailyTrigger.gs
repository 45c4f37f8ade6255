function setUpTriggers() {
  ScriptApp.getProjectTriggers().filter(function (t) { return t.getHandlerFunction() === 'report'; }).forEach(function (t) { ScriptApp.deleteTrigger(t); });
  ScriptApp.newTrigger('report').timeBased().atHour(7).everyDays(1).inTimezone('Asia/Shanghai').create();
  ScriptApp.newTrigger('report').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create();
  ScriptApp.newTrigger('onFormSubmitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())].join(' '); });
}
function report() {}
function onFormSubmitted(e) {}
