import { overflow, violations } from './axe';
import { startDesk, type DeskPage, type DeskSite, type Visit } from './deskPage';
import { button, heading, SAYS } from './flow';
import { openSidebar, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const VISIT: Visit = { theme: 'dark', paneWidth: 300 };

/** Where people work. */
const HOSTS: readonly { readonly name: string; readonly come: () => Promise<DeskPage> }[] = [
  { name: 'Excel', come: () => site.visit(VISIT) },
  {
    name: 'Google Sheets',
    async come() {
      const desk = await visitSheets(site, VISIT);
      await openSidebar(desk);
      return desk;
    },
  },
];

test.each(HOSTS)(
  '#5 §7: on $name cleaned values stand over the originals only when a person ticks it in the preview, and undo gives the originals back',
  async ({ come }) => {
    const desk = await come();
    const [before, spelled] = [await desk.hash(), await spelledCells(desk)];
    expect(Math.min(...spelled)).toBeGreaterThan(50);

    await desk.pane.getByRole('button', { name: '先看看会写什么' }).click();
    const choice = desk.pane.getByRole('checkbox', { name: /换成清洗后的值/ });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    await choice.focus();
    await desk.page.keyboard.press('Space');
    await desk.pane.getByText(/会改动你自己的/).waitFor();
    expect([await violations(desk, 'pane'), await overflow(desk)]).toEqual([[], 0]);
    expect(await desk.hash()).toBe(before);

    await button(desk, '写入工作簿').click();
    await heading(desk, SAYS.zh.written).waitFor();
    const [dates, amounts] = await spelledCells(desk);
    expect(amounts).toBeLessThan((spelled[1] ?? 0) / 10);
    expect(dates).toBeLessThan((spelled[0] ?? 0) / 50); // those that say no day, or the end of one, stay

    await button(desk, '撤销这次写入').click();
    await heading(desk, SAYS.zh.undone).waitFor();
    expect(await spelledCells(desk)).toEqual(spelled);
    expect(await desk.hash()).toBe(before);
  },
);

/** How many dates, and how many amounts, of the orders are texts. */
function spelledCells({ ask }: DeskPage): Promise<readonly [dates: number, amounts: number]> {
  return ask((workbook) => {
    const sheet = workbook.sheet('订单');
    const area = sheet?.usedArea() ?? null;
    if (sheet === undefined || area === null) return [0, 0];
    const texts = (header: string): number => {
      const columns = Array.from({ length: area.right + 1 }, (_, at) => at);
      const column = columns.find((at) => sheet.text(1, at) === header || sheet.text(0, at) === header) ?? 0;
      const rows = Array.from({ length: area.bottom - 1 }, (_, at) => at + 2);
      return rows.filter((row) => typeof sheet.value(row, column) === 'string').length;
    };
    return [texts('下单日期'), texts('实付金额')];
  }, null);
}
