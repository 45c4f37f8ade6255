// npm run -s excel:run -- SCRIPT.js: install and build when needed (said on stderr), then become the runner itself:
// same process, so stdout, exit code and Ctrl-C are the runner's own.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setUp.mjs';

ensureInstalled('stderr');
ensureBuilt('stderr');
const command = path.join(root, 'dist', 'excel-run.cjs');
process.argv[1] = command;
createRequire(import.meta.url)(command);
