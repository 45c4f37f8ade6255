/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { STATE_TEXTS, type HostErrorKind, type WorkbookState } from '../../core/index';
import { directEngine } from '../../pane/engine/directEngine';
import { EngineError } from '../../pane/engine/engine';
import { FAILURES, NEXT } from '../../pane/texts/failures';
import { fakeHost, refusal } from './fakeHost';
import { showPane } from './renderPane';
import { shop } from './shop';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

const kinds: readonly HostErrorKind[] = [
  'unsupported',
  'protected',
  'filtered',
  'merged',
  'noRoom',
  'tooLarge',
  'editing',
  'busy',
  'throttled',
  'changed',
  'otherRun',
  'noJournal',
  'nothingToUndo',
  'readOnly',
  'cancelled',
  'unknown',
  'failed',
];

test.each(kinds)('a write refused as "%s" says what happened, the state, the next step and the code', async (kind) => {
  const state: WorkbookState = kind === 'unknown' ? 'unknown' : 'unchanged';
  const host = fakeHost(shop());
  host.beforeApply = () => {
    throw refusal(kind, state);
  };
  const { user } = showPane(shop(), { host });
  await user.click(await button('生成画像'));
  await heading(FAILURES[kind].zh);
  expect(screen.getByText(`出事了：${kind}`)).toBeTruthy();
  expect(screen.getByText(STATE_TEXTS[state].zh)).toBeTruthy();
  expect(screen.getByText(NEXT[kind].zh)).toBeTruthy();
  expect(screen.getByText(`代码 ${kind}`)).toBeTruthy();
  await user.click(await button('重新读取'));
  await heading('我读到了“订单”表');
});

test('the texts of all failures differ from each other', () => {
  const whats = Object.values(FAILURES).map(({ zh }) => zh);
  expect(new Set(whats).size).toBe(whats.length);
});

test('a failed reading offers to read again', async () => {
  const host = fakeHost(shop());
  host.beforeRead = () => {
    host.beforeRead = () => undefined;
    throw refusal('editing');
  };
  const { user } = showPane(shop(), { host });
  await heading('正在编辑单元格');
  await user.click(await button('重新读取'));
  await heading('我读到了“订单”表');
});

test('a broken calculation is told apart from a refusing host', async () => {
  const broken = { ...directEngine(), look: () => Promise.reject(new EngineError('failed', 'boom')) };
  showPane(shop(), { engine: broken });
  await heading('计算过程出错');
  expect(screen.getByText(STATE_TEXTS.unchanged.zh)).toBeTruthy();
  expect(screen.getByText('代码 engineFailed')).toBeTruthy();
});

test('a write can be cancelled: it says at once that it is stopping, and then what was left', async () => {
  const host = fakeHost(shop());
  let release: () => void = () => undefined;
  host.beforeApply = () => new Promise<void>((resolve) => (release = resolve));
  const { user } = showPane(shop(), { host });
  await user.click(await button('生成画像'));
  await heading('正在写入');
  await screen.findByText('写入标签列');
  // Where a step counts nothing, the seconds still show that the work goes on.
  await screen.findByText(/已用 [2-9] 秒/, {}, { timeout: 5000 });
  await user.click(await button('取消'));
  await screen.findByText('正在停下…');
  release();
  await heading('已取消');
  expect(screen.getByText(STATE_TEXTS.partly.zh)).toBeTruthy();
});

test('a reading that does not answer is left at once when it is cancelled', async () => {
  const host = fakeHost(shop());
  host.beforeRead = () => new Promise<void>(() => undefined);
  const { user } = showPane(shop(), { host });
  await user.click(await button('取消'));
  await heading('已取消');
  expect(screen.getByText(STATE_TEXTS.unchanged.zh)).toBeTruthy();
});

test.each([
  ['conflict', '已写入，但有行被人同时改动'],
  ['interrupted', '写到一半停下了'],
  ['unknown', '还不确定是否写完'],
] as const)('a run that ended as "%s" is not shown as done', async (state, title) => {
  const host = fakeHost(shop());
  host.receipt = { state, verifiedAt: null, conflicts: [{ sheet: '订单', row: 4 }] };
  const { user } = showPane(shop(), { host });
  await user.click(await button('生成画像'));
  await heading(title);
  expect(screen.queryByText('画像已写入')).toBeNull();
  await user.click(await button('订单 5'));
  expect(host.selects).toEqual([{ sheet: '订单', row: 4, column: 0 }]);
});

test('a choice that cannot be saved holds for now, and the pane says so', async () => {
  const host = fakeHost(shop());
  host.save = () => Promise.reject(refusal('readOnly'));
  const { user } = showPane(shop(), { host });
  await user.click(await button('Switch to English'));
  await heading('I have read the sheet "订单"');
  await screen.findByText(/could not be saved.*Code readOnly/);
});
