function listEvents() {
  var events = CalendarApp.getDefaultCalendar().getEvents(new Date(2024, 0, 1), new Date(2024, 1, 1));
  SpreadsheetApp.getActiveSheet().getRange(1, 1, events.length, 1).setValues(events.map(function (e) { return [e.getTitle()]; }));
}
