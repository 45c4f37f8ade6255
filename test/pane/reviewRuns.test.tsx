/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { MEMORY_KEYS } from '../../pane/flow/memory';
import type { RunShares } from '../../pane/flow/remembered';
import { fakeHost } from './fakeHost';
import { showPane } from './renderPane';
import { ambiguousShop, shop, TODAY } from './shop';

const RUN: RunShares = {
  at: '2024-06-01T08:00:00.000Z',
  today: TODAY - 29,
  customers: 30,
  set: 'tier',
  shares: [],
  moved: null,
};

/** Three runs, newest first: 10 of 40, 6 of 30 and 3 of 30 customers of high value. */
const HISTORY: readonly RunShares[] = [
  {
    ...RUN,
    at: '2024-06-30T08:00:00.000Z',
    today: TODAY,
    customers: 40,
    shares: [
      ['high', 10, 0],
      ['low', 30, 0],
    ],
  },
  {
    ...RUN,
    shares: [
      ['high', 6, 0],
      ['low', 24, 0],
    ],
  },
  {
    ...RUN,
    at: '2024-05-01T08:00:00.000Z',
    today: TODAY - 60,
    shares: [
      ['high', 3, 0],
      ['low', 27, 0],
    ],
  },
];

const compare = () => within(screen.getByRole('region', { name: '对比两次运行' }));
const cells = (name: RegExp) =>
  within(compare().getByRole('row', { name }))
    .getAllByRole('cell')
    .map((one) => one.textContent);

async function showHistory(history: readonly RunShares[]) {
  const host = fakeHost(shop());
  host.settings.set(MEMORY_KEYS.history, JSON.stringify({ v: 1, value: history }));
  const shown = showPane(shop(), { host });
  await shown.user.click(await screen.findByRole('tab', { name: '记录' }));
  return shown;
}

test('the last two runs stand side by side, with customers, shares and points', async () => {
  await showHistory(HISTORY);
  expect(cells(/^客户/)).toEqual(['30', '40', '+10']);
  expect(cells(/^高价值/)).toEqual(['6 · 20%', '10 · 25%', '+5 个百分点']);
  expect(compare().getByText('两次分析日相差 29 天')).toBeTruthy();
});

test('any two runs can be chosen, and one with itself is told', async () => {
  const { user } = await showHistory(HISTORY);
  const earlier = compare().getByRole('combobox', { name: '较早' });
  await user.selectOptions(earlier, '2');
  expect(cells(/^高价值/)).toEqual(['3 · 10%', '10 · 25%', '+15 个百分点']);
  await user.selectOptions(earlier, '0');
  expect(compare().getByRole('status').textContent).toBe('请选两次不同的运行。');
  expect(compare().queryByRole('table')).toBeNull();
});

test('one run alone, and runs by other classes, are not compared', async () => {
  const [last, before] = HISTORY;
  await showHistory(last && before ? [last, { ...before, set: 'grid8' }] : []);
  expect(screen.queryByRole('region', { name: '对比两次运行' })).toBeNull();
});

test('who moved since the portrait in the workbook is a list and a matrix', async () => {
  const { host, user } = showPane(shop());
  await user.click(await screen.findByRole('button', { name: '生成画像' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  const [orders] = host.book.sheets;
  if (!orders) throw new Error('no orders');
  // Customer 1 buys six times for a fortune.
  const fortune = Array.from({ length: 6 }, (_, n) => [`D-rich${n}`, 'C01', '2024-06-30', 99999, '欧阳1']);
  host.book = {
    ...host.book,
    sheets: [{ ...orders, rows: [...orders.rows, ...fortune] }, ...host.book.sheets.slice(1)],
  };
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  await user.click(await screen.findByRole('button', { name: '刷新画像' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  await user.click(screen.getByRole('tab', { name: '记录' }));
  const moved = within(screen.getByRole('region', { name: '谁变了' }));
  expect(moved.getByText('C01')).toBeTruthy();
  const matrix = moved.getByRole('table', { name: '从哪层到哪层' });
  const total = [...matrix.querySelectorAll('td')].reduce((sum, one) => sum + (Number(one.textContent) || 0), 0);
  const listed = [...moved.getAllByText(/^\d+ 位$/)].reduce(
    (sum, one) => sum + Number.parseInt(one.textContent ?? '', 10),
    0,
  );
  expect(total).toBe(listed);
  expect(total).toBeGreaterThan(0);
});

test('a question leads to its cell', async () => {
  const { host, user } = showPane(ambiguousShop());
  await user.click(await screen.findByRole('button', { name: '选中单元格 B2' }));
  expect(host.selects).toEqual([{ sheet: '订单', row: 1, column: 1 }]);
});
