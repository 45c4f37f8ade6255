/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Cell } from '../../core/index';
import { editCount, editsKey } from '../../pane/engine/edits';
import { ownerOf, withOwner } from '../../pane/flow/edits';
import { showPane } from './renderPane';
import { bookOf } from './shop';

/** Customers of whom C4 and C8 lack phone, region and contact role. */
function gaps() {
  const rows: Cell[][] = [['客户编号', '姓名', '手机', '地区', '联系人角色', '最近消费时间', '累计消费金额']];
  for (let k = 1; k <= 12; k++) {
    const isKnown = k !== 4 && k !== 8;
    rows.push([`C${k}`, isKnown ? `欧阳${k}` : null, isKnown ? `138001380${String(k).padStart(2, '0')}` : null, isKnown ? '浙江' : null, isKnown ? '采购部经理' : null, '2024-06-01', 100 * k]); // prettier-ignore
  }
  return bookOf('客户', rows);
}

const owner = (key: string) => screen.getByRole('combobox', { name: `${key} 的负责人` });
const rowsOfWork = (host: { readonly book: ReturnType<typeof gaps> }) =>
  host.book.sheets.find(({ name }) => name === '待补充')?.rows ?? [];

test('#55: an owner typed in the pane goes into the worklist with the next refresh, and is there again', async () => {
  const { user, host } = showPane(gaps());
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  await user.type(owner('C8'), '李四{Enter}');
  await user.type(owner('C4'), '王五');
  await user.tab();
  expect(screen.getByText('2 位客户的负责人将在下次刷新时写入。')).toBeTruthy();
  expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
    '李四',
    '王五',
  ]);
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  expect(rowsOfWork(host).find((cells) => cells.includes('C8'))).toContain('李四');
  expect(rowsOfWork(host).find((cells) => cells.includes('C4'))).toContain('王五');
  await user.click(screen.getByRole('button', { name: '查看概览' }));
  await user.click(screen.getByRole('tab', { name: '数据' }));
  expect(owner('C8')).toHaveProperty('value', '李四');
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('#55: Escape gives up what was typed, and what stands there already does not wait', async () => {
  const { user } = showPane(gaps());
  const work = within(await screen.findByRole('tablist'));
  await user.click(work.getByRole('tab', { name: '数据' }));
  await user.type(owner('C8'), '李四{Escape}');
  expect(owner('C8')).toHaveProperty('value', '');
  await user.type(owner('C8'), ' {Enter}');
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});

test('#55: an owner who waits wins over the sheet, is counted, and tells edits apart', () => {
  const item = { label: 'C8', owner: '李四' };
  expect(withOwner({}, item, '李四')).toEqual({});
  const freed = withOwner({}, item, '');
  expect(ownerOf(freed, item)).toBe('');
  expect(editCount(freed)).toBe(1);
  expect(editsKey(freed)).not.toBe(editsKey(withOwner({}, item, '王五')));
});
