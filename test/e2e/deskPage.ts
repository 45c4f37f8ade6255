import type {} from '../../desk/page/deskHandle';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startBrowser } from '../browser/browser';
import type { WorkbookModel } from '../../desk/workbook/workbook';
import { startDeskServer, type DeskServer } from './deskServer';
import { watch, type Watched } from './watch';

/** Long enough for a slow machine under load; nothing waits for it when all is well. */
const PATIENCE = 90_000;
jest.setTimeout(2 * PATIENCE);

/** The day that the page takes for today: one day after the last order of the sample. */
const NOW = new Date('2026-11-01T10:00:00+08:00');

/** The desk in a browser, as a person has it before them. */
export interface DeskPage {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  readonly watched: Watched;
  /** Ask the workbook on the desk, in the page. */
  readonly ask: <T, A>(question: (workbook: WorkbookModel, about: A) => T, about: A) => Promise<T>;
  readonly hash: () => Promise<string>;
}

/** How a person comes to the desk. */
export interface Visit {
  /** What stands after the address: `?book=blank`. */
  readonly address?: string;
  readonly lang?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A browser and the built desk. */
export interface DeskSite {
  readonly url: string;
  /** Come as a new visitor with nothing remembered in the browser. */
  readonly visit: (visit?: Visit) => Promise<DeskPage>;
  readonly stop: () => Promise<void>;
}

/** Start the server of the built desk and a browser, for the tests of one file. */
export async function startDesk(): Promise<DeskSite> {
  const [server, browser] = await Promise.all([startDeskServer(), startBrowser()]);
  return {
    url: server.url,
    visit: (visit = {}) => come(browser, server, visit),
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}

async function come(browser: Browser, { url }: DeskServer, visit: Visit): Promise<DeskPage> {
  const { address = '', lang = 'zh', theme = 'light', paneWidth = 350, viewport } = visit;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme: null,
    locale: lang === 'zh' ? 'zh-CN' : 'en-US',
    timezoneId: 'Asia/Shanghai',
    viewport: viewport ?? { width: 1280, height: 800 },
    acceptDownloads: true,
    // The frame of the pane takes its scheme from the page; an emulated one would hide that.
  });
  context.setDefaultTimeout(PATIENCE);
  const watched = await watch(context, new URL(url).origin);
  await context.addInitScript(keepSettings, JSON.stringify({ lang, theme, paneWidth }));
  await context.addInitScript(shiftClock, NOW.getTime() - Date.now());
  const page = await context.newPage();
  await page.goto(`${url}desk/${address}`);
  await page.waitForFunction(() => (window.desk?.workbook ?? null) !== null);
  return deskPage(page, watched);
}

function deskPage(page: Page, watched: Watched): DeskPage {
  const ask: DeskPage['ask'] = async (question, about) => {
    const code = `(${question.toString()})(window.desk.workbook, ${JSON.stringify(about)})`;
    return page.evaluate(code);
  };
  return {
    page,
    pane: page.frameLocator('aside iframe'),
    watched,
    ask,
    hash: () => ask((workbook) => workbook.hash(), null),
  };
}

/** As a returning visitor has it: what was set is in the browser's storage before the page starts. */
function keepSettings(settings: string): void {
  // A page of a script stands at an origin that is nobody's, which keeps nothing.
  if (location.protocol !== 'https:' || window.origin === 'null') return;
  if (localStorage.getItem('customer-portrait-desk') === null) localStorage.setItem('customer-portrait-desk', settings);
}

/** Time passes as always, from another moment on. */
function shiftClock(milliseconds: number): void {
  const Real = Date;
  const now = (): number => Real.now() + milliseconds;
  window.Date = new Proxy(Real, {
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
