import { overflow, violations } from './axe';
import { startDesk, type DeskPage, type DeskSite, type Visit } from './deskPage';
import { button, CUSTOMER, makePortrait, openTab, portraitOf, SAYS, sheetText } from './flow';
import { openSidebar, visitSheets } from './sheetsFlow';
import {
  askToForget,
  beginCampaign,
  openCard,
  openRuleForm,
  sheetsWith,
  tellAll,
  waiting,
  WISH,
  writePending,
} from './wholePortrait';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

/** Where people work. */
const HOSTS: readonly { readonly name: string; readonly come: (visit?: Visit) => Promise<DeskPage> }[] = [
  { name: 'Excel', come: (visit) => site.visit(visit) },
  {
    name: 'Google Sheets',
    async come(visit) {
      const desk = await visitSheets(site, visit);
      await openSidebar(desk);
      return desk;
    },
  },
];

test.each(HOSTS)(
  '#5 §7: on $name a rule, a decision about a pair, a tag by hand and a campaign wait, are written by one press, and undo takes them back',
  async ({ come }) => {
    const desk = await come();
    await makePortrait(desk);
    const before = await desk.hash();
    await button(desk, SAYS.zh.overview).click();
    await tellAll(desk);
    const told = await waiting(desk).innerText();
    for (const part of ['规则表的改动', '1 个合并决定', '1 位客户的手工标签', '1 个营销活动'])
      expect(told).toContain(part);
    expect(await desk.hash()).toBe(before);

    await writePending(desk);
    expect(await sheetText(desk, '画像_规则')).toContain(`${WISH.tagClass}|${WISH.tag}|${WISH.condition}`);
    expect(await sheetText(desk, '画像_合并决定')).toContain('不合并');
    expect(await portraitOf(desk)).toMatchObject({ 手工标签: WISH.manual });
    expect((await sheetText(desk, '客户画像')).split(WISH.tag).length).toBeGreaterThan(10);
    expect(await sheetText(desk, '画像_活动')).toContain(WISH.segment);
    expect(await sheetText(desk, '客户画像')).toContain('对照');

    await openTab(desk, '记录');
    await button(desk, SAYS.zh.undoLast).click();
    await desk.pane.getByText(SAYS.zh.undone).first().waitFor();
    expect(await desk.hash()).toBe(before);
  },
);

test.each(HOSTS)(
  '#5 §6: on $name a person who is deleted is in no cell of ours, and in all of their own rows',
  async ({ come }) => {
    const desk = await come();
    await makePortrait(desk);
    await button(desk, SAYS.zh.overview).click();
    expect(await sheetsWith(desk, CUSTOMER)).toContain('客户画像');
    const orders = (await sheetText(desk, '订单')).split(CUSTOMER).length;
    await openCard(desk);
    await askToForget(desk);
    await writePending(desk);
    expect(await sheetsWith(desk, CUSTOMER)).toEqual([]);
    expect((await sheetText(desk, '订单')).split(CUSTOMER)).toHaveLength(orders);
  },
);

test.each(HOSTS)(
  '#5 §7: on $name the screens of what people tell are clean by axe, and nothing is cut off in the narrowest pane, dark',
  async ({ come }) => {
    const desk = await come({ theme: 'dark', paneWidth: 300 });
    await makePortrait(desk);
    await button(desk, SAYS.zh.overview).click();
    const seen: [screen: string, violations: readonly string[], overflow: number][] = [];
    const look = async (screen: string): Promise<void> =>
      void seen.push([screen, await violations(desk, 'pane'), await overflow(desk)]);
    await openRuleForm(desk);
    await look('a new rule');
    await openTab(desk, '数据');
    await look('pairs and worklist');
    await openCard(desk);
    await button(desk, '删除此人').click();
    await look('card, asked whether to delete');
    await beginCampaign(desk);
    await look('campaign, waiting');
    await openTab(desk, '记录');
    await look('runs');
    expect(seen.filter(([, found, pixels]) => found.length > 0 || pixels > 0)).toEqual([]);
  },
);
