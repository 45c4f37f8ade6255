/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Cell } from '../../core/index';
import type { FakeHost } from './fakeHost';
import { showPane } from './renderPane';
import { bookOf, shop } from './shop';

const campaigns = () => within(screen.getByRole('region', { name: '营销活动' }));

/** Make a portrait and open the overview. */
async function showOverview() {
  const shown = showPane(shop());
  await shown.user.click(await screen.findByRole('button', { name: '生成画像' }));
  await shown.user.click(await screen.findByRole('button', { name: '查看概览' }));
  await screen.findByRole('heading', { level: 1, name: '客户概览' });
  return shown;
}

function rowsOf(host: FakeHost, name: string): readonly (readonly Cell[])[] {
  return host.book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

/** The first choice whose name begins so. */
function choice(start: string): HTMLOptionElement {
  const found = campaigns()
    .getAllByRole<HTMLOptionElement>('option')
    .find(({ value }) => value.startsWith(start));
  if (!found) throw new Error(`no segment begins with ${start}`);
  return found;
}

test('a campaign is made for a segment, waits, and its list is written by the next refresh and read back', async () => {
  const { user, host } = await showOverview();
  expect(campaigns().getByText('还没有活动。')).toBeTruthy();
  const { value, textContent } = choice('RFM');
  await user.selectOptions(campaigns().getByRole('combobox', { name: '人群' }), value);
  const share = campaigns().getByRole('textbox', { name: '对照比例（%）' });
  await user.clear(share);
  await user.type(share, '50');
  await user.click(campaigns().getByRole('button', { name: '生成名单' }));
  expect(campaigns().getByRole('status').textContent).toContain(`“${value}”留 50% 作对照`);
  expect(screen.getByText('1 个营销活动将在下次刷新时写入。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await user.click(await screen.findByRole('button', { name: '查看概览' }));
  const line = campaigns().getByText(`H1 · ${value}`).closest('li')?.textContent ?? '';
  const [list = 0, control = 0] = (/名单 (\d+) 位 · 对照 (\d+) 位/.exec(line) ?? []).slice(1).map(Number);
  expect(`${value}（${list + control} 位）`).toBe(textContent);
  expect(control).toBeGreaterThan(0);
  expect(line).toContain('活动日之后还没有数据。');
  expect(rowsOf(host, '画像_活动').flat()).toContain(value);
});

test('a campaign that waits is dropped', async () => {
  const { user } = await showOverview();
  const { value } = choice('RFM');
  await user.selectOptions(campaigns().getByRole('combobox', { name: '人群' }), value);
  await user.click(campaigns().getByRole('button', { name: '生成名单' }));
  await user.click(campaigns().getByRole('button', { name: `不做“${value}”的活动` }));
  expect(campaigns().getByRole('status').textContent).toBe('');
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('without a segment, or with a share that is none, no list is made', async () => {
  const { user } = await showOverview();
  const make = () => campaigns().getByRole('button', { name: '生成名单' });
  expect(make().getAttribute('aria-disabled')).toBe('true');
  await user.selectOptions(campaigns().getByRole('combobox', { name: '人群' }), choice('RFM').value);
  const share = campaigns().getByRole('textbox', { name: '对照比例（%）' });
  for (const text of ['51', '一成', '-1', '{Backspace}']) {
    await user.clear(share);
    await user.type(share, `${text}{Enter}`);
    expect(campaigns().getByText('请填 0 到 50 之间的数，例如 10。')).toBeTruthy();
  }
  expect(campaigns().getByRole('status').textContent).toBe('');
});

test('customers who lack key fields are listed by value, each with the way to its row', async () => {
  const rows: Cell[][] = [['客户编号', '姓名', '手机号', '邮箱', '城市', '累计消费金额', '订单数', '最近消费时间']];
  for (let k = 1; k <= 12; k++) {
    const known = k % 4 !== 0;
    rows.push([`C${k}`, `赵${k}`, known ? `138000000${10 + k}` : null, known ? `a${k}@example.com` : null, known ? '杭州' : null, k * 100, 2, '2024-06-01']); // prettier-ignore
  }
  const { user, host } = showPane(bookOf('客户', rows));
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  const work = within(await screen.findByRole('region', { name: '待补充资料的客户' }));
  expect(work.getAllByRole('button').map((one) => one.textContent)).toEqual(['C12', 'C8', 'C4']);
  expect(work.getByText('3 位，消费多的在前')).toBeTruthy();
  expect(work.getAllByText(/^缺：.*手机/)).toHaveLength(3);
  await user.click(work.getByRole('button', { name: '选中 C8 的行' }));
  expect(host.selects).toEqual([{ sheet: '客户', row: 8, column: 0 }]);
});
