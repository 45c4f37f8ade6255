/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Cell } from '../../core/index';
import { directEngine } from '../../pane/engine/directEngine';
import { localClock } from '../../pane/flow/localClock';
import { refresh } from '../../pane/flow/refresh';
import { writtenAt } from '../../pane/views/writtenAt';
import { fakeHost, type FakeHost } from './fakeHost';
import { showPane } from './renderPane';
import { shop, TODAY } from './shop';

/** What stands under 时间, by run. */
function times(host: FakeHost): readonly (Cell | undefined)[] {
  const rows = host.book.sheets.find(({ name }) => name === '画像_历史')?.rows ?? [];
  const header = rows.findIndex((row) => row.includes('时间'));
  const column = rows[header]?.indexOf('时间') ?? -1;
  return rows.slice(header + 1).map((row) => row[column]);
}

test('#161: one press writes when it was pressed; pressed again on the same data it keeps that', async () => {
  const host = fakeHost(shop());
  const place = { host, engine: directEngine() };
  const work = { progress: () => undefined, signal: new AbortController().signal };
  const at = (now: string) => ({ today: TODAY, given: true, now });
  await refresh(place, at('2024-06-30 09:05'), work);
  expect(times(host)).toEqual(['2024-06-30 09:05']);
  await refresh(place, at('2024-06-30 18:30'), work);
  expect(times(host)).toEqual(['2024-06-30 09:05']);
});

test('#161: the pane writes the time of the plan that was shown; time alone is nothing that waits to be written', async () => {
  const host = fakeHost(shop());
  let minute = 10;
  const clock = () => ({ today: TODAY, given: true, now: `2024-06-30 09:${minute++}` });
  const { user } = showPane(shop(), { host, clock });
  await user.click(await screen.findByRole('button', { name: '生成画像' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  expect(times(host)).toEqual(['2024-06-30 09:11']);
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('the clock of this machine shows its day and minute', () => {
  jest.useFakeTimers({ now: new Date(2026, 9, 31, 9, 5, 59) });
  expect(localClock()).toEqual({ today: 46326, given: false, now: '2026-10-31 09:05' });
  jest.useRealTimers();
});

test('a time of the history is read by every browser; what else people typed there stays', () => {
  expect(writtenAt({ stamp: '2024-06-30 09:05', certificate: '' }, [])).toBe('2024-06-30T09:05');
  expect(writtenAt({ stamp: 'noon', certificate: '' }, [])).toBe('noon');
});
