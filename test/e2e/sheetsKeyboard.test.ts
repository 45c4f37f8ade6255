import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { button, SAYS } from './flow';
import { openSidebar, visitSheets } from './sheetsFlow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const PATIENCE = 10_000;

/** Wait until the focus of the page is in a part of it, or in none of the named. */
async function focusIsIn({ page }: DeskPage, part: string, isThere: boolean): Promise<void> {
  const asked = { part, isThere };
  await page.waitForFunction(
    (about) => (document.activeElement?.closest(about.part) !== null) === about.isThere,
    asked,
    { timeout: PATIENCE },
  );
}

test('#4: on Google Sheets F6 leads out of the sidebar, and Shift with F6 back the other way', async () => {
  const desk = await visitSheets(site);
  await openSidebar(desk);
  await button(desk, SAYS.zh.make).focus();
  await focusIsIn(desk, 'aside', true);
  await desk.page.keyboard.press('F6');
  await focusIsIn(desk, 'aside', false);
  await button(desk, SAYS.zh.make).focus();
  await focusIsIn(desk, 'aside', true);
  await desk.page.keyboard.press('Shift+F6');
  await focusIsIn(desk, 'aside', false);
  const part = await desk.page.evaluate(() => document.activeElement?.closest('[data-part]') !== null);
  expect(part).toBe(true);
});
