import type { FromPage } from '../../desk/page/sheets/run/messages';
import { fromPage } from '../../desk/page/sheets/run/messages';
import { pageRunner, type ScriptRunner } from '../../desk/page/sheets/run/scriptRunner';

function rig() {
  const sent: Extract<FromPage, { kind: 'call' }>[] = [];
  const reported: Error[] = [];
  const send = (message: FromPage): void => void (message.kind === 'call' && sent.push(message));
  const { run, hear } = pageRunner(send, (error) => reported.push(error));
  return { run, hear, sent, reported };
}

/** Handlers are set on copies that chain. */
function set(run: ScriptRunner, name: string, value: unknown): ScriptRunner {
  return run[name]?.(value) as ScriptRunner; // what setters give
}

test('any name is a function of the server; arguments go along, undefined as null', () => {
  const { run, sent } = rig();
  expect(run['portraitCall']?.('{"a":1}', undefined)).toBeUndefined();
  expect(sent).toEqual([{ kind: 'call', id: 1, name: 'portraitCall', args: ['{"a":1}', null] }]);
});

test('the success handler gets the value and the user object, once', () => {
  const { run, hear } = rig();
  const got: unknown[][] = [];
  const user = { row: document };
  set(
    set(run, 'withSuccessHandler', (...all: unknown[]) => got.push(all)),
    'withUserObject',
    user,
  )['go']?.();
  hear({ kind: 'done', id: 1, value: [1] });
  hear({ kind: 'done', id: 1, value: [2] });
  expect(got).toEqual([[[1], user]]);
});

/** Stands for an element of a page: user objects never leave it. */
const document = () => undefined;

test('the failure handler gets an error with the name and the words of Google, and the user object', () => {
  const { run, hear, reported } = rig();
  const got: unknown[][] = [];
  set(
    set(run, 'withFailureHandler', (...all: unknown[]) => got.push(all)),
    'withUserObject',
    7,
  )['go']?.();
  hear({ kind: 'failed', id: 1, name: 'ScriptError', message: 'Exception: no' });
  expect(got[0]?.[1]).toBe(7);
  expect(String(got[0]?.[0])).toBe('ScriptError: Exception: no');
  expect(reported).toEqual([]);
});

test('a failure without a handler is an error of the page', () => {
  const { run, hear, reported } = rig();
  run['go']?.();
  hear({ kind: 'failed', id: 1, name: 'ScriptError', message: 'no' });
  expect(reported.map(String)).toEqual(['ScriptError: no']);
});

test('handlers belong to the chain on which they were set', () => {
  const { run, hear } = rig();
  const got: unknown[] = [];
  const withHandler = set(run, 'withSuccessHandler', (value: unknown) => got.push(value));
  run['plain']?.();
  withHandler['handled']?.();
  hear({ kind: 'done', id: 1, value: 'plain' });
  hear({ kind: 'done', id: 2, value: 'handled' });
  expect(got).toEqual(['handled']);
});

test('an illegal argument throws at once, names its place, and nothing is sent', () => {
  const { run, sent } = rig();
  expect(() => run['go']?.(new Date(0))).toThrow('Failed due to illegal value in property: 0');
  expect(() => run['go']?.(1, () => 1)).toThrow('Failed due to illegal value in property: 1');
  expect(sent).toEqual([]);
});

test('ten calls are under way at a time; the next goes when one has ended, whichever way', () => {
  const { run, hear, sent } = rig();
  const ignored = set(run, 'withFailureHandler', () => undefined);
  for (let at = 0; at < 13; at++) ignored['go']?.(at);
  expect(sent.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  hear({ kind: 'done', id: 4, value: null });
  hear({ kind: 'failed', id: 2, name: 'ScriptError', message: '' });
  expect(sent.map(({ args }) => args[0]).slice(10)).toEqual([10, 11]);
});

test('arguments are those of the moment of the call, not of the moment at which its turn comes', () => {
  const { run, hear, sent } = rig();
  for (let at = 0; at < 10; at++) run['go']?.();
  const list = [1];
  run['late']?.(list);
  list.push(2);
  hear({ kind: 'done', id: 1, value: null });
  expect(sent[10]).toMatchObject({ name: 'late', args: [[1]] });
});

test.each([
  null,
  'call',
  { kind: 'call', id: 1, name: 'a' },
  { kind: 'call', id: '1', name: 'a', args: [] },
  { kind: 'host', wish: { kind: 'width', pixels: '300' } },
  { kind: 'host', wish: { kind: 'width', pixels: -1 } },
  { kind: 'host' },
  { kind: 'other' },
])('what is no message of a page is not read: %j', (message) => {
  expect(fromPage(message)).toBeNull();
});

test('wishes of a page are read', () => {
  expect(fromPage({ kind: 'host', wish: { kind: 'close' } })).toEqual({ kind: 'host', wish: { kind: 'close' } });
  expect(fromPage({ kind: 'host', wish: { kind: 'height', pixels: 90 } })).toMatchObject({ wish: { pixels: 90 } });
  expect(fromPage({ kind: 'host', wish: { kind: 'focusPart', step: -1 } })).toMatchObject({ wish: { step: -1 } });
  expect(fromPage({ kind: 'host', wish: { kind: 'focusPart', step: 7 } })).toBeNull();
});
