// npm run -s excel:contract: write the contract suite of Excel behaviours into out/excel-contract, for a real Excel.
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, runNode } from './setUp.mjs';

ensureInstalled('stderr');
ensureBuilt('stderr');
process.exit(runNode('dist/contract.cjs', [path.join(root, 'out', 'excel-contract')]));
