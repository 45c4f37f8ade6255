import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { gasRun } from '../../desk/gasRun/gasRun';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { realmBundle } from '../sheets/realm/realmBundle';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gas-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

function fileOf(name: string, text: string): string {
  const place = path.join(folder, `case${++count}`);
  mkdirSync(place);
  writeFileSync(path.join(place, name), text);
  return path.join(place, name);
}

/** Run the command; `lost` is what a promise nobody waited for failed with, as the process tells it after the call. */
async function run(...given: readonly (string | { readonly lost: unknown })[]) {
  const [out, err, zones]: [string[], string[], string[]] = [[], [], []];
  const words = given.filter((word) => typeof word === 'string');
  const losses = given.filter((word) => typeof word === 'object');
  let stopped = 0;
  const code = await gasRun(words, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    bundle: realmBundle(),
    setZone: (zone) => zones.push(zone),
    onLostPromise: (hear) => {
      for (const { lost } of losses) queueMicrotask(() => hear(lost));
      return () => void stopped++;
    },
  });
  return { code, out: out.join(''), err: err.join(''), zones, stopped };
}

const script = (text: string): string => fileOf('Code.gs', text);

describe('gas:run', () => {
  test('calls the only function, prints its log to stdout, and gives 0', async () => {
    const { code, out, err } = await run(script(`function main() { Logger.log('hello'); console.warn('careful'); }`));
    expect([code, out, err]).toEqual([0, 'hello\n[warn] careful\n', '']);
  });

  test('what is shown to people goes to stderr, as does what the function returns', async () => {
    const text = `function main() {
      SpreadsheetApp.getActive().toast('Saved');
      var page = HtmlService.createHtmlOutput('<p>').setTitle('Help');
      SpreadsheetApp.getUi().showModalDialog(page, 'About');
      return { rows: [1, 2] };
    }`;
    const { code, out, err } = await run(script(text));
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('[toast] Saved\n[dialog] About: 3 characters, 600 x 400\n[return] {"rows":[1,2]}\n');
  });

  test('opens a workbook, writes another one, and leaves the first as it was', async () => {
    const csv = fileOf('in.csv', 'Name,N\nAnn,1\n');
    const before = readFileSync(csv);
    const out = path.join(path.dirname(csv), 'out.xlsx');
    const text = `function main() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('C2').setFormula('=2*21'); s.appendRow(['Bob', 2]); }`;
    expect(await run(script(text), '--book', csv, '--out', out)).toMatchObject({ code: 0, err: '' });
    const sheet = openWorkbook(readFileSync(out), 'out.xlsx', nodeCodec).workbook.sheets[0];
    expect(sheet?.values({ top: 1, left: 0, bottom: 2, right: 2 })).toEqual([['Ann', '1', 42], ['Bob', 2, null]]); // prettier-ignore
    expect(readFileSync(csv).equals(before)).toBe(true);
  });

  test('arguments and answers come from the command line', async () => {
    const text = `function add(a, list) { Logger.log(a + list.length); Logger.log(Browser.inputBox('Who?')); Logger.log(SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.YES_NO)); }
      function other() {}`;
    const { out, err } = await run(
      script(text),
      '--function',
      'add',
      '--args',
      '[5, ["a", "b"]]',
      '--answers',
      '["Ann", "no"]',
    );
    expect(out).toBe('7.0\nAnn\nNO\n');
    expect(err).toBe('[prompt] Who? -> OK "Ann"\n[alert] Sure? -> NO\n');
  });

  test('a folder is a project: files in their order, pages, zone and scopes of its manifest', async () => {
    const first = fileOf(
      'b.gs',
      'function main() { Logger.log(NAME + Session.getScriptTimeZone()); Logger.log(HtmlService.createHtmlOutputFromFile("p").getContent()); UrlFetchApp.fetch("x"); }',
    );
    const place = path.dirname(first);
    writeFileSync(path.join(place, 'A.js'), 'const NAME = "n ";');
    writeFileSync(path.join(place, 'p.html'), '<b>page</b>');
    writeFileSync(path.join(place, 'notes.txt'), 'not ( a script');
    writeFileSync(path.join(place, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/Paris', oauthScopes: [] }));
    const { code, out, err, zones } = await run(place);
    expect([code, out, zones]).toEqual([1, 'n Europe/Paris\n<b>page</b>\n', ['Europe/Paris']]);
    expect(err).toContain('Specified permissions are not sufficient to call UrlFetchApp.fetch.');
  });

  test('the zone of the command line wins, and is that of the spreadsheet too', async () => {
    const text =
      'function main() { Logger.log(Session.getScriptTimeZone() + " " + SpreadsheetApp.getActive().getSpreadsheetTimeZone() + " " + SpreadsheetApp.getActive().getSpreadsheetLocale()); }';
    const { out, zones } = await run(script(text), '--timezone', 'America/New_York', '--locale=de-DE');
    expect([out, zones]).toEqual(['America/New_York America/New_York de_DE\n', ['America/New_York']]);
  });
});

describe('gas:run tells what went wrong', () => {
  test('an error of the script with its place, and no result is written', async () => {
    const out = path.join(folder, 'never.xlsx');
    const file = script(
      `function main() {\n  step();\n}\nfunction step() {\n  SpreadsheetApp.getActiveSheet().getRange(0, 1);\n}`,
    );
    const { code, err } = await run(file, '--function', 'main', '--out', out);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Exception: .* \(line 5, file "Code"\)\n {4}at step \(Code:5:\d+\)\n {4}at main \(Code:2:3\)\n$/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('syntax that Apps Script does not take, before anything runs', async () => {
    const { code, out, err } = await run(script('console.log("ran");\nclass A {\n  #x = 1;\n}\nfunction main() {}'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('SyntaxError: Private names (#name) are not supported by Apps Script (line 3, file "Code")\n');
  });

  test('an error while the files load', async () => {
    const { code, err } = await run(script('\nnothing.there();\nfunction main() {}'));
    expect([code, err.split('\n')[0]]).toEqual([1, 'ReferenceError: nothing is not defined (line 2, file "Code")']);
  });

  test('a promise that nothing settles', async () => {
    expect((await run(script('function main() { return new Promise(() => {}); }'))).err).toContain(
      'waits for a promise',
    );
  });

  test('a promise that nobody waits for and that fails is said, and the run goes on', async () => {
    const lost = new Error('lost');
    lost.stack = 'Error: lost\n    at late (Code:7:9)';
    const { code, out, err, stopped } = await run({ lost }, script(`function main() { Logger.log('end'); }`));
    expect([code, out, stopped]).toEqual([0, 'end\n', 1]);
    expect(err).toBe('A promise that nobody waits for failed: Error: lost\n    at late (Code:7:9)\n');
    expect((await run({ lost: 'a text' }, script('function main() {}'))).err).toContain('failed: a text\n');
  });

  test.each([
    ['no script', [], 'No script was named.'],
    ['an unknown option', ['a.gs', '--frob'], 'There is no option --frob.'],
    ['an option without value', ['a.gs', '--book'], '--book needs a value.'],
    ['arguments that are no list', ['a.gs', '--args', '{"a":1}'], '--args needs a JSON array'],
    ['answers that are no list of answers', ['a.gs', '--answers', '[5]'], '--answers needs a JSON array'],
    ['a zone that is none', ['a.gs', '--timezone', 'Mars/Base'], 'There is no time zone Mars/Base.'],
    ['a file that is not there', ['none.gs'], 'The file none.gs cannot be read.'],
  ])('%s is wrong usage', async (_, words, reason) => {
    const { code, err } = await run(...words);
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringContaining(reason)]);
    expect(err).toContain('Usage: npm run -s gas:run');
  });

  test('several functions and none named: all are listed', async () => {
    const { code, err } = await run(script('function a() {}\nfunction b() {}\nconst c = () => 1;'));
    expect([code, err.split('\n')[0]]).toEqual([2, 'Name one of the functions with --function: a, b']);
    expect((await run(script('var x = 1;'))).err).toContain('The script has no function at its top.');
  });

  test('the input is never overwritten, another file only by --force', async () => {
    const csv = fileOf('in.csv', 'a\n');
    const main = script('function main() {}');
    expect(await run(main, '--book', csv, '--out', csv)).toMatchObject({ code: 1 });
    const out = fileOf('out.xlsx', 'old');
    expect(await run(main, '--out', out)).toMatchObject({ code: 1 });
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(await run(main, '--out', out, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  test('--help says how', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: npm run -s gas:run') as string,
    });
  });
});
