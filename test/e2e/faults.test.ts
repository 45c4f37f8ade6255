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
  const desk = await site.visit({ address: '?book=blank' });
  const { pane } = desk;
  await heading(desk, '没有找到可以用的表').waitFor();
  const before = await desk.hash();
  await switchFault(desk, /^太忙/);
  await button(desk, '重新读取').click();
  await heading(desk, '操作太频繁，被暂时限制').waitFor();
  const said = await pane.getByRole('main').innerText();
  expect(said).toContain('Excel 暂时不接受更多请求。');
  expect(said).toMatch(/现在的状态\s+工作簿没有任何改动。/);
  expect(said).toMatch(/下一步\s+\S+/);
  expect(said).toContain('代码 throttled');
  expect(await desk.hash()).toBe(before);
  await button(desk, '重新读取').click();
  await heading(desk, '没有找到可以用的表').waitFor();
});

test('#3 §1, §4: a call that fails once is made again: the portrait is written all the same', async () => {
  const desk = await site.visit();
  await button(desk, SAYS.zh.make).waitFor();
  await switchFault(desk, /^失败，什么也没写/);
  await makePortrait(desk);
});

test('#3 §2, §4: cancel while cells are being written stops, says the state, and what was written can be undone', async () => {
  const desk = await site.visit();
  await button(desk, SAYS.zh.make).waitFor();
  const before = await desk.hash();
  await cancelAt(desk, /写入(标签列|工作表)/);
  await button(desk, SAYS.zh.make).click();
  await heading(desk, '已取消').waitFor();
  await desk.pane.getByText('只写入了一部分；你自己的单元格没有改动。').waitFor();
  expect(await desk.hash()).not.toBe(before);
  await button(desk, '撤销已写的部分').click();
  await heading(desk, SAYS.zh.undone).waitFor();
  expect(await desk.hash()).toBe(before);
});

/** Press Cancel in the very moment in which a step begins: a hand from outside may come too late. */
async function cancelAt({ page }: DeskPage, step: RegExp): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  await frame?.evaluate((words) => {
    new MutationObserver((_changes, observer) => {
      if (!new RegExp(words).test(document.body.innerText)) return;
      observer.disconnect();
      [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('取消'))?.click();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, step.source);
}
