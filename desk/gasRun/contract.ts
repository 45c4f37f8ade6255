import fs from 'node:fs';
import path from 'node:path';
import { CONTRACT_CASES } from '../sheets/contract/cases/allCases';
import { contractScript } from '../sheets/contract/contractScript';

// node dist/gas-contract.cjs FOLDER: write the contract suite of Google Sheets as one script file.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('请给出输出文件夹 / Name the output folder: npm run -s gas:contract -- FOLDER\n');
  process.exitCode = 2;
} else {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'contract.gs');
  fs.writeFileSync(file, contractScript(CONTRACT_CASES));
  process.stdout.write(`${CONTRACT_CASES.length} cases: ${file}\n`);
}
