import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const FILES = ['serve.cjs', 'desk/page.js', 'addin/taskpane.js', 'sheets-realm.js', 'gas/Code.js'];
const BUILT = FILES.map((file) => path.join(ROOT, 'dist', file));
const FIRST_PORT = 35_100;
const PORTS_BETWEEN = 60;

/** The built desk, served by a process of its own. */
export interface DeskServer {
  /** Ends with a slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serve dist/ on a free port, as `npm start` does. `npm test` builds dist/ when it is older than its sources; Jest alone takes it as it is. */
export async function startDeskServer(): Promise<DeskServer> {
  const missing = BUILT.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`not built: ${missing.join(', ')}. Run these tests with npm test.`);
  // Test files that run side by side begin to look at different places.
  const port = FIRST_PORT + PORTS_BETWEEN * (Number(process.env['JEST_WORKER_ID'] ?? 1) - 1);
  const server = spawn(process.execPath, [path.join(ROOT, 'dist', 'serve.cjs'), '--port', String(port), '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(server);
  return {
    url,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /https:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the desk did not start (exit code ${code}): ${said}`)));
  });
}
