/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { templateCells } from '../../core/index';
import { tabbedText } from '../../pane/flow/templateText';
import { fakeHost, refusal } from './fakeHost';
import { showPane } from './renderPane';
import { emptyBook } from './shop';

const templates = () => within(screen.getByRole('region', { name: '从表头模板开始' }));

async function showTemplate(host = fakeHost(emptyBook())) {
  const shown = showPane(emptyBook(), { host });
  await screen.findByRole('heading', { level: 1, name: '没有找到可以用的表' });
  await shown.user.selectOptions(templates().getByRole('combobox', { name: '模板' }), 'shop');
  return shown;
}

test('a template shows its fields with what to write and an example', async () => {
  await showTemplate();
  const phone = templates().getByRole('row', { name: /^手机/ });
  expect(
    within(phone)
      .getAllByRole('cell')
      .map((one) => one.textContent),
  ).toEqual(['用于认出同一位客户', '138****0001']);
});

test('its headers are inserted as a new sheet, which is selected, and nothing else is written', async () => {
  const { user, host } = await showTemplate();
  await user.click(templates().getByRole('button', { name: '插入为新表' }));
  await waitFor(() => expect(host.selects).toEqual([{ sheet: '电商C端客户', row: 0, column: 0 }]));
  const added = host.book.sheets[1];
  expect(added?.name).toBe('电商C端客户');
  expect(added?.rows).toHaveLength(1);
  expect(added?.rows[0]?.slice(0, 3)).toEqual(['客户编号', '客户姓名', '手机']);
  expect(host.applied).toHaveLength(0);
});

test('a host that refuses the sheet says so', async () => {
  const host = fakeHost(emptyBook());
  host.addSheet = () => Promise.reject(refusal('protected'));
  const { user } = await showTemplate(host);
  await user.click(templates().getByRole('button', { name: '插入为新表' }));
  await screen.findByRole('heading', { level: 1, name: '工作表受保护' });
});

test('headers and field list are copied as tabbed text', async () => {
  const { user } = await showTemplate();
  await user.click(templates().getByRole('button', { name: '复制表头' }));
  await templates().findByText('已复制，可以粘贴到表里。');
  const headers = (await navigator.clipboard.readText()).split('\t');
  expect(headers).toEqual(
    templateCells('shop', 'zh')
      .guide.slice(1)
      .map((cells) => (cells[1] as { value: string }).value),
  );
  await user.click(templates().getByRole('button', { name: '复制字段说明' }));
  await waitFor(async () =>
    expect((await navigator.clipboard.readText()).split('\n')).toHaveLength(headers.length + 1),
  );
});

test('tabs and line ends inside a cell do not break the text', () => {
  expect(
    tabbedText([
      [{ value: 'a\tb' }, 'c\nd'],
      [1, null],
    ]),
  ).toBe('a b\tc d\n1\t');
});
