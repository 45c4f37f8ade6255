import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Quiet, without a network of its own, and content with containers. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Start a real Chromium without a window: the one of the machine, else the one that comes as a package (Linux x64). */
export async function startBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((file) => file !== '' && existsSync(file));
  const executablePath = installed ?? packagedChromium();
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** The package is an ES module and unpacks the shared libraries that it needs only where it believes to be on a bare server. */
function packagedChromium(): string {
  const script = "process.stdout.write(await (await import('@sparticuz/chromium')).default.executablePath())";
  const server = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const env = { ...process.env, ...server };
  const folder = path.join(__dirname, '..', '..');
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, env, encoding: 'utf8' });
}
