import { openPage, watchProcess } from './chromium.mjs';
import { takeNotes, watchFrame } from './watchFrames.mjs';

const TIMEOUT = 600_000;

/** The screens of the pane, by the beginning of their heading. */
const READ = /^I have read|^Your customers/;
const DONE = /^The portrait is written/;
const TAKEN = /^Undone/;
const CANCELLED = /^Cancelled/;

/** Measure the add-in over the emulated Excel: read, make the portrait, refresh, undo, and cancel in the middle of each kind of work.
 *  Gives a list of runs; each has the notes of its steps, the cancellations, and the peaks of memory. */
export async function measurePane(browser, place, runs) {
  const measured = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measuredOnce(browser, place));
  return measured;
}

async function measuredOnce(browser, { origin, addin, file }) {
  const { page, close } = await openPage(browser);
  try {
    await page.addInitScript(watchFrame);
    await page.goto(`${origin}/desk/?book=blank&addin=${encodeURIComponent(addin)}`);
    const desk = await pressable(page);
    const watch = await watchProcess(browser, page);
    await desk.shows(/^No sheet can be used/);
    const step = stepper(page, desk, watch);
    const steps = {
      read: await step(() => page.setInputFiles('input[type=file]', file), READ),
      make: await step(() => desk.press('Make portrait'), DONE),
      refresh: await step(() => refresh(desk), DONE),
      undo: await step(() => desk.press('Undo this run'), TAKEN),
    };
    const memory = await watch.stop();
    return { steps, cancels: await cancelEach(desk), memory };
  } finally {
    await close();
  }
}

async function refresh(desk) {
  await desk.press('See the overview');
  await desk.press('Refresh portrait');
}

/** Do something and wait for a screen; gives milliseconds from the act to the screen, processor seconds, and the notes of both frames. */
function stepper(page, desk, watch) {
  return async (act, screen) => {
    if (desk.frame()) await takeNotes(page, desk.frame());
    const [from, cpuBefore] = [Date.now(), await watch.cpu()];
    await act();
    const at = await desk.shows(screen, from);
    const notes = await takeNotes(page, desk.frame());
    return { from, milliseconds: at - from, cpu: (await watch.cpu()) - cpuBefore, ...notes };
  };
}

/** The pane as a person uses it. Loading a workbook loads the pane anew, so the frame is looked up each time. */
async function pressable(page) {
  await page.waitForSelector('iframe');
  const frame = () => page.frames().find((one) => one !== page.mainFrame() && one.url().includes('taskpane'));
  const press = (name) => page.frameLocator('iframe').getByRole('button', { name }).first().click({ timeout: TIMEOUT });
  const headingNow = async () => (await frame()?.evaluate(() => document.querySelector('h1')?.textContent)) ?? '';
  const shows = async (pattern, since = 0) => {
    for (const end = Date.now() + TIMEOUT; Date.now() < end;) {
      const seen = await frame()
        ?.evaluate(() => window.noted.screens.at(-1))
        .catch(() => undefined);
      if (seen && seen.at >= since && pattern.test(seen.heading)) return seen.at;
      if (seen && seen.at >= since && FAILED.test(seen.heading) && !FAILED.test(String(pattern)))
        throw new Error(`The pane shows "${seen.heading}" instead of ${pattern}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The pane never showed ${pattern}; it shows "${await headingNow()}".`);
  };
  return { frame, press, shows };
}

const FAILED = /failed|wrong|broke|too large|did not answer|Cancelled|changed/i;

/** Press Cancel in the middle of each kind of work; gives milliseconds from the press to the screen that says so. */
async function cancelEach(desk) {
  const cancels = {};
  for (const [name, step] of Object.entries(MIDDLES)) {
    const from = Date.now();
    await desk.press(/^(Read again|See the overview)/);
    if (name !== 'read') {
      await desk.shows(READ, from);
      await desk.press(/^(Make|Refresh) portrait/);
    }
    cancels[name] = await cancelled(desk, step);
  }
  return cancels;
}

const MIDDLES = {
  reading: /reading the workbook.*[1-9]/,
  planning: /planning what to write/,
  'saving undo': /saving what undo needs/,
  columns: /writing columns.*[1-9]/,
  sheets: /writing sheets.*[1-9],/,
};

/** NaN when the pane never showed that kind of work. */
async function cancelled(desk, step) {
  const from = await desk.frame().evaluate(pressCancelAt, step.source);
  return from === null ? NaN : (await desk.shows(CANCELLED, from)) - from;
}

/** Runs in the pane: press Cancel as soon as the text of the progress fits; gives when, or null when the work ended first. */
function pressCancelAt(source) {
  const wanted = new RegExp(source);
  let wasBusy = false;
  return new Promise((resolve) => {
    const look = () => {
      const bar = document.querySelector('[role=progressbar]');
      const isOver = wasBusy && bar === null;
      wasBusy ||= bar !== null;
      const isThere = wanted.test(bar?.parentElement?.parentElement?.textContent ?? '');
      if (!isThere && !isOver) return;
      observer.disconnect();
      if (isThere) document.querySelector('footer button').click();
      resolve(isThere ? performance.timeOrigin + performance.now() : null);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}
