import { askPerson } from '../../desk/page/sheets/askPerson';
import { stripGlobals } from '../../desk/page/sheets/realm/stripGlobals';
import { holdLock, strike, type SheetsFault } from '../../desk/page/sheets/sheetsFaults';
import { ExecutionEnded, ServiceError } from '../../desk/sheets/frame/serviceError';
import { newProject } from '../../desk/sheets/services/project';

test('what a browser has and Apps Script lacks is taken away, inherited names too; the language stays; what cannot go is named', () => {
  const above = { addEventListener: () => 1 };
  const from = Object.assign(Object.create(above) as Record<string, unknown>, { setTimeout: 1, JSON: 2, fetch: 3 });
  Object.defineProperty(from, 'window', { value: 4, configurable: false });
  expect(stripGlobals(from)).toEqual(['window']);
  for (const name of ['setTimeout', 'fetch', 'addEventListener'])
    expect(() => from[name]).toThrow(new ReferenceError(`${name} is not defined`));
  expect(from['JSON']).toBe(2);
  expect(String(from)).toBe('[object Object]');
});

test('a service can be put where a name of the browser was', () => {
  const from: Record<string, unknown> = { console: 1 };
  stripGlobals(from);
  Object.defineProperty(from, 'console', { value: 2 });
  expect(from['console']).toBe(2);
});

function boxes(isYes: boolean, text: string | null) {
  const shown: string[] = [];
  const ask = askPerson({
    alert: (words?: string) => void shown.push(`alert ${words}`),
    confirm: (words) => (shown.push(`confirm ${words}`), isYes),
    prompt: (words) => (shown.push(`prompt ${words}`), text),
  });
  return { ask, shown };
}

test.each([
  ['OK', true, 'OK'],
  ['OK_CANCEL', true, 'OK'],
  ['OK_CANCEL', false, 'CANCEL'],
  ['YES_NO', true, 'YES'],
  ['YES_NO', false, 'NO'],
  ['YES_NO_CANCEL', false, 'CANCEL'],
])('the person’s answer to %s (yes: %s) is the name of a button', (buttons, isYes, button) => {
  const { ask, shown } = boxes(isYes, null);
  expect(ask.alert('Title', 'Go on?', buttons)).toBe(button);
  expect(shown).toEqual([`${buttons === 'OK' ? 'alert' : 'confirm'} Title\n\nGo on?`]);
});

test('a prompt gives the text, or none when it was closed', () => {
  expect(boxes(true, '12').ask.prompt('', 'How many?', 'OK_CANCEL')).toEqual({ button: 'OK', text: '12' });
  expect(boxes(true, null).ask.prompt('', 'How many?', 'OK_CANCEL')).toEqual({ button: 'CANCEL', text: '' });
  expect(boxes(true, null).ask.prompt('', 'How many?', 'OK')).toEqual({ button: 'CLOSE', text: '' });
});

/** Calls, from the first, until one is struck: its number and what was thrown. */
function struck(fault: SheetsFault, methods: readonly string[]) {
  let isOver = false;
  for (const [at, method] of methods.entries())
    try {
      strike(fault, method, at + 1, () => (isOver = true));
    } catch (error) {
      return { call: at + 1, isEnd: error instanceof ExecutionEnded, isError: error instanceof ServiceError, isOver };
    }
  return null;
}

const CALLS = ['SpreadsheetApp.getActive', 'Sheet.getRange', 'Range.getValues', 'Range.setValues'];

test('an execution is killed at the call that was named; a service fails at its method; all else goes on', () => {
  expect(struck({ kind: 'killed', call: 2 }, CALLS)).toEqual({ call: 2, isEnd: true, isError: false, isOver: true });
  expect(struck({ kind: 'killed', call: 9 }, CALLS)).toBeNull();
  const failing: SheetsFault = { kind: 'serviceError', method: /^Range\.set/ };
  expect(struck(failing, CALLS)).toEqual({ call: 4, isEnd: false, isError: true, isOver: true });
  expect(struck({ kind: 'none' }, CALLS)).toBeNull();
  expect(struck({ kind: 'lockTaken' }, CALLS)).toBeNull();
});

test('a taken lock is given back, and never one that a script holds', () => {
  const project = newProject();
  holdLock(project, true);
  expect(project.locks.has('document')).toBe(true);
  holdLock(project, false);
  expect(project.locks.has('document')).toBe(false);
  project.locks.set('document', 3);
  holdLock(project, false);
  expect(project.locks.get('document')).toBe(3);
});
