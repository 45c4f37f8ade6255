import { overflow, violations } from './axe';
import { startDesk, type DeskSite } from './deskPage';
import { button, makePortrait, openTab, SAYS } from './flow';
import { openSidebar, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const LOOKS = [
  { lang: 'zh', theme: 'light', book: 'sample-zh', rules: '规则', foreign: /Portrait|Switch|rows/ },
  { lang: 'en', theme: 'dark', book: 'sample-en', rules: 'Rules', foreign: /[\u4e00-\u9fff]/ },
] as const;

test.each(LOOKS)(
  '#4: page and sidebar are clean by axe, nothing is cut off, in one language: $lang, $theme',
  async (look) => {
    const { lang, theme, book } = look;
    const desk = await visitSheets(site, { lang, theme }, book);
    const { page, pane } = desk;
    expect(await page.getByText(lang === 'zh' ? '都是本机上的仿真' : 'are both emulated here').count()).toBe(1);
    await openSidebar(desk, lang);
    await makePortrait(desk, lang);
    await button(desk, SAYS[lang].overview).click();
    await openTab(desk, look.rules);
    expect(await violations(desk)).toEqual([]);
    expect(await overflow(desk)).toBe(0);
    // The button for the other language shows its sign.
    expect((await pane.locator('body').innerText()).replace('中', '')).not.toMatch(look.foreign);
  },
);
