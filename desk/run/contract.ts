import fs from 'node:fs';
import path from 'node:path';
import { CONTRACT_CASES } from '../excel/contract/cases/allCases';
import { contractScript } from '../excel/contract/contractScript';

/** A task pane that runs the suite in a real Excel; office.js comes from Microsoft, as everywhere. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Contract of Excel behaviours</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  </head>
  <body>
    <h1>Contract</h1>
    <script src="contract.js"></script>
  </body>
</html>
`;

// node dist/contract.cjs FOLDER: write the contract suite as a script and as a page.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('请给出输出文件夹 / Name the output folder: node dist/contract.cjs FOLDER\n');
  process.exitCode = 2;
} else {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'contract.js'), contractScript(CONTRACT_CASES));
  fs.writeFileSync(path.join(folder, 'contract.html'), PAGE);
  process.stdout.write(`${CONTRACT_CASES.length} cases: ${path.join(folder, 'contract.js')}\n`);
}
