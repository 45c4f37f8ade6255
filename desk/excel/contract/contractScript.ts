import { CHECK_SOURCE } from './checkSource';
import type { ContractCase } from './contractCase';

/** Write the contract suite as one plain script for any Excel: each case on a blank sheet of its own that is deleted afterwards,
 *  the outcome in a new sheet `Contract` and on the console. No code is made from text at run time: the cases are part of the script.
 *  It fails at the end when a case failed, so that a runner's exit code tells. */
export function contractScript(cases: readonly ContractCase[]): string {
  const written = cases.map(
    ({ name, documentation, script }) =>
      `{ name: ${JSON.stringify(name)}, page: ${JSON.stringify(documentation)}, run: async (context, sheet, check) => {\n${script}\n} }`,
  );
  return `// The contract suite of Excel behaviours: paste it into Script Lab, open contract.html as an add-in, or run it with excel:run.
(() => {
const checker = ${CHECK_SOURCE};
const cases = [\n${written.join(',\n')}\n];
${RUNNER}
const done = Office.onReady().then(runAll);
if (typeof window === 'object') window.contractDone = done;
return done;
})();
`;
}

/** Runs in the script, beside \`cases\` and \`checker\`. */
const RUNNER = `async function runOne(one) {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.activate();
      await context.sync();
      try {
        await one.run(context, sheet, checker(context));
      } finally {
        sheet.delete();
        await context.sync().catch(() => undefined);
      }
    });
    return [one.name, 'passed', '', one.page];
  } catch (error) {
    return [one.name, 'FAILED', String((error && error.message) || error), one.page];
  }
}

async function runAll() {
  const rows = [];
  for (const one of cases) rows.push(await runOne(one));
  const failed = rows.filter((row) => row[1] !== 'passed');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Contract ' + Date.now());
    const head = [['case', 'outcome', 'why', 'documentation']];
    const range = sheet.getRange('A1:D' + (rows.length + 1));
    range.numberFormat = Array.from({ length: rows.length + 1 }, () => ['@', '@', '@', '@']);
    range.values = head.concat(rows);
    sheet.activate();
    await context.sync();
  });
  const said = (rows.length - failed.length) + ' passed, ' + failed.length + ' failed';
  for (const row of failed) console.log('FAILED ' + row[0] + ': ' + row[2]);
  console.log(said);
  if (typeof document === 'object' && document.body) document.body.append(said);
  if (failed.length > 0) throw new Error(said);
}`;
