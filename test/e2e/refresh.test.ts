import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { CUSTOMER, heading, makePortrait, portraitOf, pressRibbon, SAYS, typeInGrid } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const TIER = 'RFM分层';

function tiersInReport({ ask }: DeskPage): Promise<Readonly<Record<string, string>>> {
  return ask((workbook) => {
    const sheet = workbook.sheet('画像报告');
    const rows = Array.from({ length: 40 }, (_, at) => at);
    return Object.fromEntries(rows.map((row) => [sheet?.text(row, 0) ?? '', sheet?.text(row, 1) ?? '']));
  }, null);
}

test('#3 §2, §4: after edits in the grid one click in the ribbon refreshes: the customer moves segment, pane and report say so, and undo in the ribbon takes just that back', async () => {
  const desk = await site.visit();
  await makePortrait(desk);
  expect(await portraitOf(desk)).toMatchObject({ [TIER]: '流失风险客户', R天数: '730', M金额: '0.00' });
  const report = await tiersInReport(desk);
  await typeInGrid(desk, '订单', 'D3', '2026-10-31');
  await typeInGrid(desk, '订单', 'I3', '98765');
  await desk.page.waitForFunction(() => window.desk?.workbook?.sheet('订单')?.value(2, 8) === 98_765);
  const edited = await desk.hash();

  await pressRibbon(desk, SAYS.zh.refresh);
  // Bought yesterday, once: recent and rich, but not often. M rank 100 of 100.
  const moved = { [TIER]: '一般客户', R天数: '1', F次数: '1', M金额: '98,765.00', M得分: '100.0' };
  expect(await portraitOf(desk)).toMatchObject(moved);
  await heading(desk, SAYS.zh.written).waitFor();
  const line = desk.pane.getByRole('listitem').filter({ has: desk.pane.getByRole('button', { name: CUSTOMER }) });
  expect(await line.innerText()).toContain('流失风险客户 → 一般客户');
  expect(await tiersInReport(desk)).not.toEqual(report);

  await pressRibbon(desk, '撤销上次运行');
  expect(await desk.hash()).toBe(edited);
  expect(await portraitOf(desk)).toMatchObject({ [TIER]: '流失风险客户', M金额: '0.00' });
});
