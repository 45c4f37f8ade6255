import { overflow, violations } from './axe';
import { startDesk, type DeskSite, type Visit } from './deskPage';
import { button, heading, makePortrait, openTab } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

test('#3 §2, §4: page and pane are clean by axe on every screen, in Chinese and light', async () => {
  const desk = await site.visit();
  const seen: [screen: string, violations: readonly string[]][] = [];
  const look = async (screen: string, where: 'all' | 'pane' = 'pane') =>
    void seen.push([screen, await violations(desk, where)]);
  await button(desk, '先看看会写什么 ›').waitFor();
  await look('first', 'all');
  await button(desk, '先看看会写什么 ›').click();
  await heading(desk, '将要写入').waitFor();
  await look('preview');
  await button(desk, '写入工作簿').click();
  await heading(desk, '画像已写入').waitFor();
  await look('done');
  await button(desk, '查看概览').click();
  for (const tab of ['概览', '数据', '规则', '客户', '记录']) {
    await openTab(desk, tab);
    await look(tab);
  }
  expect(seen.filter(([, found]) => found.length > 0)).toEqual([]);
});

const LOOKS: readonly Visit[] = [
  { theme: 'dark', paneWidth: 320 },
  { theme: 'contrast', paneWidth: 450 },
];

test.each(LOOKS)('#3 §2, §4: in English page and pane are clean by axe and nothing is cut off: %j', async (look) => {
  const desk = await site.visit({ ...look, lang: 'en', address: '?book=sample-en' });
  await makePortrait(desk, 'en');
  expect(await violations(desk, 'all')).toEqual([]);
  const header = desk.pane.getByRole('banner');
  const [red = '255'] = /\d+/.exec(await header.evaluate((one) => getComputedStyle(one).backgroundColor)) ?? [];
  expect(Number(red)).toBeLessThan(64);
  await button(desk, 'See the overview').click();
  await openTab(desk, 'Rules');
  expect(await violations(desk, 'pane')).toEqual([]);
  expect(await overflow(desk)).toBe(0);
  // The button for the other language shows its sign.
  expect((await desk.pane.locator('body').innerText()).replace('中', '')).not.toMatch(/[\u4e00-\u9fff]/);
});
