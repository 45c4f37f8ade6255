import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { heading, SAYS } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

const MOST_PRESSES = 60;
const MOST_LOOKS = 100;
const BETWEEN_LOOKS = 50;

/** Press one key until the focus is on what has this name; says where the focus was when it never comes there. */
async function goTo({ page }: DeskPage, key: string, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press(key);
    const now = await focusedName(page);
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
    seen.push(now);
  }
  throw new Error(`"${String(name)}" was never reached by ${key}: ${seen.join(' > ')}`);
}

/** Wait until a control of the pane has the focus: the page asks for it by a message, which a person is slower than. */
async function paneTookFocus(page: DeskPage['page']): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    if ((await focusedName(page)) !== '') return;
    await page.waitForTimeout(BETWEEN_LOOKS);
  }
  throw new Error('No control of the pane took the focus after F6.');
}

/** The name of what has the focus, in whichever frame. */
async function focusedName(page: DeskPage['page']): Promise<string> {
  const names = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body || at.tagName === 'IFRAME' || !document.hasFocus()) return '';
        return (at.getAttribute('aria-label') ?? at.textContent ?? '').trim();
      }),
    ),
  );
  return names.find((name) => name !== '') ?? '';
}

test('#3 §2, §4: from the page’s first moment to the removal of everything, the pane is worked by keyboard alone', async () => {
  const desk = await site.visit();
  const { page } = desk;
  await heading(desk, '我读到了“订单”表').waitFor();
  const before = await desk.hash();
  // The cells have the focus and keep Tab for themselves; F6 leads to the pane, as in Excel.
  await page.keyboard.press('F6');
  await paneTookFocus(page);
  await goTo(desk, 'Tab', '先看看会写什么');
  await page.keyboard.press('Enter');
  await heading(desk, '将要写入').waitFor();
  await goTo(desk, 'Tab', '写入工作簿');
  await page.keyboard.press('Enter');
  await heading(desk, SAYS.zh.written).waitFor();
  await goTo(desk, 'Tab', SAYS.zh.overview);
  await page.keyboard.press('Enter');
  await heading(desk, '客户概览').waitFor();
  // Backwards one comes to the sections, at the one that was open or at the last; the arrow keys go round them.
  await goTo(desk, 'Shift+Tab', /^(概览|记录)/);
  if (!(await focusedName(page)).startsWith('记录')) await goTo(desk, 'ArrowRight', /^记录/);
  await page.keyboard.press('Enter');
  await heading(desk, '记录').waitFor();
  await goTo(desk, 'Tab', '清除我写的一切');
  await page.keyboard.press('Enter');
  await goTo(desk, 'Tab', '清除');
  await page.keyboard.press('Enter');
  await heading(desk, SAYS.zh.removed).waitFor();
  expect(await desk.hash()).toBe(before);
});
