// node docs/pictures/make.mjs: start the built desk (npm run build first), walk through it and write the pictures of the documentation beside this file.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '..', '..');
const size = { width: 1280, height: 800 };

const pictures = [
  { name: 'zh', lang: 'zh', go: async () => undefined },
  { name: 'en', lang: 'en', book: 'sample-en', go: async () => undefined },
  { name: 'dark', lang: 'en', book: 'sample-en', theme: 'dark', go: made('en') },
  { name: 'narrow-320', lang: 'zh', paneWidth: 320, go: made('zh', '规则') },
  { name: 'preview', lang: 'zh', go: previewed },
  { name: 'result', lang: 'zh', go: withReport },
];
const words = {
  zh: { make: '生成画像', look: '先看看会写什么 ›', written: '画像已写入', overview: '查看概览' },
  en: {
    make: 'Make portrait',
    look: 'See first what will be written ›',
    written: 'The portrait is written',
    overview: 'See the overview',
  },
};

const server = spawn(process.execPath, [path.join(root, 'dist', 'serve.cjs'), '--port', '35800', '--no-open']);
const browser = await chromium.launch({ executablePath: browserFile(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const url = await addressOf(server);
  for (const picture of pictures) await take(url, picture);
} finally {
  await browser.close();
  server.kill();
}

async function take(url, { name, lang, book = 'sample-zh', theme = 'light', paneWidth = 350, go }) {
  const settings = JSON.stringify({ lang, theme, paneWidth });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size,
    timezoneId: 'Asia/Shanghai',
    colorScheme: null,
  });
  await context.addInitScript((kept) => {
    if (location.protocol === 'https:') localStorage.setItem('customer-portrait-desk', kept);
  }, settings);
  const page = await context.newPage();
  await page.goto(`${url}desk/?book=${book}`);
  const pane = page.frameLocator('aside iframe');
  await pane.getByRole('button', { name: words[lang].make, exact: true }).waitFor({ timeout: 90_000 });
  await go({ page, pane });
  await page.mouse.move(900, 24);
  await settled(page);
  await page.screenshot({ path: path.join(here, `${name}.png`) });
  await context.close();
}

/** Make the portrait and go to the overview, or to a section. */
function made(lang, tab) {
  return async ({ pane }) => {
    await pane.getByRole('button', { name: words[lang].make, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: words[lang].written }).waitFor({ timeout: 90_000 });
    await pane.getByRole('button', { name: words[lang].overview, exact: true }).click();
    if (tab !== undefined) await pane.getByRole('tab', { name: tab, exact: true }).click();
  };
}

async function previewed({ pane }) {
  await pane.getByRole('button', { name: words.zh.look, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: '将要写入' }).waitFor({ timeout: 90_000 });
}

async function withReport(desk) {
  const { page, pane } = desk;
  await pane.getByRole('button', { name: words.zh.make, exact: true }).click();
  await pane.getByRole('button', { name: '打开 画像报告', exact: true }).click({ timeout: 90_000 });
  await page.waitForFunction(() => window.desk.workbook.activeSheet.name === '画像报告');
  await pane.getByRole('button', { name: words.zh.overview, exact: true }).click();
}

/** Two pictures of the screen that are the same: nothing moves any more. */
async function settled(page) {
  let before = Buffer.alloc(0);
  for (let look = 0; look < 20; look++) {
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
    await page.waitForTimeout(300);
  }
}

function addressOf(started) {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stdout.on('data', (text) => {
      said += text;
      const found = /https:\/\/localhost:\d+\//.exec(said);
      if (found !== null) resolve(found[0]);
    });
    started.once('exit', (code) => reject(new Error(`the desk did not start: ${code}`)));
  });
}

/** The browser of the machine, else the one that comes as a package (Linux x64). */
function browserFile() {
  const installed = [process.env.CHROME_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = installed.find((file) => file !== '' && fs.existsSync(file));
  if (found !== undefined) return found;
  const script = "process.stdout.write(await (await import('@sparticuz/chromium')).default.executablePath())";
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env, encoding: 'utf8' });
}
