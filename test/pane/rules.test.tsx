/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Lang } from '../../core/index';
import { EngineError, type Engine } from '../../pane/engine/engine';
import { directEngine } from '../../pane/engine/directEngine';
import { renderedText, showPane, type Shown } from './renderPane';
import { shop } from './shop';

async function showRules(options: { readonly lang?: Lang; readonly engine?: Engine } = {}): Promise<Shown> {
  const shown = showPane(shop(), options);
  await shown.user.click(await screen.findByRole('tab', { name: options.lang === 'en' ? 'Rules' : '规则' }));
  return shown;
}

const list = (name: string) => screen.findByRole('list', { name });
const tagsOf = async (name: string): Promise<readonly string[]> =>
  within(await list(name))
    .getAllByRole('switch')
    .map((one) => /“(.*)”/.exec(one.getAttribute('aria-label') ?? '')?.[1] ?? '');
const condition = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '条件' });

async function openRule(user: UserEvent, tag: string): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^改“${tag}”`) }));
  return screen.getByRole('group', { name: `规则“${tag}”` });
}

async function retype(user: UserEvent, text: string): Promise<void> {
  await user.clear(condition());
  await user.type(condition(), text.replace(/[[{]/g, '$&$&'));
}

test('#95: the rules stand class by class in their order, each with its condition and whom it tags', async () => {
  await showRules();
  const last = within(await list('最近购买'));
  expect(last.getAllByRole('listitem').length).toBeGreaterThan(2);
  expect(last.getByRole('button', { name: /^改“近30天”: .*30/ })).toBeTruthy();
  expect(renderedText(last.getAllByRole('listitem')[0])).toContain('30 人（75%）');
});

test('#95: while a condition is typed it says how many customers it matches', async () => {
  const { user, host } = await showRules();
  const form = await openRule(user, '近30天');
  await retype(user, 'R <= 10');
  // Customer k bought last k days ago; on the day of the analysis.
  await within(form).findByText('命中 10 人（25%）');
  await user.click(within(form).getByRole('button', { name: 'C02' }));
  expect(host.selects.at(-1)?.sheet).toBe('订单');
});

test('#95: a mistake is shown at its character, with what was expected, and one click mends it', async () => {
  const { user } = await showRules();
  const form = await openRule(user, '近30天');
  await retype(user, '订单金颜 >= 10');
  await within(form).findByText(/第 1 个字 · 没有叫“订单金颜”的列.*应写：已有的列名/);
  expect(form.querySelector('mark')?.textContent).toBe('订单金颜');
  await user.click(within(form).getByRole('button', { name: '改成“订单金额”' }));
  expect(condition().value).toBe('订单金额 >= 10');
  await within(form).findByText('命中 40 人（100%）');
});

test('#95: names of columns and units are completed by keyboard', async () => {
  const { user } = await showRules();
  await openRule(user, '近30天');
  await retype(user, '订单金');
  expect(screen.getByRole('listbox').id).toBe(condition().getAttribute('aria-controls'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(condition().value).toBe('订单金额 ');
  await waitFor(() => expect(condition().selectionStart).toBe(5));
  await user.type(condition(), '>= 1');
  await user.keyboard('{ArrowDown}');
  const chosen = screen.getByRole('option', { name: /^万/, selected: true });
  expect(condition().getAttribute('aria-activedescendant')).toBe(chosen.id);
  await user.keyboard('{Enter}');
  expect(condition().value).toBe('订单金额 >= 1万');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByRole('group', { name: '规则“近30天”' })).toBeTruthy();
});

test('#95: what was changed is kept for the next run, shows its figures, and can be discarded', async () => {
  const { user } = await showRules();
  const form = await openRule(user, '近30天');
  await retype(user, 'R <= 20');
  await user.clear(within(form).getByRole('textbox', { name: '权重' }));
  await user.type(within(form).getByRole('textbox', { name: '权重' }), '2.5{Enter}');
  expect(screen.queryByRole('group', { name: '规则“近30天”' })).toBeNull();
  await screen.findByText('规则有改动，生成画像时写入规则表。');
  const [first] = within(await list('最近购买')).getAllByRole('listitem');
  await waitFor(() => expect(renderedText(first)).toContain('20 人（50%）'));
  expect(renderedText(first)).toContain('权重 2.5');
  await user.click(screen.getByRole('button', { name: '放弃改动' }));
  await waitFor(async () => expect(renderedText(within(await list('最近购买')).getAllByRole('listitem')[0])).toContain('30 人（75%）')); // prettier-ignore
});

test('#95: a rule moves by button, by Alt and arrow, and by mouse, and its new place is said', async () => {
  const { user } = await showRules();
  await list('最近购买');
  const before = await tagsOf('最近购买');
  await user.click(screen.getByRole('button', { name: `下移“${before[0]}”` }));
  expect((await tagsOf('最近购买')).slice(0, 2)).toEqual([before[1], before[0]]);
  expect(screen.getByText(`“${before[0]}”现在是第 2 条，共 ${before.length} 条`)).toBeTruthy();
  const moved = within(await list('最近购买')).getAllByRole('listitem')[1];
  expect(document.activeElement).toBe(moved);
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(await tagsOf('最近购买')).toEqual(before);
  const [first, , third] = within(await list('最近购买')).getAllByRole('listitem');
  if (!first || !third) throw new Error('too few rules');
  fireEvent.dragStart(third);
  fireEvent.dragOver(first);
  fireEvent.drop(first);
  expect((await tagsOf('最近购买')).slice(0, 3)).toEqual([before[2], before[0], before[1]]);
});

test('#95: a rule is switched off, deleted, and a new one added to its class', async () => {
  const { user } = await showRules();
  await user.click(await screen.findByRole('switch', { name: '启用“近30天”' }));
  const item = () => within(screen.getByRole('list', { name: '最近购买' })).getAllByRole('listitem');
  await waitFor(() => expect(renderedText(item()[0])).toContain('已停用'));
  await user.click(screen.getByRole('button', { name: '删除“近30天”' }));
  expect(screen.queryByRole('switch', { name: '启用“近30天”' })).toBeNull();
  expect(screen.getByText('已删除“近30天”')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '在“最近购买”里加一条规则' }));
  const form = within(screen.getByRole('group', { name: '新规则' }));
  await user.click(form.getByRole('button', { name: '记下' }));
  expect(form.getAllByText('请填写。').length).toBeGreaterThan(0);
  await user.type(form.getByRole('textbox', { name: '标签' }), '刚来');
  await user.type(condition(), 'R <= 5');
  await user.keyboard('{Escape}');
  await user.click(form.getByRole('button', { name: '记下' }));
  await waitFor(() => expect(renderedText(item().at(-1))).toMatch(/刚来5 人（12.5%）/));
});

test('#95: chips say what to look at, and lead to example customers', async () => {
  const { user, host } = await showRules();
  await user.click(await screen.findByRole('switch', { name: '启用“近30天”' }));
  const group = within(await screen.findByRole('group', { name: '“最近购买”的检查结果' }));
  await user.click(await group.findByRole('button', { name: /未覆盖 75%/ }));
  expect(group.getByText('「最近购买」没有覆盖 30 位客户（75%）。')).toBeTruthy();
  await user.click(group.getByRole('button', { name: 'C01' }));
  expect(host.selects.at(-1)).toMatchObject({ sheet: '订单', row: 1 });
});

test('#95: rules that cannot be looked at are said, with what to do', async () => {
  const engine = directEngine();
  const broken: Engine = {
    ...engine,
    ask: () => Promise.reject(new EngineError('failed')),
  };
  await showRules({ engine: broken });
  const alert = await screen.findByRole('alert');
  expect(renderedText(alert)).toContain('没能看规则（代码 engineFailed）。');
  expect(within(alert).getByRole('button', { name: '重新读取' })).toBeTruthy();
});

test('#95: English speaks English, with conditions in English', async () => {
  const { user } = await showRules({ lang: 'en' });
  const [edit] = await screen.findAllByRole('button', { name: /^Edit "/ });
  if (!edit) throw new Error('no rule');
  await user.click(edit);
  const field = screen.getByRole('textbox', { name: 'Condition' });
  await user.clear(field);
  await user.type(field, 'R >');
  expect(await screen.findByText(/character 4 · .*Expected: /)).toBeTruthy();
});

test('C7: shares move while a threshold is typed, and nothing is kept before Enter', async () => {
  const { user, host } = await showRules();
  await user.click(await screen.findByRole('button', { name: '活跃状态' }));
  const row = () => within(screen.getByRole('table', { name: '活跃状态' })).getAllByRole('row')[1];
  expect(renderedText(row())).toContain('100%');
  const field = screen.getByRole('textbox', { name: '活跃天数' });
  await user.clear(field);
  await user.type(field, '10');
  await waitFor(() => expect(renderedText(row())).toContain('25%'));
  expect(screen.getAllByText('还没有定：按回车生效。').length).toBeGreaterThan(0);
  expect(host.settings.size).toBe(0);
  await user.type(field, '{Escape}');
  await waitFor(() => expect(renderedText(row())).toContain('100%'));
});

test('the rarer settings stand behind one more group, and only those that count now', async () => {
  const { user } = await showRules();
  expect(screen.queryByRole('button', { name: '价值等级' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: /^更多分类和预警/ }));
  await user.click(screen.getByRole('button', { name: '价值等级' }));
  expect(screen.getByRole('textbox', { name: '高价值金额' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: '高价值占比' })).toBeNull();
});
