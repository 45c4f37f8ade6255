/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { showPane } from './renderPane';
import { shop } from './shop';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('the whole way from opening to a written portrait goes by keyboard, in reading order', async () => {
  const { user } = showPane(shop());
  await heading('我读到了“订单”表');
  const stops = tabStops();
  expect(stops.map(nameOf)).toEqual([
    'Switch to English',
    '概览',
    ...['客户编号', '姓名', '下单日期', '实付金额'].map((header) => `改“${header}”的含义`),
    '还有 1 列 ›',
    '口径',
    '统计窗口',
    '分析日',
    '生成画像',
    '先看看会写什么 ›',
  ]);
  stops.at(-1)?.focus();
  await user.keyboard('{Enter}');
  const preview = await heading('将要写入');
  expect(document.activeElement).toBe(preview);
  screen.getByRole('button', { name: '写入工作簿' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(await heading('画像已写入'));
});

test('the first reading leaves the focus where it is', async () => {
  showPane(shop());
  await heading('我读到了“订单”表');
  expect(document.activeElement).toBe(document.body);
});

test('actions show their access keys, and no key is given twice on a screen', async () => {
  const { user } = showPane(shop());
  await heading('我读到了“订单”表');
  for (const name of ['概览', '数据', '规则', '客户', '记录']) {
    await user.click(screen.getByRole('tab', { name }));
    const keys = [...document.querySelectorAll('[accesskey]')].map((one) => one.getAttribute('accesskey'));
    expect(new Set(keys).size).toBe(keys.length);
  }
  await user.click(screen.getByRole('tab', { name: '概览' }));
  expect(screen.getByRole('button', { name: '生成画像' }).querySelector('kbd')?.textContent).toBe('G');
});

test('what the pane came to is announced', async () => {
  const { user } = showPane(shop());
  await heading('我读到了“订单”表');
  const said = () => [...document.querySelectorAll('[aria-live=polite]')].map((one) => one.textContent);
  expect(said()).toContain('读到 120 行，40 位客户');
  await user.click(screen.getByRole('button', { name: '生成画像' }));
  await heading('画像已写入');
  expect(said()).toContain('写入完成');
});

/** Everything that the Tab key stops at, in the order of the document. Fluent's own guards, which pass the focus on, are left out.
 *  Limit: whether a browser goes there is seen in a browser only. */
function tabStops(): readonly HTMLElement[] {
  const stops = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex]')];
  return stops.filter((stop) => {
    const tab = stop.closest('[role=tab]');
    const isOpenTab = !tab || tab.getAttribute('aria-selected') === 'true';
    return stop.tabIndex >= 0 && !stop.hasAttribute('data-tabster-dummy') && isOpenTab;
  });
}

function nameOf(element: Element | null): string {
  const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : null;
  return element?.getAttribute('aria-label') ?? label ?? ownText(element);
}

function ownText(element: Element | null): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], .fui-Tab__content--reserved-space')) hidden.remove();
  return copy.textContent ?? '';
}
