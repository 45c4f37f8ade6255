// npm run -s gas:run -- SCRIPT.gs: install and build when needed (said on stderr), then become the runner itself:
// same process, so stdout, exit code and Ctrl-C are the runner's own.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setUp.mjs';

ensureInstalled('stderr');
ensureBuilt('stderr', ['command', 'sheets']);
const command = path.join(root, 'dist', 'gas-run.cjs');
process.argv[1] = command;
createRequire(import.meta.url)(command);
