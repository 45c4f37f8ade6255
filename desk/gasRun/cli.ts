import fs from 'node:fs';
import path from 'node:path';
import { untilClosed } from './closedPipe';
import { gasRun } from './gasRun';

void gasRun(process.argv.slice(2), {
  out: untilClosed(process.stdout),
  err: untilClosed(process.stderr),
  // Built beside this command.
  bundle: fs.readFileSync(path.join(path.dirname(process.argv[1] ?? '.'), 'sheets-realm.js'), 'utf8'),
  setZone: (zone) => {
    process.env.TZ = zone;
  },
  onLostPromise: (hear) => {
    process.on('unhandledRejection', hear);
    return () => process.off('unhandledRejection', hear);
  },
}).then((code) => {
  process.exitCode = code;
});
