/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { directEngine } from '../../pane/engine/directEngine';
import type { EngineRequest } from '../../pane/engine/engine';
import { saveMemory } from '../../pane/flow/memory';
import { fakeHost, type FakeHost } from './fakeHost';
import { showPane, type Shown } from './renderPane';
import { pairShop } from './reviewShop';
import { bookOf, shop, TODAY } from './shop';

const choices = () => screen.findByRole('group', { name: '他们是同一位客户吗？' });
const section = () => screen.getByRole('region', { name: '可能是同一客户' });
const press = (name: RegExp) => within(section()).getByRole('button', { name });
const line = (name: RegExp) => within(section()).getByRole('row', { name }).textContent;
const pair = () => within(section()).getByRole('row', { name: /^客户编号/ }).textContent;

interface Asked extends Shown {
  /** What the engine was asked to plan. */
  readonly planned: EngineRequest[];
}

/** The three pairs of ids are looked at one by one. */
async function showReview(host = fakeHost(pairShop()), lang: 'zh' | 'en' = 'zh'): Promise<Asked> {
  await saveMemory(host, 'recipe', { preset: 'standard', sets: [['leadingZeros', 'each']] });
  return showPairs(host, lang);
}

async function showPairs(host: FakeHost, lang: 'zh' | 'en' = 'zh'): Promise<Asked> {
  const engine = directEngine();
  const planned: EngineRequest[] = [];
  const plan: typeof engine.plan = (request, work) => (planned.push(request), engine.plan(request, work));
  const shown = showPane(pairShop(), { lang, engine: { ...engine, plan }, host });
  await shown.user.click(await screen.findByRole('tab', { name: lang === 'zh' ? '数据' : 'Data' }));
  return { ...shown, planned };
}

test('two records stand side by side, the most valuable pair first, with the lines that differ named and their characters marked', async () => {
  await showReview();
  await choices();
  expect(within(section()).getByText('1 / 3')).toBeTruthy();
  expect(within(section()).getByText('为什么问：客户编号只差前面的零')).toBeTruthy();
  expect(pair()).toBe('客户编号 不同0077');
  expect(line(/^姓名/)).toBe('姓名欧**欧**');
  expect([...section().querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['00']);
});

test('phones and names are masked until they are asked for, pair by pair', async () => {
  const { user } = await showReview();
  await choices();
  expect(section().textContent).not.toContain('13800138000');
  expect(line(/^手机号/)).toBe('手机号 不同138****8000138****9000');
  await user.click(within(section()).getByRole('switch', { name: '显示完整内容' }));
  expect(line(/^手机号/)).toBe('手机号 不同1380013800013800139000');
  expect([...section().querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['00', '8', '9']);
  await user.click(press(/^跳过/));
  expect(section().textContent).not.toContain('13900000008');
});

test('pairs are decided by letters alone, told, and taken back one by one', async () => {
  const { user } = await showReview();
  await choices();
  press(/^合并/).focus();
  await user.keyboard('m');
  expect(within(section()).getByText('2 / 3')).toBeTruthy();
  expect(within(section()).getByRole('status').textContent).toBe('已记为合并。 现在是第 2 对，共 3 对。');
  await user.keyboard('n');
  await user.keyboard('s');
  expect(within(section()).getByRole('status').textContent).toBe(
    '已跳过，下次还会问。 都看过了：1 对合并，1 对不是同一人，1 对跳过。',
  );
  expect(screen.getByText('2 个合并决定将在下次刷新时写入。')).toBeTruthy();
  await user.keyboard('u');
  expect(pair()).toContain('0099');
  await user.keyboard('u');
  expect(pair()).toContain('0088');
  expect(screen.getByText('1 个合并决定将在下次刷新时写入。')).toBeTruthy();
  await user.keyboard('u');
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
  expect(press(/^撤回上一个/).getAttribute('aria-disabled')).toBe('true');
});

test('a letter with Control or Alt is left to the host', async () => {
  const { user } = await showReview();
  await choices();
  press(/^合并/).focus();
  await user.keyboard('{Control>}s{/Control}{Alt>}n{/Alt}');
  expect(within(section()).getByText('1 / 3')).toBeTruthy();
});

test('what was decided goes with the next refresh as decisions about the two ids, and then waits no longer', async () => {
  const { user, planned, host } = await showReview();
  await choices();
  await user.click(press(/^合并/));
  await user.click(press(/^不是同一人/));
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  const id = (text: string) => ({ kind: 'id', id: text });
  expect(planned.map(({ edits }) => edits?.decisions)).toEqual([
    [
      { verdict: 'same', left: id('007'), right: id('7'), day: TODAY, note: '' },
      { verdict: 'different', left: id('008'), right: id('8'), day: TODAY, note: '' },
    ],
  ]);
  const decided = host.book.sheets.find(({ name }) => name === '画像_合并决定')?.rows ?? [];
  expect(decided.slice(1, 3).map((cells) => cells.slice(0, 4))).toEqual([
    ['合并', '007', '7', '2024-06-30'],
    ['不合并', '008', '8', '2024-06-30'],
  ]);
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  expect(screen.getByText(/25 位客户/)).toBeTruthy();
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('decisions stay when another section is looked at, and the review goes on where it was', async () => {
  const { user } = await showReview();
  await choices();
  await user.click(press(/^合并/));
  await user.click(screen.getByRole('tab', { name: '规则' }));
  expect(screen.getByText('1 个合并决定将在下次刷新时写入。')).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: '数据' }));
  expect(within(section()).getByText('2 / 3')).toBeTruthy();
});

test('a refresh that fails keeps what waits', async () => {
  const { user, host } = await showReview();
  host.beforeApply = () => Promise.reject(new Error('broken'));
  await choices();
  await user.click(press(/^合并/));
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await user.click(await screen.findByRole('button', { name: '重新读取' }));
  await screen.findByText('1 个合并决定将在下次刷新时写入。');
  await user.click(screen.getByRole('button', { name: '全部放弃' }));
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('the head of a record selects its row', async () => {
  const { user, host } = await showReview();
  await choices();
  await user.click(press(/^选中右边/));
  expect(host.selects).toEqual([{ sheet: '订单', row: 2, column: 0 }]);
});

test('C20: ids that differ in leading zeros are one question before the pairs, and its answer is handed to the next run', async () => {
  const host = fakeHost(pairShop());
  const { user, planned } = await showPairs(host);
  const group = await screen.findByRole('group', { name: /^3 对客户编号只差前面的零，例如 007 和 7。/ });
  expect(screen.queryByRole('region', { name: '可能是同一客户' })).toBeNull();
  expect(within(group).getAllByRole('button').map((one) => one.textContent)).toEqual(['同一客户', '不同客户', '逐对决定']); // prettier-ignore
  await user.click(within(group).getByRole('button', { name: '同一客户' }));
  expect(screen.getByText('1 个回答将在下次刷新时写入。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  expect(planned.map(({ edits }) => [...(edits?.answers ?? [])])).toEqual([[['setting:leadingZeros:订单!1', 'same']]]);
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  expect(screen.getByText(/23 位客户/)).toBeTruthy();
});

test('C20: who wants to decide one by one sees the pairs at once', async () => {
  const { user } = await showPairs(fakeHost(pairShop()));
  const group = await screen.findByRole('group', { name: /^3 对客户编号只差前面的零/ });
  await user.click(within(group).getByRole('button', { name: '逐对决定' }));
  await choices();
  expect(within(section()).getByText('1 / 3')).toBeTruthy();
  await user.click(press(/^合并/));
  expect(within(section()).getByText('2 / 3')).toBeTruthy();
  expect(screen.getByText(/1 个合并决定/)).toBeTruthy();
  expect(screen.getByText(/1 个回答/)).toBeTruthy();
});

test('a shop without such pairs has no review', async () => {
  const { user } = showPane(shop());
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  expect(screen.queryByRole('region', { name: '可能是同一客户' })).toBeNull();
});

test('in English it speaks English', async () => {
  await showReview(undefined, 'en');
  const group = await screen.findByRole('group', { name: 'Are they one customer?' });
  expect(
    within(group)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['MergeM', 'Not the sameN', 'SkipS', 'Take back the last oneU']);
  await waitFor(() => expect(screen.getByText('Why we ask: customer ids differ in leading zeros only')).toBeTruthy());
});

test('#49: a pair without an id on one side is decided here too, by the key of its contents, and is not asked again', async () => {
  const rows = [
    ['订单号', '客户编号', '手机号', '公司', '姓名', '下单日期', '实付金额'],
    ['D1', 'C1', '13800138001', '杭州甲乙科技有限公司', '王一', '2024-06-01', 10],
    ['D2', null, '13800138002', '杭州甲乙科技有限公司', '李二', '2024-06-02', 20],
    ['D3', 'C3', '13800138003', '宁波丙丁贸易有限公司', '张三', '2024-06-03', 30],
  ];
  const { user, host } = showPane(bookOf('订单', rows));
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  await choices();
  await user.click(press(/^合并/));
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  const decided = host.book.sheets.find(({ name }) => name === '画像_合并决定')?.rows ?? [];
  expect(decided[1]?.slice(0, 2)).toEqual(['合并', 'C1']);
  expect(decided[1]?.[2]).toMatch(/[0-9a-f]{12}/);
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  expect(screen.getByText(/2 位客户/)).toBeTruthy();
});
