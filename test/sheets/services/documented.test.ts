import { missingMethods } from '../documented';
import { scriptRig } from './scriptRig';

const { SpreadsheetApp, Utilities, ...rest } = scriptRig(
  {},
  { screen: { addMenu: () => undefined, showSidebar: () => undefined, showDialog: () => undefined, toast: () => undefined, alert: () => 'OK', prompt: () => ({ button: 'OK', text: '' }) } }, // prettier-ignore
);
const { ScriptApp, HtmlService, ContentService, CacheService, LockService, PropertiesService } = rest;
const ui = SpreadsheetApp.getUi();
const clock = ScriptApp.newTrigger('a').timeBased();

test.each<[string, object, string]>([
  ['Utilities', Utilities, 'utilities'],
  ['Blob', Utilities.newBlob(''), 'base'],
  ['Session', rest.Session, 'base'],
  ['User', rest.Session.getActiveUser(), 'base'],
  ['Logger', rest.Logger, 'base'],
  ['Console', rest.console, 'base'],
  ['Browser', rest.Browser, 'base'],
  ['Ui', ui, 'base'],
  ['Menu', ui.createMenu('x'), 'base'],
  ['PromptResponse', ui.prompt('x'), 'base'],
  ['LockService', LockService, 'lock'],
  ['Lock', LockService.getScriptLock(), 'lock'],
  ['PropertiesService', PropertiesService, 'properties'],
  ['Properties', PropertiesService.getUserProperties(), 'properties'],
  ['CacheService', CacheService, 'cache'],
  ['Cache', CacheService.getUserCache(), 'cache'],
  ['ScriptApp', ScriptApp, 'script'],
  ['Service', ScriptApp.getService(), 'script'],
  ['AuthorizationInfo', ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL), 'script'],
  ['TriggerBuilder', ScriptApp.newTrigger('a'), 'script'],
  ['ClockTriggerBuilder', clock, 'script'],
  ['SpreadsheetTriggerBuilder', ScriptApp.newTrigger('a').forSpreadsheet('x'), 'script'],
  ['DocumentTriggerBuilder', ScriptApp.newTrigger('a').forDocument('x'), 'script'],
  ['FormTriggerBuilder', ScriptApp.newTrigger('a').forForm('x'), 'script'],
  ['CalendarTriggerBuilder', ScriptApp.newTrigger('a').forUserCalendar('x'), 'script'],
  ['Trigger', clock.after(1).create(), 'script'],
  ['HtmlService', HtmlService, 'html'],
  ['HtmlOutput', HtmlService.createHtmlOutput(''), 'html'],
  ['HtmlTemplate', HtmlService.createTemplate(''), 'html'],
  ['HtmlOutputMetaTag', HtmlService.createHtmlOutput('').addMetaTag('a', 'b').getMetaTags()[0] as object, 'html'],
  ['ContentService', ContentService, 'content'],
  ['TextOutput', ContentService.createTextOutput(''), 'content'],
  ['UrlFetchApp', rest.UrlFetchApp, 'url-fetch'],
  ['MailApp', rest.MailApp, 'mail'],
])('%s answers to every documented method', (name, object, file) => {
  expect(missingMethods(name, object, file)).toEqual([]);
});
