/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Cell } from '../../core/index';
import { directEngine } from '../../pane/engine/directEngine';
import type { EngineRequest } from '../../pane/engine/engine';
import { showPane } from './renderPane';
import { bookOf } from './shop';

/** Orders of twelve people; two wrote a mail domain that looks mistyped. */
function mailShop() {
  const rows: Cell[][] = [['订单号', '客户编号', '下单日期', '实付金额', '邮箱']];
  for (let k = 0; k < 24; k++) {
    const domain = k % 12 < 2 ? 'gmial.com' : 'example.com';
    rows.push([`D${k}`, `C${k % 12}`, `2024-05-${10 + (k % 19)}`, 100, `u${k % 12}@${domain}`]);
  }
  return bookOf('订单', rows);
}

const question = () => screen.findByRole('group', { name: /^4 个邮箱的域名是“gmial\.com”/ });

test('requirement 64: a question about a spelling is answered by a button, waits with the other changes, and is handed to the next run', async () => {
  const engine = directEngine();
  const planned: EngineRequest[] = [];
  const plan: typeof engine.plan = (request, work) => (planned.push(request), engine.plan(request, work));
  const { user, host } = showPane(mailShop(), { engine: { ...engine, plan } });
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  const yes = within(await question()).getByRole('button', { name: '是' });
  await user.click(yes);
  expect(yes.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('1 个回答将在下次刷新时写入。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '刷新' }));
  await screen.findByRole('heading', { level: 1, name: '画像已写入' });
  expect(planned.map(({ edits }) => [...(edits?.answers ?? [])])).toEqual([[['email:gmial.com', 'yes']]]);
  const kept = host.book.sheets.find(({ name }) => name === '待确认')?.rows ?? [];
  expect(kept.find((cells) => cells.includes('email:gmial.com'))).toContain('yes');
});

test('pressed again, the answer is taken back', async () => {
  const { user } = showPane(mailShop());
  await user.click(await screen.findByRole('tab', { name: '数据' }));
  const no = within(await question()).getByRole('button', { name: '否' });
  await user.click(no);
  await user.click(no);
  expect(no.getAttribute('aria-pressed')).toBe('false');
  expect(screen.queryByText(/将在下次刷新时写入/)).toBeNull();
});
