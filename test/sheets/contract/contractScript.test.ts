import type { Cell } from '../../../core/index';
import { CONTRACT_CASES } from '../../../desk/sheets/contract/cases/allCases';
import { contractScript } from '../../../desk/sheets/contract/contractScript';
import { syntaxGate } from '../../../desk/sheets/realm/gates';
import { openNodeRealm } from '../../../desk/sheets/realm/nodeRealm';
import { sheetsRig } from '../rig';
import { realmBundle } from '../realm/realmBundle';

/** Run the script file as a person does in the editor, on a spreadsheet of another locale and zone. */
function ran(code: string) {
  const { end, workbook } = sheetsRig({ Sheet1: [] }, { locale: 'zh_CN', timeZone: 'Europe/Paris' });
  const logged: string[] = [];
  const services = { onLog: ({ text }: { readonly text: string }) => logged.push(text) };
  const realm = openNodeRealm({ bundle: realmBundle(), end, files: [{ name: 'Contract', code }], services });
  const broken = realm.load();
  const { failure } = realm.call('runContract');
  const sheet = workbook.sheets.find(({ name }) => name.startsWith('Contract'));
  const used = sheet?.usedArea(true);
  const cells: readonly (readonly Cell[])[] = sheet && used ? sheet.values(used) : [];
  return { failure: broken ?? failure, cells, logged, end, sheets: workbook.sheets.length };
}

const passing = { name: 'one is one', documentation: 'https://a.example', script: 'check.equal(1, 1);' };
const failing = { name: 'one is two', documentation: 'https://b.example', script: 'check.equal(1, 2);' };
const refused = { name: 'the row is 0', documentation: 'https://c.example', script: `check.fails('too small', function () { sheet.getRange(1, 1); });` }; // prettier-ignore

test('the script that a person runs at Google passes whole on the emulation, and says so in a sheet', () => {
  const { failure, cells, logged, end, sheets } = ran(contractScript(CONTRACT_CASES));
  expect(cells.filter((row) => row[1] !== 'passed')).toEqual([['case', 'outcome', 'why', 'documentation']]);
  expect(cells).toHaveLength(CONTRACT_CASES.length + 1);
  expect([failure, logged, sheets]).toEqual([null, [`${CONTRACT_CASES.length} passed, 0 failed`], 2]);
  expect([end.locale, end.timeZone]).toEqual(['zh_CN', 'Europe/Paris']);
});

test('a case that fails is named with what was expected, and the script ends in an error', () => {
  const { failure, cells, logged } = ran(contractScript([passing, failing, refused]));
  expect(failure?.message).toBe('1 passed, 2 failed');
  const why = 'expected an error with "too small", got no error';
  expect(cells.slice(1)).toEqual([
    ['one is one', 'passed', null, 'https://a.example'],
    ['one is two', 'FAILED', 'expected 2, got 1', 'https://b.example'],
    ['the row is 0', 'FAILED', why, 'https://c.example'],
  ]);
  expect(logged).toEqual(['FAILED one is two: expected 2, got 1', `FAILED the row is 0: ${why}`, '1 passed, 2 failed']);
});

test('the file is what the editor of Apps Script takes', () => {
  expect(syntaxGate(contractScript(CONTRACT_CASES))).toBeNull();
});

test('every case has a name of its own and a page of Google', () => {
  expect(new Set(CONTRACT_CASES.map(({ name }) => name)).size).toBe(CONTRACT_CASES.length);
  expect(CONTRACT_CASES.length).toBeGreaterThanOrEqual(40);
  for (const { documentation } of CONTRACT_CASES)
    expect(documentation).toMatch(/^https:\/\/(developers|support)\.google\.com\//);
});
