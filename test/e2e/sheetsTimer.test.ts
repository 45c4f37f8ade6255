import { startDesk, type DeskSite } from './deskPage';
import { portraitOf } from './flow';
import { buy, executed, runFromMenu, SHEETS_SAYS, tryOut, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const { automatic, hourly } = SHEETS_SAYS.zh;

test('#4: the timer refreshes with nobody at the screen; without one, and without the permission for one, the page says what to do', async () => {
  const desk = await visitSheets(site);
  const { page } = desk;
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.accept();
  });
  await tryOut(desk, 'menuitem', /^定时器/);
  await page.getByText('没有装好的定时触发器').waitFor();
  await runFromMenu(desk, [automatic, hourly]);
  expect(said.join()).toContain('自动刷新需要多一项权限');

  await tryOut(desk, 'menuitemcheckbox', /^允许管理触发器/);
  await runFromMenu(desk, [automatic, hourly]);
  await page.getByText('自动刷新已开启：每小时').waitFor();
  await buy(desk, '98765');
  await tryOut(desk, 'menuitem', /^定时器/);
  await page.getByText('定时触发器已运行').waitFor();
  expect((await executed(desk)).at(-1)).toBe('refreshByTimer');
  expect(await portraitOf(desk)).toMatchObject({ R天数: '1', M金额: '98,765.00' });
});
