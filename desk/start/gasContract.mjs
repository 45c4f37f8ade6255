// npm run -s gas:contract -- FOLDER: write the contract suite of Google Sheets behaviours, for a real Google Sheets.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, runNode } from './setUp.mjs';

ensureInstalled('stderr');
ensureBuilt('stderr');
const [folder = path.join(root, 'out', 'gas-contract')] = process.argv.slice(2);
process.exit(runNode('dist/gas-contract.cjs', [folder]));
