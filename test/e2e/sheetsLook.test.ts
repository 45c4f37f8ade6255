import AxeBuilder from '@axe-core/playwright';
import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { button, makePortrait, openTab, SAYS } from './flow';
import { openSidebar, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

/** Fluent's focus guards: empty, hidden from screen readers, and they pass the focus on at once. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** Look at the whole page, the sidebar in it, with axe. */
async function violations({ page }: DeskPage): Promise<readonly string[]> {
  const whole = new AxeBuilder({ page }).exclude(FOCUS_GUARDS).exclude(['aside iframe', FOCUS_GUARDS]);
  const found = await whole.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

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
    const overflow = await pane.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(overflow).toBe(0);
    // The button for the other language shows its sign.
    expect((await pane.locator('body').innerText()).replace('中', '')).not.toMatch(look.foreign);
  },
);
