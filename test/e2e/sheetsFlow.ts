import type { DeskPage, DeskSite, Visit } from './deskPage';
import { button, SAYS, typeInGrid } from './flow';

/** Words on the emulated Google Sheets that tests go through. */
export const SHEETS_SAYS = {
  zh: {
    extensions: '扩展程序',
    addon: '客户画像',
    open: '打开侧边栏',
    refresh: '刷新画像',
    undo: '撤销上次运行',
    automatic: '自动刷新',
    hourly: '每小时',
    try: '试一试',
    running: '正在运行脚本',
  },
  en: {
    extensions: 'Extensions',
    addon: 'Customer Portrait',
    open: 'Open sidebar',
    refresh: 'Refresh portrait',
    undo: 'Undo last run',
    automatic: 'Automatic refresh',
    hourly: 'Every hour',
    try: 'Try',
    running: 'Running script',
  },
} as const;

/** Come to the desk as Google Sheets; ends when the add-on's menu is there. */
export async function visitSheets(site: DeskSite, visit: Visit = {}, book = 'sample-zh'): Promise<DeskPage> {
  const desk = await site.visit({ ...visit, address: `?host=sheets&book=${book}` });
  await desk.page.waitForFunction(() => (window.desk?.sheets ?? null) !== null);
  return desk;
}

/** Choose an entry of the add-on's menu, through its submenus. */
export async function chooseInMenu(
  { page }: DeskPage,
  path: readonly string[],
  lang: 'zh' | 'en' = 'zh',
): Promise<void> {
  const { extensions, addon } = SHEETS_SAYS[lang];
  await page.getByRole('toolbar').getByRole('button', { name: extensions, exact: true }).click();
  for (const name of [addon, ...path]) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Run a function from the menu and wait until the script has ended. */
export async function runFromMenu(desk: DeskPage, path: readonly string[]): Promise<void> {
  const sign = desk.page.getByText(SHEETS_SAYS.zh.running);
  await chooseInMenu(desk, path);
  await sign.waitFor({ state: 'detached' });
}

/** Open the sidebar by the menu; ends when it has read the workbook. */
export async function openSidebar(desk: DeskPage, lang: 'zh' | 'en' = 'zh'): Promise<void> {
  await chooseInMenu(desk, [SHEETS_SAYS[lang].open], lang);
  await button(desk, SAYS[lang].make).waitFor();
}

/** Choose in the menu of what there is to try. */
export async function tryOut(
  { page }: DeskPage,
  role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox',
  name: RegExp,
): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: SHEETS_SAYS.zh.try, exact: true }).click();
  await page.getByRole(role, { name }).click();
  await page.keyboard.press('Escape');
}

/** Names of the functions of the script that ran, in their order. */
export function executed({ page }: DeskPage): Promise<readonly string[]> {
  return page.evaluate(() => (window.desk?.sheets?.executions ?? []).map(({ name }) => name));
}

/** What the portrait says of that customer before buying again: the order is two years old. */
export const LOST = { RFM分层: '流失风险客户', R天数: '730', M金额: '0.00' };

/** The customer buys again, yesterday, in the grid. */
export async function buy(desk: DeskPage, amount: string): Promise<void> {
  await typeInGrid(desk, '订单', 'D3', '2026-10-31');
  await typeInGrid(desk, '订单', 'I3', amount);
  await desk.page.waitForFunction((sum) => window.desk?.workbook?.sheet('订单')?.value(2, 8) === sum, Number(amount));
}
