/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../core/index';
import { MEMORY_KEYS } from '../../pane/flow/memory';
import { fakeHost } from './fakeHost';
import { renderedText, showPane } from './renderPane';
import { ambiguousShop, bookOf, emptyBook, shop } from './shop';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const tab = (name: string) => screen.findByRole('tab', { name });

test('the first screen says what was read, and one button makes the portrait', async () => {
  const { host, user } = showPane(shop());
  await heading('我读到了“订单”表');
  expect(screen.getByText('120 行 · 40 位客户')).toBeTruthy();
  expect(screen.getByText(/2024-01-23 至 2024-06-29/)).toBeTruthy();
  expect(screen.getByText(/1 处读不出/)).toBeTruthy();
  await user.click(await button('生成画像'));
  await heading('画像已写入');
  expect(host.applied).toHaveLength(1);
  expect(screen.getByText('已标记 120 行')).toBeTruthy();
});

test('each screen has one primary button at most', async () => {
  const { user } = showPane(shop());
  await heading('我读到了“订单”表');
  for (const name of ['概览', '数据', '规则']) {
    await user.click(await tab(name));
    expect(await screen.findAllByRole('button', { name: '生成画像' })).toHaveLength(1);
  }
});

test('the preview lists every column and sheet before anything is written, and going back writes nothing', async () => {
  const { host, user } = showPane(shop());
  await user.click(await button(/先看看会写什么/));
  await heading('将要写入');
  for (const name of ['客户画像', '分层透视', '画像报告', '清洗记录', '活跃状态']) {
    expect(screen.getAllByText(name).length).toBeGreaterThan(0);
  }
  await user.click(await button('返回'));
  await heading('我读到了“订单”表');
  expect(host.applied).toHaveLength(0);
});

test('issue 5, section 7: cleaned values over the originals are offered in the preview, off until a person ticks them, for that run alone', async () => {
  const { host, user } = showPane(shop());
  await user.click(await button(/先看看会写什么/));
  const choice = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: '把 120 个单元格换成清洗后的值（仅这一次）',
  });
  expect(choice.checked).toBe(false);
  const examples = within(screen.getByRole('list', { name: '覆盖前后举例' }));
  const shown = examples.getAllByRole('listitem').map(renderedText).join('\n');
  expect(shown).toMatch(/订单 D2.*￥10\.00元.*10/);
  expect(shown).toMatch(/订单 C2.*2024-.*2024-.*日期/);
  expect(screen.getByText(/不改动你已有的任何单元格/)).toBeTruthy();
  await user.click(choice);
  expect(screen.getByText(/会改动你自己的 120 个单元格/)).toBeTruthy();
  expect(screen.queryByText(/不改动你已有的任何单元格/)).toBeNull();
  await user.click(await button('写入工作簿'));
  await heading('画像已写入');
  expect(screen.getByText('按你的选择覆盖原值：120 个单元格。撤销可以恢复。')).toBeTruthy();
  const [dates, amounts] = host.applied[0]?.overwrites ?? [];
  expect([dates?.column, dates?.cells.length]).toEqual([2, 119]);
  expect(amounts).toMatchObject({ sheet: '订单', column: 3, cells: [{ row: 1, before: '￥10.00元', after: 10 }] });
  await user.click(await button('查看概览'));
  await user.click(await button('刷新画像'));
  await heading('画像已写入');
  expect(host.applied[1]?.overwrites).toEqual([]);
});

test('issue 5, section 7: rows that changed after the preview are not written over unseen', async () => {
  const { host, user } = showPane(shop());
  await user.click(await button(/先看看会写什么/));
  await user.click(await screen.findByRole('checkbox', { name: /换成清洗后的值/ }));
  const reads = host.reads;
  host.beforeApply = () => {
    throw new HostError('changed', 'unchanged', { zh: '有人改动了。', en: 'Somebody changed it.' });
  };
  await user.click(await button('写入工作簿'));
  await screen.findByText('有人改动了。');
  expect(host.reads).toBe(reads);
  expect(host.applied).toHaveLength(0);
});

test('after a run the overview shows segments, and a refresh after edits says who moved', async () => {
  const { host, user } = showPane(shop());
  await user.click(await button('生成画像'));
  await user.click(await button('查看概览'));
  await heading('客户概览');
  expect(screen.getByText('还没有可比的上一次。')).toBeTruthy();
  const [orders] = host.book.sheets;
  if (!orders) throw new Error('no orders');
  // Customer 1 buys six times for a fortune, and somebody new comes.
  const fortune = Array.from({ length: 6 }, (_, n) => [`D-rich${n}`, 'C01', '2024-06-30', 99999, '欧阳1']);
  const rows = [...orders.rows, ...fortune, ['D-new', 'C99', '2024-06-30', 5, '新人']];
  host.book = { ...host.book, sheets: [{ ...orders, rows }, ...host.book.sheets.slice(1)] };
  act(() => host.emit({ kind: 'edited', sheet: '订单', isOurs: false }));
  await screen.findByText('表格有改动，刷新后生效。');
  await user.click(await button('刷新画像'));
  await heading('画像已写入');
  const moves = within(screen.getByRole('region', { name: '谁变了' }));
  expect(moves.getByText('新').parentElement?.textContent).toBe('+ 新1');
  await user.click(moves.getByRole('button', { name: 'C01' }));
  expect(host.selects).toEqual([{ sheet: '客户画像', row: 1, column: 0 }]);
});

test('an undo takes the run back, says so, and the workbook is read again', async () => {
  const { host, user } = showPane(shop());
  const before = host.book;
  await user.click(await button('生成画像'));
  await user.click(await button('撤销这次写入'));
  await heading('已撤销');
  expect(screen.getByText('移除的表：客户画像')).toBeTruthy();
  expect(host.book).toBe(before);
  await user.click(await button('重新读取'));
  await heading('我读到了“订单”表');
  await user.click(await tab('记录'));
  expect(screen.getByText('已撤销')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '撤销最近一次' })).toBeNull();
});

test('removing everything asks first', async () => {
  const { host, user } = showPane(shop());
  await user.click(await button('生成画像'));
  await user.click(await button('查看概览'));
  await user.click(await tab('记录'));
  await user.click(await button('清除我写的一切'));
  expect(await screen.findByRole('group', { name: '要清除客户画像写的一切吗？' })).toBeTruthy();
  expect(document.activeElement).toBe(await button('不清除'));
  await user.keyboard('{Enter}');
  expect(host.book.sheets.length).toBeGreaterThan(1);
  await user.click(await button('清除我写的一切'));
  await user.click(await button('清除'));
  await heading('已全部清除');
  expect(host.book.sheets).toHaveLength(1);
});

test('a question is answered in its place, changes the numbers, and is remembered', async () => {
  const { host, user } = showPane(ambiguousShop());
  await screen.findByText(/60 个日期分不清日和月/);
  await user.click(await button('日在前（日/月/年）'));
  await waitFor(() => expect(screen.queryByText(/分不清日和月/)).toBeNull());
  expect(host.settings.get(MEMORY_KEYS.answers)).toBe('{"v":1,"value":[["dateOrder","dmy"]]}');
  await user.click(await tab('数据'));
  const counts = screen.getByText('参与计算').parentElement;
  expect(counts?.textContent).toBe('参与计算60');
});

test('a remembered answer is not asked for again when the pane is opened anew', async () => {
  const host = fakeHost(ambiguousShop());
  host.settings.set(MEMORY_KEYS.answers, '{"v":1,"value":[["dateOrder","mdy"]]}');
  showPane(ambiguousShop(), { host });
  await heading('我读到了“订单”表');
  expect(screen.queryByText(/分不清日和月/)).toBeNull();
});

test('a wrong setting shows its error at its field, and a right one moves the shares', async () => {
  const { host, user } = showPane(shop());
  await user.click(await tab('规则'));
  const field = await screen.findByRole('textbox', { name: '高分线' });
  await user.clear(field);
  await user.type(field, '很高{Enter}');
  const error = '设置 tierHigh（高分线）需要 0 到 100 的数，但给的是“很高”。';
  expect(screen.getByText(error)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(host.settings.has(MEMORY_KEYS.recipe)).toBe(false);
  const before = renderedText(screen.getAllByRole('table')[0]);
  await user.clear(field);
  await user.type(field, '30{Enter}');
  await waitFor(() => expect(renderedText(screen.getAllByRole('table')[0])).not.toBe(before));
  expect(screen.queryByText(error)).toBeNull();
  expect(host.settings.get(MEMORY_KEYS.recipe)).toBe(
    '{"v":1,"value":{"preset":"standard","sets":[["tierHigh","30"]]}}',
  );
});

test('settings that contradict each other say so at the field that was typed last', async () => {
  const { user } = showPane(shop());
  await user.click(await tab('规则'));
  await user.click(await button('活跃状态'));
  const field = await screen.findByRole('textbox', { name: '活跃天数' });
  await user.clear(field);
  await user.type(field, '200');
  await user.tab();
  expect(await screen.findByText(/activeDays 必须小于 dormantDays/)).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('a column is corrected by its drop-down, and the correction is remembered', async () => {
  const { host, user } = showPane(shop());
  await user.click(await button('改“实付金额”的含义'));
  const choice = await screen.findByRole('combobox', { name: '“实付金额”（D 列）是' });
  expect(document.activeElement).toBe(choice);
  await user.selectOptions(choice, 'ignore');
  expect(host.settings.get(MEMORY_KEYS.mapping)).toBe(
    '{"v":1,"value":{"sheet":null,"columns":[["实付金额","ignore"]]}}',
  );
});

test('an example of a finding selects its cell', async () => {
  const { host, user } = showPane(shop());
  await user.click(await tab('数据'));
  await user.click(await button(/下单日期 · 不存在的日期/));
  expect(screen.getByText('2024-02-30')).toBeTruthy();
  await user.click(await button('选中单元格 C3'));
  expect(host.selects).toEqual([{ sheet: '订单', row: 2, column: 2 }]);
});

test('a workbook without data offers the sample, and with it goes on', async () => {
  const { host, user } = showPane(emptyBook());
  await heading('没有找到可以用的表');
  await user.click(await button('加一张示例表试试'));
  await heading('我读到了“示例订单”表');
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '示例订单']);
});

test('a sheet whose columns nobody can guess is used once the person says what they mean', async () => {
  const rows = [
    ['甲', '乙', '丙'],
    ...Array.from({ length: 20 }, (_, row) => [`K${row % 5}`, `2024-05-${row + 10}`, 5 + row]),
  ];
  const { user } = showPane(bookOf('表', rows));
  await heading('没有找到可以用的表');
  await user.selectOptions(await screen.findByRole('combobox', { name: '“丙”（C 列）是' }), 'amount');
  await heading('我读到了“表”表');
});

test('the customer card follows the selected row', async () => {
  const { host, user } = showPane(shop());
  await user.click(await tab('客户'));
  expect(screen.getByText('在表里点一行，看这位客户的画像')).toBeTruthy();
  const area = { top: 1, bottom: 1, left: 0, right: 0 };
  act(() => host.emit({ kind: 'selected', sheet: '订单', area }));
  await screen.findByText('欧**');
  expect(screen.getByText(/C01/)).toBeTruthy();
  expect(screen.getByText('最近购买距今 1 天 ≤ 30 天')).toBeTruthy();
  expect(await screen.findByText('2024-04-01')).toBeTruthy();
  act(() => host.emit({ kind: 'selected', sheet: '订单', area: { ...area, top: 0 } }));
  await screen.findByText('“订单”第 1 行不属于任何客户');
});

test('the language switches at once, is remembered, and outweighs that of the host', async () => {
  const { host, user, change } = showPane(shop());
  await heading('我读到了“订单”表');
  await user.click(await button('Switch to English'));
  await heading('I have read the sheet "订单"');
  expect(document.documentElement.lang).toBe('en');
  change({ lang: 'zh', theme: 'dark' });
  expect(screen.getByRole('button', { name: 'Make portrait' })).toBeTruthy();
  await waitFor(() => expect(host.settings.get(MEMORY_KEYS.lang)).toBe('{"v":1,"value":"en"}'));
});

test("without a choice of one's own the language follows the host", async () => {
  const { change } = showPane(shop());
  await heading('我读到了“订单”表');
  change({ lang: 'en' });
  await heading('I have read the sheet "订单"');
});

test('the settings can be copied as text', async () => {
  const { user } = showPane(shop());
  await user.click(await tab('记录'));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '设置（JSON 文本）' }).value;
  expect(JSON.parse(text)).toMatchObject({ preset: 'standard', recipe: { window: 365 } });
  await user.click(await button('复制'));
  await screen.findByText('已复制');
  expect(await navigator.clipboard.readText()).toBe(text);
});
