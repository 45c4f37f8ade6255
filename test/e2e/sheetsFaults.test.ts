import { startDesk, type DeskSite } from './deskPage';
import { button, heading, makePortrait, SAYS } from './flow';
import { openSidebar, tryOut, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

test('#4: a lock that another run holds is said in the sidebar with the state and the next step; when it is free, the portrait is written', async () => {
  const desk = await visitSheets(site);
  await openSidebar(desk);
  const before = await desk.hash();
  await tryOut(desk, 'menuitemradio', /^锁被占用/);
  await button(desk, SAYS.zh.make).click();
  await heading(desk, '表格软件正忙').waitFor();
  expect(await desk.pane.getByRole('main').innerText()).toMatch(/现在的状态\s+工作簿没有任何改动。[^]*下一步\s+\S+/);
  expect(await desk.hash()).toBe(before);
  await tryOut(desk, 'menuitemradio', /^一切正常/);
  await button(desk, '重新读取').click();
  await makePortrait(desk);
});

test('#4: a service that fails once does not stop the sidebar', async () => {
  const desk = await visitSheets(site);
  await openSidebar(desk);
  await tryOut(desk, 'menuitemradio', /^服务出错一次/);
  await makePortrait(desk);
});
