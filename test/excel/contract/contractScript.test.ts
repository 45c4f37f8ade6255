import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { CONTRACT_CASES } from '../../../desk/excel/contract/cases/allCases';
import { contractScript } from '../../../desk/excel/contract/contractScript';
import { openOfficeRealm } from '../../../desk/run/officeRealm';
import { blankExcel, LIBRARY } from '../protocol/officeStage';

const quiet = new Console(new PassThrough());

async function ran(script: string) {
  const excel = blankExcel();
  const realm = await openOfficeRealm(excel, { library: LIBRARY, console: quiet });
  try {
    const outcome = await realm.run(`${script.trim().replace(/;$/, '')}.then(() => 'done', (error) => error.message)`);
    const sheet = excel.host.workbook.sheets.find(({ name }) => name.startsWith('Contract'));
    const used = sheet?.usedArea(true);
    return { outcome, cells: sheet && used ? sheet.values(used) : [], sheets: excel.host.workbook.sheets.length };
  } finally {
    realm.close();
  }
}

const passing = { name: 'one is one', documentation: 'https://a.example', script: 'check.equal(1, 1);' };
const failing = { name: 'one is two', documentation: 'https://b.example', script: 'check.equal(1, 2);' };

test('the script that a person runs in real Excel passes whole on the emulated one, and says so in a sheet', async () => {
  const { outcome, cells, sheets } = await ran(contractScript(CONTRACT_CASES));
  expect(cells.filter((row) => row[1] !== 'passed')).toEqual([['case', 'outcome', 'why', 'documentation']]);
  expect(cells).toHaveLength(CONTRACT_CASES.length + 1);
  expect([outcome, sheets]).toEqual(['done', 2]);
});

test('a case that fails is named with what was expected, and the script ends in an error', async () => {
  const { outcome, cells } = await ran(contractScript([passing, failing]));
  expect(outcome).toBe('1 passed, 1 failed');
  expect(cells.slice(1)).toEqual([
    ['one is one', 'passed', null, 'https://a.example'],
    ['one is two', 'FAILED', 'expected 2, got 1', 'https://b.example'],
  ]);
});
