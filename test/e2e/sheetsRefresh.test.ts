import { startDesk, type DeskSite } from './deskPage';
import { makePortrait, portraitOf } from './flow';
import { buy, LOST, openSidebar, runFromMenu, SHEETS_SAYS, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const { refresh, undo } = SHEETS_SAYS.zh;

test('#4: on Google Sheets one click in the menu refreshes after an edit in the grid, and undo in the menu returns the workbook to an equal hash', async () => {
  const desk = await visitSheets(site);
  await openSidebar(desk);
  await makePortrait(desk);
  expect(await portraitOf(desk)).toMatchObject(LOST);
  await buy(desk, '98765');
  const edited = await desk.hash();

  await runFromMenu(desk, [refresh]);
  await desk.page.getByText('画像已刷新').waitFor();
  // Bought yesterday, once: recent and rich, but not often.
  const moved = { RFM分层: '一般客户', R天数: '1', F次数: '1', M金额: '98,765.00' };
  expect(await portraitOf(desk)).toMatchObject(moved);

  await runFromMenu(desk, [undo]);
  await desk.page.getByText('上次运行已撤销').waitFor();
  expect(await desk.hash()).toBe(edited);
  expect(await portraitOf(desk)).toMatchObject(LOST);
});
