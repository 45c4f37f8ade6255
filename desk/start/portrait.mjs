// npm run -s portrait -- FILE: install and build when needed (said on stderr), then become the command itself:
// same process, so stdout, exit code and Ctrl-C are the command's own.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setUp.mjs';

ensureInstalled('stderr');
ensureBuilt('stderr');
const command = path.join(root, 'dist', 'customer-portrait.cjs');
process.argv[1] = command;
createRequire(import.meta.url)(command);
