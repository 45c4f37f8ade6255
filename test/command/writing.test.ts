import * as fs from 'node:fs';
import { run, WorkFolder } from './inFolder';
import { shopCsv } from './shopFile';

const folder = new WorkFolder();
afterAll(() => folder.remove());
beforeEach(() => {
  for (const name of folder.names()) fs.rmSync(folder.at(name), { recursive: true, force: true });
  folder.write('orders.csv', shopCsv('en'));
});

/** Run and say how it ended and that the folder is as it was. */
async function refused(...words: readonly string[]): Promise<string> {
  const before = folder.listing();
  const ended = await run(words);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toMatch(/Nothing was written/);
  expect(folder.listing()).toEqual(before);
  return ended.err;
}

describe('the input', () => {
  test.each([[[]], [['--force']]])('is never overwritten %j', async (more) => {
    folder.write('orders.xlsx', shopCsv('en'));
    fs.copyFileSync(folder.at('orders.csv'), folder.at('orders.xlsx'));
    expect(await refused(folder.at('orders.xlsx'), '--out', folder.at('orders.xlsx'), ...more)).toMatch(/never/);
  });

  test.each(['symlinkSync', 'linkSync'] as const)('is never overwritten through a %s', async (link) => {
    fs[link](folder.at('orders.csv'), folder.at('alias.xlsx'));
    expect(await refused(folder.at('orders.csv'), '--out', folder.at('alias.xlsx'), '--force')).toMatch(/never/);
  });

  test('is never overwritten when it is itself the link', async () => {
    folder.write('real.xlsx', shopCsv('en'));
    fs.symlinkSync(folder.at('real.xlsx'), folder.at('link.csv'));
    expect(await refused(folder.at('link.csv'), '--out', folder.at('real.xlsx'), '--force')).toMatch(/never/);
  });

  test.each(['t', 't/', './t/../t'])('is never overwritten by a table in %s', async (tables) => {
    folder.write('t/portrait.csv', shopCsv('en'));
    const words = [folder.at('t/portrait.csv'), '--tables', `${folder.path}/${tables}`, '--force'];
    expect(await refused(...words)).toMatch(/never/);
  });
});

describe('an earlier result', () => {
  test('is replaced with --force alone', async () => {
    expect((await run([folder.at('orders.csv')])).code).toBe(0);
    expect(await refused(folder.at('orders.csv'))).toMatch(/exists already.*--force/);
    expect((await run([folder.at('orders.csv'), '--force'])).code).toBe(0);
  });

  test('is replaced with --force alone when it is a table', async () => {
    const words = [folder.at('orders.csv'), '--tables', folder.at('t')];
    expect((await run([...words, '--out', folder.at('1.xlsx')])).code).toBe(0);
    expect(await refused(...words, '--out', folder.at('2.xlsx'))).toMatch(/exists already/);
    expect((await run([...words, '--out', folder.at('2.xlsx'), '--force'])).code).toBe(0);
  });

  test('that is worked on again gets the next number, not its name twice', async () => {
    await run([folder.at('orders.csv')]);
    await run([folder.at('orders-portrait.xlsx')]);
    await run([folder.at('orders-portrait-2.xlsx')]);
    expect(folder.names()).toEqual([
      'orders-portrait-2.xlsx',
      'orders-portrait-3.xlsx',
      'orders-portrait.xlsx',
      'orders.csv',
    ]);
  });
});

describe('a result that cannot be put in its place is refused, and nothing is left', () => {
  test('a folder that is not there', async () => {
    expect(await refused(folder.at('orders.csv'), '--out', folder.at('none/r.xlsx'))).toMatch(/none/);
  });

  test('a file where the folder should be, for the workbook and for the tables', async () => {
    await refused(folder.at('orders.csv'), '--out', folder.at('orders.csv/r.xlsx'));
    await refused(folder.at('orders.csv'), '--out', folder.at('r.xlsx'), '--tables', folder.at('orders.csv/t'));
  });

  test('a folder where the file should be', async () => {
    fs.mkdirSync(folder.at('r.xlsx'));
    await refused(folder.at('orders.csv'), '--out', folder.at('r.xlsx'), '--force');
  });

  test('a folder that may only be read', async () => {
    const isRoot = process.getuid?.() === 0;
    // Nobody writes there, not even the administrator, whom permissions do not stop.
    const readOnly = isRoot ? '/proc' : folder.at('locked');
    if (!isRoot) fs.mkdirSync(readOnly, { mode: 0o555 });
    expect(await refused(folder.at('orders.csv'), '--out', `${readOnly}/r.xlsx`)).toMatch(/Cannot write/);
    expect(await refused(folder.at('orders.csv'), '--tables', `${readOnly}/t`)).toMatch(/Cannot write/);
  });

  test.each(['r.csv', 'r', 'r.xls', 'r.xlsm'])('a name that is not one of a workbook: %s', async (name) => {
    expect(await refused(folder.at('orders.csv'), '--out', folder.at(name))).toMatch(/must end in \.xlsx/);
  });

  test('a stop while writing removes the temporary files and the folder that was made', async () => {
    for (const after of [0, 1, 2, 3, 4, 5]) {
      const before = folder.listing();
      let asked = 0;
      const ended = await run([folder.at('orders.csv'), '--tables', folder.at('deep/t')], {
        stopped: () => asked++ >= after,
      });
      expect(ended).toMatchObject({ code: 130, out: '' });
      expect(folder.listing()).toEqual(before);
    }
  });
});
