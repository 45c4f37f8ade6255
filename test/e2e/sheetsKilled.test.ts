import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { button, heading, makePortrait, SAYS, visibleSheets } from './flow';
import { openSidebar, runFromMenu, SHEETS_SAYS, tryOut, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

/** A lease that nobody renews ends after two minutes. */
const LEASE_OVER = 130_000;

/** Let time pass in the sidebar, without waiting for it. */
async function passTime({ page }: DeskPage, milliseconds: number): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('sheets-frame.html'));
  await frame?.evaluate((by) => {
    const Told = Date;
    window.Date = new Proxy(Told, {
      construct: (target, given: unknown[]) =>
        Reflect.construct(target, given.length === 0 ? [Told.now() + by] : given),
      get: (target, name) => (name === 'now' ? () => Told.now() + by : Reflect.get(target, name)),
    });
  }, milliseconds);
}

test('#4: a refresh that Google kills half way leaves a run that the sidebar makes whole, says so, and can take back without a trace', async () => {
  const desk = await visitSheets(site);
  const before = await desk.hash();
  await tryOut(desk, 'menuitemradio', /^写到一半被终止/);
  await runFromMenu(desk, [SHEETS_SAYS.zh.refresh]);
  await desk.page.getByText('Exception: Exceeded maximum execution time').waitFor();
  expect(await desk.hash()).not.toBe(before);
  await openSidebar(desk);
  await passTime(desk, LEASE_OVER);
  await makePortrait(desk);
  await desk.pane.getByText('核对无误').waitFor();
  expect(await visibleSheets(desk)).toEqual([
    '客户',
    '订单',
    '服务记录',
    '客户画像',
    '分层透视',
    '画像报告',
    '交叉分析',
    '待确认',
    '待补充',
    '合并记录',
    '清洗记录',
    '画像_规则',
    '画像_合并决定',
    '画像_设置',
    '画像_历史',
  ]);
  await button(desk, '撤销这次写入').click();
  await heading(desk, SAYS.zh.undone).waitFor();
  expect(await desk.hash()).toBe(before);
});
