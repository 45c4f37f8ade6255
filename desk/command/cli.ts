import { serialOf } from '../../core/index';
import { main } from './main';

let stopRequested = false;

/** Today in the user's own calendar, as a serial day. */
function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

// Until writing begins nothing is on disk, so Ctrl-C may end the process at once; from then on it is asked to clean up.
function catchInterrupts(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (stopRequested = true));
}

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  today: today(),
  stopped: () => stopRequested,
  writing: catchInterrupts,
  isInteractive: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
