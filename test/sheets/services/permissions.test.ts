import { scriptRig } from './scriptRig';

const AUTH = 'https://www.googleapis.com/auth/';

test('services beyond the workbook are refused as for a script that was not authorised', () => {
  const { UrlFetchApp, MailApp } = scriptRig();
  expect(() => UrlFetchApp.fetch('https://example.com')).toThrow(
    'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
  expect(() => MailApp.getRemainingDailyQuota()).toThrow(
    'You do not have permission to call MailApp.getRemainingDailyQuota',
  );
});

test('with the scope they fail because this machine cannot do it', () => {
  const { UrlFetchApp } = scriptRig({ scopes: [`${AUTH}script.external_request`] });
  expect(() => UrlFetchApp.fetch('x')).toThrow('UrlFetchApp.fetch is not part of this emulation.');
  expect(() => scriptRig().LanguageApp.translate('a', 'en', 'zh')).toThrow('LanguageApp.translate is not part');
});

test('scopes of the manifest are all that a script may do', () => {
  const { ScriptApp, Session, SpreadsheetApp, Utilities } = scriptRig({ scopes: [`${AUTH}spreadsheets.currentonly`] });
  expect(Utilities.base64Encode('a')).toBe('YQ==');
  expect(() => ScriptApp.getProjectTriggers()).toThrow(
    `Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: ${AUTH}script.scriptapp`,
  );
  expect(() => Session.getActiveUser()).toThrow(`${AUTH}userinfo.email`);
  expect(() => SpreadsheetApp.openById('x')).toThrow(
    `to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
  );
  expect(() => scriptRig({ scopes: [] }).SpreadsheetApp.getActiveSpreadsheet()).toThrow(
    `Required permissions: (${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
  );
});

test('what is refused is an Exception that scripts can catch', () => {
  const { UrlFetchApp } = scriptRig();
  let caught: unknown;
  try {
    UrlFetchApp.fetch('x');
  } catch (thrown) {
    caught = thrown;
  }
  expect(caught).toBeInstanceOf(Error);
  expect(String(caught)).toMatch(/^Exception: You do not have/);
});

test('who runs the script, where and in which language', () => {
  const { Session } = scriptRig({}, { user: 'ann@example.com', scriptTimeZone: 'Europe/Paris', locale: 'fr_FR' });
  expect([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]).toEqual(['ann@example.com', 'ann@example.com']); // prettier-ignore
  expect([Session.getScriptTimeZone(), Session.getActiveUserLocale()]).toEqual(['Europe/Paris', 'fr']);
});
