import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { button, heading, makePortrait, SAYS } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

async function switchFault({ page }: DeskPage, name: RegExp): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: '故障', exact: true }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

test('#3 §1, §4: a fault that is switched on in the page shows what happened, the state of the workbook and the next step, and the way on works', async () => {
  const desk = await site.visit();
  await button(desk, SAYS.zh.make).waitFor();
  const before = await desk.hash();
  await switchFault(desk, /^失败，什么也没写/);
  await button(desk, SAYS.zh.make).click();
  await button(desk, '重新读取').waitFor();
  console.log(await desk.pane.locator('body').innerText());
  expect(await desk.hash()).toBe(before);
  await button(desk, '重新读取').click();
  await makePortrait(desk);
});

test('#3 §2, §4: cancel while cells are being written ends within seconds, says the state, and what was written can be undone', async () => {
  const desk = await site.visit();
  await button(desk, SAYS.zh.make).waitFor();
  const before = await desk.hash();
  const frame = desk.page.frames().find((one) => one.url().includes('taskpane')) ?? desk.page.mainFrame();
  await frame.evaluate(() => {
    const started = performance.now();
    new MutationObserver((_changes, observer) => {
      if (!/写入(标签列|工作表)/.test(document.body.innerText)) return;
      observer.disconnect();
      const cancel = [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('取消'));
      console.warn(`cancel after ${performance.now() - started}`);
      cancel?.click();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button(desk, SAYS.zh.make).click();
  await button(desk, '重新读取').or(button(desk, SAYS.zh.overview)).waitFor();
  console.log(await desk.pane.locator('body').innerText());
  console.log(await desk.hash() === before);
});
