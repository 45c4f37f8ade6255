// npm start: from a fresh clone to the desk: an https page on this machine with a grid, a sample shop, the add-in and the add-on.
// npm start -- --port 4000 --no-open
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setUp.mjs';

ensureInstalled();
ensureBuilt('inherit', ['command', 'addin', 'desk', 'sheets', 'gas']);
// In this process: Ctrl-C reaches the server and nobody else, and the words after `--` are its own.
createRequire(import.meta.url)(path.join(root, 'dist', 'serve.cjs'));
