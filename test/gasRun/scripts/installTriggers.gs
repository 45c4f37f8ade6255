function installTriggers() {
  ScriptApp.getProjectTriggers().forEach(function (trigger) {
    if (trigger.getHandlerFunction() === 'refresh') ScriptApp.deleteTrigger(trigger);
  });
  ScriptApp.newTrigger('refresh').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create();
  ScriptApp.newTrigger('refresh').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  Logger.log('%s triggers', ScriptApp.getProjectTriggers().length);
}

function refresh(e) {}
