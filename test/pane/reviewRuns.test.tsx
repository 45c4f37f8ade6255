/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { PAST, pastShop, type PastRow } from './pastShop';
import { showPane } from './renderPane';
import { ambiguousShop, shop } from './shop';

const region = (name: string) => within(screen.getByRole('region', { name }));
const past = () =>
  region('历次画像')
    .getAllByRole('listitem')
    .map((one) => one.textContent);
const compare = () => region('对比两次运行');
const cells = (name: RegExp) =>
  within(compare().getByRole('row', { name }))
    .getAllByRole('cell')
    .map((one) => one.textContent);

async function showHistory(rows: readonly PastRow[] = PAST) {
  const shown = showPane(pastShop(rows));
  await shown.user.click(await screen.findByRole('tab', { name: '记录' }));
  return shown;
}

test('#161: the runs of the history sheet are listed, newest first, with customers, orders, sales and shares', async () => {
  await showHistory();
  expect(past()).toEqual([
    '2024-05-3040 位客户90 单 · ¥12,501高价值客户 25%，流失风险客户 75%',
    '2024-05-0130 位客户70 单 · ¥9,500高价值客户 20%，流失风险客户 80%',
    '2024-03-0230 位客户60 单 · ¥9,000高价值客户 10%，流失风险客户 90%',
  ]);
});

test('#161: a run joins the list when it is written, once', async () => {
  const { user } = await showHistory();
  await user.click(screen.getByRole('tab', { name: '概览' }));
  await user.click(screen.getByRole('button', { name: /^生成画像|^刷新画像/ }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  await user.click(screen.getByRole('tab', { name: '记录' }));
  expect(past()[0]).toContain('2024-06-30');
  expect(past()).toHaveLength(4);
});

test('#161: without a history it is said when it begins, and the first run begins it', async () => {
  const { user } = showPane(shop());
  await user.click(await screen.findByRole('tab', { name: '记录' }));
  expect(region('历次画像').getByText('写入第一份画像后，这里开始记。')).toBeTruthy();
  expect(screen.queryByRole('region', { name: '对比两次运行' })).toBeNull();
});

test('#145 #161: the last two runs stand side by side, with customers, sales, shares and points', async () => {
  await showHistory();
  expect(cells(/^客户/)).toEqual(['30', '40', '+10']);
  expect(cells(/^销售额/)).toEqual(['¥9,500', '¥12,501', '+¥3,001']);
  expect(cells(/^高价值/)).toEqual(['6 · 20%', '10 · 25%', '+5 个百分点']);
  expect(compare().getByText('两次分析日相差 29 天')).toBeTruthy();
  expect(compare().getByText('两次的标签规则不同，差别可能来自规则。')).toBeTruthy();
});

test('#161: any two runs can be chosen, and one with itself is told', async () => {
  const { user } = await showHistory();
  const choose = (name: string, at: string) => user.selectOptions(compare().getByRole('combobox', { name }), at);
  await choose('较早', '2');
  await choose('较晚', '1');
  expect(cells(/^高价值/)).toEqual(['3 · 10%', '6 · 20%', '+10 个百分点']);
  expect(compare().queryByText(/规则不同/)).toBeNull();
  await choose('较早', '1');
  expect(compare().getByRole('status').textContent).toBe('请选两次不同的运行。');
  expect(compare().queryByRole('table')).toBeNull();
});

const DUE = '策略复盘（复购率、活动效果）：还没有做过，应在 2024-06-30 前做。';

test('#162: a review that is due is a quiet line on the overview, until it is noted as done', async () => {
  const { host, user } = showPane(pastShop([{ what: '运行', ago: 30, customers: 30 }]));
  await user.click(await screen.findByRole('button', { name: '生成画像' }));
  await user.click(await screen.findByRole('button', { name: '查看概览' }));
  await user.click(screen.getByRole('button', { name: `记下“${DUE}”已做` }));
  expect(screen.queryByText(DUE)).toBeNull();
  expect(screen.getByText('1 次复盘将在下次刷新时写入。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  const rows = host.book.sheets.find(({ name }) => name === '画像_历史')?.rows ?? [];
  expect(rows.filter((cells) => cells.includes('策略复盘'))).toHaveLength(1);
});

test('#162: a day before the month is over nothing is said, and the next date stands in the log', async () => {
  const { user } = showPane(pastShop([{ what: '运行', ago: 29, customers: 30 }]));
  await user.click(await screen.findByRole('button', { name: '生成画像' }));
  await user.click(await screen.findByRole('button', { name: '查看概览' }));
  expect(screen.getByRole('heading', { level: 1, name: '客户概览' })).toBeTruthy();
  expect(screen.queryByText(/策略复盘/)).toBeNull();
  await user.click(screen.getByRole('tab', { name: '记录' }));
  expect(region('历次画像').getByText('策略复盘（复购率、活动效果）：还没有做过，下次 2024-07-01。')).toBeTruthy();
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
