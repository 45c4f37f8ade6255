import { startDesk, type DeskSite } from './deskPage';
import { button, heading, makePortrait, SAYS, sheetText, visibleSheets } from './flow';
import { executed, openSidebar, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const OWN = ['客户', '订单', '服务记录'];
const MADE = ['客户画像', '分层透视', '画像报告', '交叉分析', '待确认', '待补充', '合并记录', '清洗记录', '画像_规则', '画像_合并决定', '画像_设置', '画像_历史']; // prettier-ignore

test('#4: on Google Sheets the first run on the sample goes from the sidebar to finished sheets, and undo returns the workbook to an equal hash', async () => {
  const desk = await visitSheets(site);
  const { page, watched } = desk;
  const before = await desk.hash();
  expect(await executed(desk)).toEqual(['onOpen']);
  await openSidebar(desk);
  expect((await page.locator('aside iframe').boundingBox())?.width).toBe(300);
  await makePortrait(desk);
  expect(await visibleSheets(desk)).toEqual([...OWN, ...MADE]);
  const objects = await desk.ask(
    ({ sheets }) => sheets.map(({ name, pivots, charts }) => [name, pivots.all.length, charts.all.length] as const),
    null,
  );
  expect(objects).toContainEqual(['分层透视', 20, 0]);
  expect(objects).toContainEqual(['画像报告', 0, 12]);
  expect(await sheetText(desk, '客户画像')).toMatch(/^客户编号\|.*\|RFM分层\|/);
  await button(desk, '撤销这次写入').click();
  await heading(desk, SAYS.zh.undone).waitFor();
  expect(await desk.hash()).toBe(before);
  expect(watched.asked.count).toBeGreaterThan(10);
  expect(watched.foreign).toEqual([]);
  expect(watched.violations).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test('#4: the switch in the top bar keeps the workbook, brings Google’s menu and sidebar, and back again Excel’s pane', async () => {
  const desk = await site.visit({ address: '?book=sample-en', lang: 'en' });
  const { page } = desk;
  await button(desk, SAYS.en.make).waitFor();
  const before = await desk.hash();
  const choose = async (name: string) => {
    await page.getByRole('combobox', { name: 'Spreadsheet', exact: true }).click();
    await page.getByRole('option', { name, exact: true }).click();
  };
  await choose('Google Sheets');
  await page.waitForFunction(() => (window.desk?.sheets ?? null) !== null);
  expect(await page.locator('aside iframe').count()).toBe(0);
  await openSidebar(desk, 'en');
  expect(await desk.hash()).toBe(before);
  // Nothing of a browser is in the script's realm but what no browser gives away.
  expect(await page.evaluate(() => window.desk?.sheets?.leftGlobals)).toEqual([
    'document',
    'location',
    'top',
    'window',
  ]);
  await choose('Excel');
  await button(desk, SAYS.en.make).waitFor();
  expect(await page.locator('aside iframe').getAttribute('src')).toContain('taskpane.html');
  expect(await page.evaluate(() => window.desk?.sheets)).toBeNull();
  expect(await desk.hash()).toBe(before);
});
