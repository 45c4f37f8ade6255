// npm run gas:push [-- --timer]: build the Google Sheets add-on and put it into the script project that .clasp.json names.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, say } from './setUp.mjs';

/** Google's own command line, the version that this was written for. */
const CLASP = '@google/clasp@3.4.1';
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';

const project = path.join(root, '.clasp.json');
const manifest = path.join(root, 'dist', 'gas', 'appsscript.json');

ensureInstalled();
ensureBuilt('inherit', ['gas']);
if (!fs.existsSync(project)) {
  say('There is no .clasp.json yet, so it is not known where to push. Once, from the project folder:');
  say(`  npm exec --yes -- ${CLASP} login`);
  say(`  npm exec --yes -- ${CLASP} create-script --type sheets --title "Customer Portrait" --rootDir dist/gas`);
  say('还没有 .clasp.json，不知道推送到哪里。请在项目文件夹里先运行一次上面两条命令。');
  process.exit(2);
}
writeManifest(process.argv.includes('--timer'));
const clasp = spawnSync('npm', ['exec', '--yes', '--', CLASP, 'push', '--force'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(clasp.status ?? 1);

/** Two scopes; the one for triggers only for who wants the automatic refresh. */
function writeManifest(withTimer) {
  const plain = JSON.parse(fs.readFileSync(path.join(root, 'appsscript.json'), 'utf8'));
  const oauthScopes = withTimer ? [...plain.oauthScopes, TRIGGERS] : plain.oauthScopes;
  fs.writeFileSync(manifest, `${JSON.stringify({ ...plain, oauthScopes }, null, 2)}\n`);
}
