import type { Locator } from 'playwright-core';
import type { DeskPage } from './deskPage';

/** Words on the screen of the steps that tests go through. */
export const SAYS = {
  zh: {
    make: '生成画像',
    written: '画像已写入',
    overview: '查看概览',
    refresh: '刷新画像',
    undone: '已撤销',
    undoLast: '撤销最近一次',
    history: '记录',
    rules: '规则',
    removeAll: '清除我写的一切',
    remove: '清除',
    removed: '已全部清除',
    busy: '加载项正在处理',
  },
  en: {
    make: 'Make portrait',
    written: 'The portrait is written',
    overview: 'See the overview',
    refresh: 'Refresh portrait',
    undone: 'Undone',
    undoLast: 'Undo the last run',
    history: 'History',
    rules: 'Rules',
    removeAll: 'Remove everything of ours',
    remove: 'Remove',
    removed: 'Everything of ours is removed',
    busy: 'The add-in is at work',
  },
} as const;

/** Find the heading of the pane's screen. */
export function heading({ pane }: DeskPage, name: string | RegExp): Locator {
  return pane.getByRole('heading', { level: 1, name });
}

/** Find a button of the pane by its words; the letter of its access key is no part of its name. */
export function button({ pane }: DeskPage, name: string): Locator {
  return pane.getByRole('button', { name, exact: true });
}

/** Go from the first screen to the finished sheets with one press. */
export async function makePortrait(desk: DeskPage, lang: 'zh' | 'en' = 'zh'): Promise<void> {
  await button(desk, SAYS[lang].make).click();
  await heading(desk, SAYS[lang].written).waitFor();
}

/** Go from a result to one of the five sections. */
export async function openTab(desk: DeskPage, name: string): Promise<void> {
  await desk.pane.getByRole('tab', { name, exact: true }).click();
}

/** Press a button of the add-in in the ribbon and wait until Excel would give it back. */
export async function pressRibbon({ page }: DeskPage, name: string, busy: string = SAYS.zh.busy): Promise<void> {
  const sign = page.getByText(busy);
  await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
  await sign.waitFor();
  await sign.waitFor({ state: 'detached' });
}

/** Type into a cell of the grid as a person does: its sheet's tab, the name box, the keys. */
export async function typeInGrid(desk: DeskPage, sheet: string, address: string, text: string): Promise<void> {
  const { page } = desk;
  await page.locator('main footer, main [data-u-comp="sheet-bar"]').getByText(sheet, { exact: true }).first().click();
  await page.waitForFunction((name) => window.desk?.workbook?.activeSheet.name === name, sheet);
  const nameBox = page.getByRole('textbox', { name: /名称框|Name box/ });
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Names of the sheets that a person sees, in order. */
export function visibleSheets({ ask }: DeskPage): Promise<readonly string[]> {
  return ask(({ sheets }) => sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name), null);
}

/** All texts of a sheet that stand in one row, joined; one line a row. */
export function sheetText({ ask }: DeskPage, name: string): Promise<string> {
  return ask((workbook, wanted) => {
    const sheet = workbook.sheet(wanted);
    const area = sheet?.usedArea() ?? null;
    if (sheet === undefined || area === null) return '';
    const row = (at: number): string =>
      Array.from({ length: area.right + 1 }, (_, column) => sheet.text(at, column)).join('|');
    return Array.from({ length: area.bottom + 1 }, (_, at) => row(at)).join('\n');
  }, name);
}

/** The first order of the sample, in row 3 of 订单, is this customer's only one: two years old, 99.9. */
export const CUSTOMER = '00000138';

/** What the portrait says of that customer, by header. */
export function portraitOf({ ask }: DeskPage): Promise<Readonly<Record<string, string>>> {
  return ask((workbook, id) => {
    const sheet = workbook.sheet('客户画像');
    const area = sheet?.usedArea() ?? null;
    if (sheet === undefined || area === null) return {};
    const rows = Array.from({ length: area.bottom }, (_, at) => at + 1);
    const row = rows.find((at) => sheet.text(at, 0) === id) ?? 0;
    return Object.fromEntries(
      Array.from({ length: area.right + 1 }, (_, at) => [sheet.text(0, at), sheet.text(row, at)]),
    );
  }, CUSTOMER);
}
