import { clockAt } from '../../core/index';
import { main } from './main';
import type { Terminal } from './terminal';

let stopRequested = false;

/** The day and the time in the user's own zone. */
function localClock(): Pick<Terminal, 'today' | 'now'> {
  const at = new Date();
  const { today, now = '' } = clockAt(
    at.getFullYear(),
    at.getMonth() + 1,
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
  );
  return { today, now };
}

// Until writing begins nothing is on disk, so Ctrl-C may end the process at once; from then on it is asked to clean up.
function catchInterrupts(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (stopRequested = true));
}

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  environment: process.env,
  ...localClock(),
  stopped: () => stopRequested,
  writing: catchInterrupts,
  isInteractive: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
