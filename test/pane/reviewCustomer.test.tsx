/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { directEngine } from '../../pane/engine/directEngine';
import type { EngineRequest } from '../../pane/engine/engine';
import { showPane, type Shown } from './renderPane';
import { shop } from './shop';

const manual = () => within(screen.getByRole('region', { name: '手工标签' }));
const forget = () => within(screen.getByRole('region', { name: '删除此人' }));

interface Asked extends Shown {
  readonly planned: EngineRequest[];
}

/** Show the card of C01, who bought twice. */
async function showCard(): Promise<Asked> {
  const engine = directEngine();
  const planned: EngineRequest[] = [];
  const plan: typeof engine.plan = (request, work) => (planned.push(request), engine.plan(request, work));
  const shown = showPane(shop(), { engine: { ...engine, plan } });
  await shown.user.click(await screen.findByRole('tab', { name: '客户' }));
  act(() => shown.host.emit({ kind: 'selected', sheet: '订单', area: { top: 1, bottom: 1, left: 0, right: 0 } }));
  await screen.findByText('欧**');
  return { ...shown, planned };
}

async function refresh({ user, planned }: Asked): Promise<EngineRequest['edits']> {
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  return planned[planned.length - 1]?.edits;
}

test('a tag is given by hand, told, and goes with the next refresh', async () => {
  const shown = await showCard();
  const field = manual().getByRole('textbox', { name: '新标签' });
  await shown.user.type(field, ' 老朋友 {Enter}');
  expect(manual().getByRole('listitem').textContent).toBe('老朋友待加');
  expect(manual().getByRole('status').textContent).toBe('“老朋友”将在下次刷新时加上。');
  expect(field).toHaveProperty('value', '');
  expect(screen.getByText('1 位客户的手工标签将在下次刷新时写入。')).toBeTruthy();
  expect((await refresh(shown))?.manualTags).toEqual(new Map([['C01', '老朋友']]));
  const portrait = shown.host.book.sheets.find(({ name }) => name === '客户画像')?.rows ?? [];
  expect(portrait.find(([id]) => id === 'C01')).toContain('老朋友');
});

test('a tag that was just given is taken back, and then nothing waits', async () => {
  const { user } = await showCard();
  await user.type(manual().getByRole('textbox', { name: '新标签' }), 'VIP{Enter}');
  await user.click(manual().getByRole('button', { name: '去掉“VIP”' }));
  expect(manual().queryAllByRole('listitem')).toEqual([]);
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('a sign that parts tags, or a minus in front, is refused in its place', async () => {
  const { user } = await showCard();
  const field = manual().getByRole('textbox', { name: '新标签' });
  for (const text of ['甲；乙', '甲,乙', '-甲', '－甲']) {
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
    expect(manual().getByText(/标签不能有分号/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
  }
  expect(manual().queryAllByRole('listitem')).toEqual([]);
});

test('a tag of a rule is taken off by hand, and can be put back', async () => {
  const shown = await showCard();
  const tags = within(screen.getByRole('region', { name: '标签' }));
  const [off] = tags.getAllByRole('button', { name: /^去掉“/ });
  const tag = /“(.+)”/.exec(off?.getAttribute('aria-label') ?? '')?.[1] ?? '';
  expect(tag).not.toBe('');
  if (off) await shown.user.click(off);
  expect(manual().getByRole('listitem').textContent).toBe(`${tag}已去掉恢复`);
  await shown.user.click(manual().getByRole('button', { name: `恢复“${tag}”` }));
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
  await shown.user.click(tags.getByRole('button', { name: `去掉“${tag}”` }));
  expect((await refresh(shown))?.manualTags).toEqual(new Map([['C01', `-${tag}`]]));
});

test('deleting a person asks first, says what goes and what stays, and the harmless answer has the focus', async () => {
  const shown = await showCard();
  await shown.user.click(forget().getByRole('button', { name: '删除此人' }));
  expect(forget().getByText('要删除“欧** C01”吗？')).toBeTruthy();
  expect(forget().getByText(/画像、名单、待补充、待确认、合并记录、清洗记录里此人的行会移除/)).toBeTruthy();
  expect(forget().getByText(/“订单”里此人的 2 行.*你自己的单元格不动/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('不删除');
  await shown.user.keyboard('{Enter}');
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
  await shown.user.click(forget().getByRole('button', { name: '删除此人' }));
  await shown.user.click(forget().getByRole('button', { name: '删除' }));
  expect(forget().getByRole('status').textContent).toBe('将在下次刷新时删除。');
  expect(screen.getByText('删除 1 位客户将在下次刷新时写入。')).toBeTruthy();
  expect((await refresh(shown))?.erase).toEqual([{ keys: ['C01'], labels: [] }]);
  const portrait = shown.host.book.sheets.find(({ name }) => name === '客户画像')?.rows ?? [];
  expect(portrait.map(([id]) => id)).toContain('C02');
  expect(portrait.map(([id]) => id)).not.toContain('C01');
});

test('a person is not deleted after all', async () => {
  const { user } = await showCard();
  await user.click(forget().getByRole('button', { name: '删除此人' }));
  await user.click(forget().getByRole('button', { name: '删除' }));
  await user.click(forget().getByRole('button', { name: '不删了' }));
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});
