import type { Locator } from 'playwright-core';
import type { DeskPage } from './deskPage';
import { button, CUSTOMER, heading, openTab, SAYS, sheetText } from './flow';

/** What a person types and chooses in these tests. */
export const WISH = {
  tagClass: '关注',
  tag: '大单客',
  condition: 'M金额 >= 1000',
  manual: '老朋友',
  segment: '高价值客户',
};

const TABS = { home: '概览', data: '数据', rules: SAYS.zh.rules, customer: '客户' } as const;

/** Begin a new class of tags in the editor; gives the form. */
export async function openRuleForm(desk: DeskPage): Promise<Locator> {
  await openTab(desk, TABS.rules);
  await button(desk, '加一类标签').click();
  const form = desk.pane.getByRole('group', { name: '新规则' });
  await form.waitFor();
  return form;
}

/** Write a rule in the editor; ends when it is kept and its matches are counted. */
export async function writeRule(desk: DeskPage): Promise<void> {
  const form = await openRuleForm(desk);
  await form.getByLabel('标签类').fill(WISH.tagClass);
  await form.getByLabel('标签', { exact: true }).fill(WISH.tag);
  await form.getByLabel('条件').fill(WISH.condition);
  await form.getByText(/命中 [\d,]+ 人/).waitFor();
  await form.getByRole('button', { name: '记下' }).click();
  await desk.pane.getByText('规则有改动，生成画像时写入规则表。').waitFor();
}

/** Choose to decide one by one, and say by keyboard that the first pair of the review is not one customer. */
export async function keepApart(desk: DeskPage): Promise<void> {
  await openTab(desk, TABS.data);
  await desk.pane.getByRole('button', { name: '逐对决定' }).click();
  const choices = desk.pane.getByRole('group', { name: '他们是同一位客户吗？' });
  await choices.getByRole('button').first().focus();
  await desk.page.keyboard.press('n');
  await desk.pane.getByText('已记为不是同一人。').waitFor({ state: 'attached' });
}

/** Pick the row of a customer in the grid and open their card. */
export async function openCard(desk: DeskPage): Promise<void> {
  const { page, pane } = desk;
  await openTab(desk, TABS.customer);
  await page.locator('main footer, main [data-u-comp="sheet-bar"]').getByText('订单', { exact: true }).first().click();
  await page.waitForFunction(() => window.desk?.workbook?.activeSheet.name === '订单');
  const nameBox = page.getByRole('textbox', { name: /名称框|Name box/ });
  await nameBox.fill('D3');
  await nameBox.press('Enter');
  await pane.getByText(CUSTOMER).first().waitFor();
}

/** Give the customer of the card a tag by hand. */
export async function tagByHand(desk: DeskPage): Promise<void> {
  const field = desk.pane.getByLabel('新标签');
  await field.fill(WISH.manual);
  await field.press('Enter');
  await desk.pane.getByText('待加').waitFor();
}

/** Begin a campaign for the best customers with a tenth held out. */
export async function beginCampaign(desk: DeskPage): Promise<void> {
  await openTab(desk, TABS.home);
  const choice = desk.pane.getByLabel('人群');
  const option = choice.locator('option', { hasText: WISH.segment }).first();
  await choice.selectOption((await option.getAttribute('value')) ?? '');
  await button(desk, '生成名单').click();
  await desk.pane.getByText(/将在下次刷新时生成名单/).waitFor();
}

/** Write everything that waits; ends with the result on the screen. */
export async function writePending(desk: DeskPage): Promise<void> {
  await waiting(desk).getByRole('button', { name: '刷新', exact: true }).click();
  await heading(desk, SAYS.zh.written).waitFor();
  await button(desk, SAYS.zh.overview).click();
}

/** The message that says what waits to be written. */
export function waiting({ pane }: DeskPage): Locator {
  return pane.locator('[class*="MessageBar"]', { hasText: '待写入' }).first();
}

/** Ask to delete the customer of the card, and say yes. */
export async function askToForget(desk: DeskPage): Promise<void> {
  await button(desk, '删除此人').click();
  await button(desk, '删除').click();
  await desk.pane.getByText('将在下次刷新时删除。').waitFor();
}

/** Names of all sheets that are ours in the Chinese sample, hidden ones too. */
export function ourSheets({ ask }: DeskPage): Promise<readonly string[]> {
  return ask(
    ({ sheets }) => sheets.map(({ name }) => name).filter((name) => !/^(客户|订单|服务记录)$/.test(name)),
    null,
  );
}

/** Which of our sheets hold a text in any cell. */
export async function sheetsWith(desk: DeskPage, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await ourSheets(desk)) if ((await sheetText(desk, name)).includes(text)) found.push(name);
  return found;
}

/** One road through all that a person tells the portrait: a rule, a pair, a tag by hand, a campaign. */
export async function tellAll(desk: DeskPage): Promise<void> {
  await writeRule(desk);
  await keepApart(desk);
  await openCard(desk);
  await tagByHand(desk);
  await beginCampaign(desk);
}
