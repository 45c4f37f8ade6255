import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { excelRun } from '../../../desk/run/excelRun';
import { LIBRARY } from '../protocol/officeStage';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'excel-run-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

let scripts = 0;

async function run(code: string, ...options: readonly string[]) {
  const file = path.join(folder, `script${++scripts}.js`);
  fs.writeFileSync(file, code);
  return runWords([file, ...options]);
}

async function runWords(words: readonly string[]) {
  const printed: unknown[][] = [];
  const said: string[] = [];
  const exit = await excelRun(words, {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    console: { ...console, log: (...words_: unknown[]) => printed.push(words_) },
    library: LIBRARY,
  });
  return { exit, printed, said: said.join('') };
}

describe('excel:run', () => {
  test('runs top-level await and waits for promises that nobody awaits', async () => {
    const { exit, printed } = await run(`
      const name = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name'); await context.sync(); return sheet.name; });
      console.log(name);
      Excel.run(async (context) => { await context.sync(); console.log('late'); });`);
    expect([exit, printed]).toEqual([0, [['Sheet1'], ['late']]]);
  });

  test('elements keep the attributes that a script gives them', async () => {
    const { printed } = await run(`
      const item = document.getElementById('box'); console.log(item.hasAttribute('value'), item.getAttribute('value'));
      item.setAttribute('value', 5); console.log(item.hasAttribute('value'), item.getAttribute('value'));`);
    expect(printed).toEqual([
      [false, null],
      [true, '5'],
    ]);
  });

  test('calls the function that a script of the older kind gives as Office.initialize', async () => {
    const { printed } = await run(`Office.initialize = (reason) => console.log('begun', reason);`);
    expect(printed).toEqual([['begun', 'documentOpened']]);
  });

  test('presses every element that is named, in one option or in several', async () => {
    const { printed } = await run(
      `for (const id of ['a', 'b', 'c']) document.getElementById(id).addEventListener('click', () => console.log(id));`,
      ...['--click', 'a,b', '--click', 'c'],
    );
    expect(printed).toEqual([['a'], ['b'], ['c']]);
  });

  test('tells the real error of office.js with its place and fails with 1', async () => {
    const { exit, said } = await run(
      `await Excel.run(async (context) => { context.workbook.worksheets.getItem('none').activate(); await context.sync(); });`,
    );
    expect(exit).toBe(1);
    expect(said).toContain('ItemNotFound');
    expect(said).toContain('errorLocation: WorksheetCollection.getItem');
  });

  test('fails for a script that cannot be read as JavaScript', async () => {
    const { exit, said } = await run(`let a = ;`);
    expect([exit, said.includes('SyntaxError')]).toEqual([1, true]);
  });

  test('fails for a script that waits for what never comes', async () => {
    const { exit, said } = await run(`await new Promise(() => undefined);`);
    expect([exit, said.includes('nothing will settle')]).toEqual([1, true]);
  });

  test('opens a workbook, saves the result and finds it again, and never writes over the input', async () => {
    const first = path.join(folder, 'first.xlsx');
    const second = path.join(folder, 'second.xlsx');
    const write = `await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['kept']]; await context.sync(); });`;
    expect((await run(write, '--out', first)).exit).toBe(0);
    const read = `await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2').load('values'); await context.sync();
      console.log(range.values[0][0]); });`;
    expect((await run(read, '--book', first, '--out', second)).printed).toEqual([['kept']]);
    const before = fs.readFileSync(first);
    expect((await run(write, '--book', first, '--out', first, '--force')).exit).toBe(1);
    expect(fs.readFileSync(first).equals(before)).toBe(true);
  });

  test('a failing script leaves no result', async () => {
    const out = path.join(folder, 'never.xlsx');
    expect((await run(`throw new Error('no');`, '--out', out)).exit).toBe(1);
    expect(fs.existsSync(out)).toBe(false);
  });

  test('calls a ribbon function by name and tells when there is none', async () => {
    const code = `Office.actions.associate('go', async (event) => { console.log('went'); event.completed(); });`;
    expect((await run(code, '--command', 'go')).printed).toEqual([['went']]);
    expect((await run(code, '--command', 'gone')).exit).toBe(1);
  });

  test('presses buttons in order', async () => {
    const code = `for (const id of ['a', 'b']) document.getElementById(id).addEventListener('click', () => console.log(id));`;
    expect((await run(code, '--click', 'b,a')).printed).toEqual([['b'], ['a']]);
    expect((await run(code, '--click', 'c')).exit).toBe(1);
  });

  test('keeps Office.context and document settings', async () => {
    const { printed } = await run(`
      Office.context.document.settings.set('key', { n: 1 });
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
      console.log(Office.context.host, Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
        Office.context.requirements.isSetSupported('ExcelApi', '1.16'), Office.context.document.settings.get('key').n);`);
    expect(printed).toEqual([['Excel', true, false, 1]]);
  });

  test('wrong usage gives 2 and the usage', async () => {
    expect((await runWords(['--nope'])).exit).toBe(2);
    expect((await runWords([])).said).toContain('Usage:');
    expect((await runWords([path.join(folder, 'missing.js')])).exit).toBe(2);
  });
});
