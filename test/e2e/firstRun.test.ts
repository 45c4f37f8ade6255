import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { button, heading, makePortrait, openTab, pressRibbon, SAYS, sheetText, visibleSheets } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

/** Sheets of the sample and their last column. */
const OWN = { 客户: 14, 订单: 13, 服务记录: 7 } as const;
const MADE = ['客户画像', '分层透视', '画像报告', '交叉分析', '待确认', '待补充', '合并记录', '清洗记录', '画像_规则', '画像_合并决定', '画像_设置', '画像_历史']; // prettier-ignore

function ownCells({ ask }: DeskPage): Promise<string> {
  return ask(
    (workbook, own) =>
      JSON.stringify(
        Object.entries(own).map(([name, right]) => {
          const sheet = workbook.sheet(name);
          return sheet?.formulas({ top: 0, left: 0, bottom: sheet.usedArea(true)?.bottom ?? 0, right });
        }),
      ),
    OWN,
  );
}

test('#3 §4: the first run on the sample ends in finished sheets and touches no cell that was there; undo returns the workbook to an equal hash', async () => {
  const desk = await site.visit();
  await heading(desk, '我读到了“订单”表').waitFor();
  const [before, cells] = [await desk.hash(), await ownCells(desk)];
  await makePortrait(desk);
  expect(await visibleSheets(desk)).toEqual([...Object.keys(OWN), ...MADE]);
  const objects = await desk.ask(
    ({ sheets }) => sheets.map(({ name, pivots, charts }) => [name, pivots.all.length, charts.all.length] as const),
    null,
  );
  expect(objects).toContainEqual(['分层透视', 20, 0]);
  expect(objects).toContainEqual(['画像报告', 0, 12]);
  expect(await sheetText(desk, '客户画像')).toMatch(/^客户编号\|.*\|RFM分层\|/);
  expect(await ownCells(desk)).toBe(cells);
  expect(await desk.hash()).not.toBe(before);
  await button(desk, '撤销这次写入').click();
  await heading(desk, SAYS.zh.undone).waitFor();
  expect(await desk.hash()).toBe(before);
});

test('#3 §4: uninstall leaves nothing, neither of two runs nor of a changed setting and a chosen language', async () => {
  const desk = await site.visit();
  const before = await desk.hash();
  await openTab(desk, SAYS.zh.rules);
  await desk.pane.getByLabel('统计窗口').selectOption('180');
  await makePortrait(desk);
  await pressRibbon(desk, SAYS.zh.refresh);
  await button(desk, 'Switch to English').click();
  await button(desk, SAYS.en.overview).click();
  await openTab(desk, SAYS.en.history);
  await button(desk, SAYS.en.removeAll).click();
  await button(desk, SAYS.en.remove).click();
  await heading(desk, SAYS.en.removed).waitFor();
  expect(await desk.hash()).toBe(before);
});
