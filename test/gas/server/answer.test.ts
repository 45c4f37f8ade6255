import { ServiceError } from '../../../desk/sheets/frame/serviceError';
import { ERROR_MESSAGES } from '../../../gas/server/errors.data';
import { serverErrorOf } from '../../../gas/server/refusal';
import { serverRig } from './serverRig';

const COLUMN = '_cp_column_x';
const write = { op: 'write', jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['x']] }] };

test.each([
  ['no JSON', '{"format":1'],
  ['another format', { format: 2, requests: [] }],
  ['no list', { format: 1, requests: {} }],
  ['an unknown op', { format: 1, requests: [{ op: 'constructor' }] }],
  ['rows that are not rectangular', { format: 1, requests: [{ ...write, jobs: [{ name: COLUMN, row: 0, column: 0, contents: [['x'], ['secret', 'y']] }] }] }], // prettier-ignore
  ['a negative row', { format: 1, requests: [{ op: 'cells', sheet: 0, area: { top: -1, left: 0, bottom: 1, right: 1 } }] }], // prettier-ignore
  ['an area inside out', { format: 1, requests: [{ op: 'cells', sheet: 0, area: { top: 2, left: 0, bottom: 1, right: 1 } }] }], // prettier-ignore
  ['a style that is none', { format: 1, requests: [{ op: 'looks', name: 'x', clear: [], runs: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, style: 'toString' }], formats: [] }] }], // prettier-ignore
  ['a cell that is no content', { format: 1, requests: [{ ...write, jobs: [{ name: COLUMN, row: 0, column: 0, contents: [[{ date: 'secret' }]] }] }] }], // prettier-ignore
])('a call with %s is refused before anything is done, without citing it', (_, call) => {
  const rig = serverRig({ Orders: [['Name']] });
  const reply = rig.reply(call);
  expect(reply).toMatchObject({ format: 1, error: { code: 'badRequest', sheet: null }, at: 0 });
  expect(JSON.stringify(reply)).not.toContain('secret');
  expect(rig.calls()).toBe(0);
});

test('requests are done in order, and an error says which one it was', () => {
  const rig = serverRig({ Orders: [['Name']] });
  const requests = [{ op: 'addSheet', name: 'One' }, { op: 'sheetNames' }, { op: 'looks', name: '_cp_none', clear: [], runs: [], formats: [] }, { op: 'addSheet', name: 'Two' }]; // prettier-ignore
  expect(rig.reply({ format: 1, requests: requests.slice(0, 2) })).toEqual({ format: 1, answers: [true, ['Orders', 'One']] }); // prettier-ignore
  expect(rig.reply({ format: 1, requests })).toMatchObject({ error: { code: 'gone' }, at: 2 });
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'One']);
  expect(rig.reply({ format: 1, requests: [] })).toEqual({ format: 1, answers: [] });
});

test('writing waits for the lock of the document and gives it back after the last write went out', () => {
  const rig = serverRig({ Orders: [['Name']] });
  const order: string[] = [];
  rig.end.onCall = (method) => {
    if (/^Lock|flush|insertSheet/.test(method)) order.push(method);
  };
  rig.ask({ op: 'addSheet', name: 'One' });
  expect(order[0]).toBe('LockService.getDocumentLock');
  expect(order[1]).toBe('Lock.tryLock');
  expect(order.slice(-2)).toEqual(['SpreadsheetApp.flush', 'Lock.releaseLock']);
  expect(rig.project.locks.size).toBe(0);
  order.length = 0;
  rig.ask({ op: 'overview' });
  expect(order).toEqual([]);
});

test('the lock is given back after a refusal too', () => {
  const rig = serverRig({ Orders: [['Name']] });
  expect(() => rig.ask({ op: 'looks', name: '_cp_none', clear: [], runs: [], formats: [] })).toThrow('gone');
  expect(rig.project.locks.size).toBe(0);
});

test('while another run holds the lock nothing is written; reading goes on', () => {
  let waited = 0;
  const rig = serverRig({ Orders: [['Name']] }, {}, { advance: (milliseconds) => void (waited += milliseconds) });
  rig.end.onCall = () => void rig.project.locks.set('document', -1);
  const reply = rig.reply({ format: 1, requests: [{ op: 'addSheet', name: 'One' }] });
  expect(reply).toMatchObject({ error: { code: 'locked' }, at: 0 });
  expect(waited).toBe(10_000);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders']);
});

test('a script that stands alone has no document to lock, and goes on', () => {
  const rig = serverRig({ Orders: [['Name']] }, {}, { isBound: false });
  expect(rig.ask({ op: 'addSheet', name: 'One' })).toBe(true);
  expect(() => rig.ask({ op: 'setSettings', set: [['customer-portrait.x', 'y']] })).toThrow('other');
});

test.each([
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'protected',
  ],
  ['您正在尝试修改受保护的单元格或对象。如果您需要进行修改，请与电子表格所有者联系。', 'protected'],
  [
    'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of 王小明, 李四.',
    'validation',
  ],
  ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'tooManyCells'],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', 'cellTooLong'],
  ['Service Spreadsheets timed out while accessing document with id 1AbC.', 'timedOut'],
  ['Service Spreadsheets failed while accessing document with id 1AbC.', 'serviceBusy'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'serviceBusy'],
  ['Service invoked too many times for one day: 王小明.', 'quota'],
  ['You have exceeded the property storage quota. Please remove some properties and try again.', 'quota'],
  ['You do not have permission to call SpreadsheetApp.openById.', 'noPermission'],
  ['The named range no longer exists.', 'gone'],
  ['The value 13800138000 of 王小明 (ann@shop.example, "Ann Lee") is odd.', 'other'],
] as const)('what Google says becomes a code, and no value of a cell goes along: %s', (message, code) => {
  const found = serverErrorOf(new ServiceError(message), 'Orders');
  expect(found).toMatchObject({ code, sheet: 'Orders' });
  expect(found.message).not.toMatch(/王小明|李四|1380013|ann@|Ann Lee|1AbC/);
  expect(found.message.length).toBeLessThan(200);
});

test('every kind of refusal that Google can give has a message that leads to it', () => {
  expect(new Set(ERROR_MESSAGES.map(([, code]) => code)).size).toBe(10);
});

test('what the emulated Sheets refuses comes back as its code, with the sheet', () => {
  const rig = serverRig({ Orders: [['Name']] });
  rig.ask({ op: 'nameColumns', columns: [{ name: COLUMN, sheet: rig.id('Orders'), at: 2 }] });
  const long = 'x'.repeat(50_001);
  const reply = rig.reply({ format: 1, requests: [{ ...write, jobs: [{ ...write.jobs[0], contents: [[long]] }] }] });
  expect(reply).toMatchObject({ error: { code: 'cellTooLong', sheet: 'Orders' }, at: 0 });
  const far = rig.reply({ format: 1, requests: [{ ...write, jobs: [{ ...write.jobs[0], row: 900_000 }] }] });
  expect(far).toMatchObject({ error: { code: 'tooManyCells', sheet: 'Orders' } });
});

test('writing into what a person protected is refused as protected, with the sheet', () => {
  const rig = serverRig({ Orders: [['Name']], Other: [['x']] });
  rig.ask({ op: 'nameColumns', columns: [{ name: COLUMN, sheet: rig.id('Orders'), at: 2 }] });
  const [sheet] = rig.end.workbook.sheets;
  if (sheet) rig.end.state.protections.push({ id: 'x', sheet, area: { top: 0, left: 2, bottom: 5, right: 2 }, description: '', warningOnly: false, editors: ['other@example.com'], unprotected: [], namedRange: null }); // prettier-ignore
  const reply = rig.reply({ format: 1, requests: [write] });
  expect(reply).toMatchObject({ error: { code: 'protected', sheet: 'Orders' }, at: 0 });
});
