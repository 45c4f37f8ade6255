import { startDesk, type DeskSite } from './deskPage';
import { button, heading, openTab, SAYS } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

test('#3 §3, §4: from opening to saving nothing is asked of another origin, no content policy is violated and the console holds no error', async () => {
  const desk = await site.visit();
  const { page, pane, watched } = desk;
  await button(desk, '先看看会写什么 ›').click();
  await heading(desk, '将要写入').waitFor();
  await button(desk, '写入工作簿').click();
  await heading(desk, SAYS.zh.written).waitFor();
  await button(desk, '打开 画像报告').click();
  await page.waitForFunction(() => window.desk?.workbook?.activeSheet.name === '画像报告');
  await button(desk, SAYS.zh.overview).click();
  for (const tab of ['数据', '规则', '客户', '记录']) {
    await openTab(desk, tab);
    await heading(desk, tab).waitFor();
  }
  await button(desk, 'Switch to English').click();
  await pane.getByRole('tab', { name: SAYS.en.history }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('toolbar').getByRole('button', { name: '另存为', exact: true }).click();
  await download;
  expect(watched.asked.count).toBeGreaterThan(10);
  expect(watched.foreign).toEqual([]);
  expect(watched.violations).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test('#3 §4: the watch sees what it is for: a foreign address and a script that the policy forbids', async () => {
  const { page, watched } = await site.visit({ address: '?book=blank' });
  await page.evaluate(async () => {
    const refused = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
    const script = document.createElement('script');
    script.src = 'https://example.com/a.js';
    document.body.append(script);
    await refused;
    const refusedToo = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
    await fetch('https://example.com/b').catch(() => undefined);
    await refusedToo;
  });
  expect(watched.violations).toEqual([
    'script-src-elem: https://example.com/a.js',
    'connect-src: https://example.com/b',
  ]);
  expect(watched.errors.join()).toContain('Content Security Policy');
});
