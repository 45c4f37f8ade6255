/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FakeHost } from './fakeHost';
import { renderedText, showPane } from './renderPane';
import { shop } from './shop';

const first = () => within(screen.getByRole('list', { name: '最近购买' })).getAllByRole('listitem')[0];
const ruleSheet = (host: FakeHost) => host.book.sheets.find(({ name }) => name === '画像_规则')?.rows ?? [];

async function openRule() {
  const shown = showPane(shop());
  await shown.user.click(await screen.findByRole('tab', { name: '规则' }));
  await shown.user.click(await screen.findByRole('button', { name: /^改“近30天”/ }));
  const form = within(screen.getByRole('group', { name: '规则“近30天”' }));
  const day = (name: string, value: string) => fireEvent.change(form.getByLabelText(name), { target: { value } });
  return { ...shown, form, day };
}

test('#95: a rule says when it holds and what it means; both go into the rule sheet', async () => {
  const { user, host, form, day } = await openRule();
  const definition = form.getByRole('textbox', { name: '定义' });
  await user.clear(definition);
  await user.type(definition, '刚买过的人');
  day('生效日', '2024-01-01');
  day('失效日（含当天）', '2024-06-30');
  await user.click(form.getByRole('button', { name: '记下' }));
  await waitFor(() => expect(renderedText(first())).toContain('2024-01-01 到 2024-06-30'));
  expect(renderedText(first())).toContain('刚买过的人');
  // The last day still counts: it is the day of the run.
  await waitFor(() => expect(renderedText(first())).toContain('30 人（75%）'));
  await user.click(screen.getByRole('button', { name: '生成画像' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  const rows = ruleSheet(host);
  const row = rows.find((cells) => cells.includes('近30天')) ?? [];
  expect(row).toContain('刚买过的人');
  expect(row.map(String).join()).toMatch(/2024-01-01|45292/);
});

test('#95: a rule whose time is over tags nobody, and an end before the beginning is refused at its field', async () => {
  const { user, form, day } = await openRule();
  day('生效日', '2024-07-01');
  day('失效日（含当天）', '2024-06-29');
  await user.click(form.getByRole('button', { name: '记下' }));
  expect(form.getByText('失效日要在生效日之后，请改其中一个。')).toBeTruthy();
  day('生效日', '');
  await user.click(form.getByRole('button', { name: '记下' }));
  await waitFor(() => expect(renderedText(first())).toContain('到 2024-06-29 为止'));
  await waitFor(() => expect(renderedText(first())).toContain('不生效'));
});
