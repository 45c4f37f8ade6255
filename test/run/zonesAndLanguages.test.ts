import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'];
const LANGUAGES = ['C', 'zh_CN.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8'];

async function printed(environment: Readonly<Record<string, string>>): Promise<string> {
  const files = ['-r', path.join(__dirname, 'typescriptRequire.cjs'), path.join(__dirname, 'printPatchHash.ts')];
  const { stdout } = await runFile(process.execPath, files, { env: { ...process.env, ...environment } });
  return stdout;
}

test('the same book gives the same patch under five time zones and four languages', async () => {
  const here = await printed({ TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' });
  expect(here).toMatch(/^[0-9a-f]{32} \d{5,} [0-9a-f]{64}$/);
  for (const TZ of ZONES) expect([TZ, await printed({ TZ })]).toEqual([TZ, here]);
  for (const lang of LANGUAGES) expect([lang, await printed({ LANG: lang, LC_ALL: lang })]).toEqual([lang, here]);
}, 120_000);
