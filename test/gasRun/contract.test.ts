import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CONTRACT_CASES } from '../../desk/sheets/contract/cases/allCases';
import { gasRun } from '../../desk/gasRun/gasRun';
import { realmBundle } from '../sheets/realm/realmBundle';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gas-contract-'));
const words = process.argv;
afterEach(() => {
  process.argv = words;
  process.exitCode = 0;
  jest.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Call the command as `npm run -s gas:contract -- WORDS` does, and give what it says. */
function contract(...given: readonly string[]): { readonly out: string; readonly err: string } {
  const said = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said.err += String(text))));
  process.argv = ['node', 'gas-contract.cjs', ...given];
  jest.isolateModules(() => void jest.requireActual('../../desk/gasRun/contract'));
  jest.restoreAllMocks();
  return said;
}

test('#4 §3: the suite is written as one file, and gas:run plays it as a person would at Google', async () => {
  const place = path.join(folder, 'a new', 'folder');
  const file = path.join(place, 'contract.gs');
  expect(contract(place).out).toBe(`${CONTRACT_CASES.length} cases: ${file}\n`);
  const lines: string[] = [];
  const code = await gasRun([file, '--function', 'runContract'], {
    out: (text) => lines.push(text),
    err: (text) => lines.push(text),
    bundle: realmBundle(),
    setZone: () => undefined,
    onLostPromise: () => () => undefined,
  });
  expect([code, lines.join('')]).toEqual([0, `${CONTRACT_CASES.length} passed, 0 failed\n`]);
});

test('without a folder the suite is not written, and the command says what it needs', () => {
  expect(contract()).toEqual({
    out: '',
    err: '请给出输出文件夹 / Name the output folder: npm run -s gas:contract -- FOLDER\n',
  });
  expect(process.exitCode).toBe(2);
});
