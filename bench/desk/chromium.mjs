import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const INSTALLED = [process.env.CHROME_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const SAMPLE_MS = 200;

/** Start Chromium without a window: the machine's own, else the packaged one (Linux x64). */
export async function openChromium() {
  const executablePath = INSTALLED.find((file) => file !== '' && existsSync(file)) ?? (await packaged());
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** Open a page of its own profile, in English. */
export async function openPage(browser) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    viewport: { width: 1400, height: 860 },
  });
  return { page: await context.newPage(), close: () => context.close() };
}

/** Watch the memory and the processor time of the processes that draw a page and its add-in, from now on. `stop` gives peak megabytes:
 *  `heap` of the page, `desk` of the page's whole process, `pane` of the add-in's.
 *  Limit: the heap is asked every 200 ms and only when the page's thread is free; the peaks of processes are the system's own marks. */
export async function watchProcess(browser, page) {
  const session = await page.context().newCDPSession(page);
  const root = await browser.newBrowserCDPSession();
  await session.send('Performance.enable');
  const [desk] = await renderers(root);
  const before = await cpuOf(root);
  let heap = 0;
  let isAsking = false;
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    const { metrics } = await session.send('Performance.getMetrics');
    heap = Math.max(heap, metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20);
    isAsking = false;
  };
  const timer = setInterval(() => void ask().catch(() => undefined), SAMPLE_MS);
  return {
    cpu: async () => (await cpuOf(root)) - before,
    async stop() {
      clearInterval(timer);
      const others = (await renderers(root)).filter(({ id }) => id !== desk.id);
      if (others.length === 0) throw new Error('The add-in has no process of its own.');
      return { heap, desk: residentPeak(desk.id), pane: Math.max(...others.map(({ id }) => residentPeak(id))) };
    },
  };
}

/** Processes that draw pages, the busiest first; of a page that was just opened it is its own. */
async function renderers(root) {
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
}

/** Processor seconds of all of them. */
async function cpuOf(root) {
  return (await renderers(root)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function residentPeak(id) {
  try {
    const mark = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
    return Number(mark[1]) / 1024;
  } catch {
    return NaN;
  }
}

/** The package unpacks the shared libraries that it needs only where it believes to be on a bare server. */
async function packaged() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packagedChromium } = await import('@sparticuz/chromium');
  return packagedChromium.executablePath();
}
