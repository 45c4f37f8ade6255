import { run, WorkFolder } from './inFolder';

const folder = new WorkFolder();
afterAll(() => folder.remove());

test('--help is complete in both languages, on standard output, with code 0', async () => {
  const zh = await run(['--help', '--lang', 'zh']);
  const en = await run(['--help'], { environment: { LANG: 'en_GB.UTF-8' } });
  const both = await run(['--help'], { environment: {} });
  expect([zh.code, en.code, both.code]).toEqual([0, 0, 0]);
  expect([zh.err, en.err, both.err]).toEqual(['', '', '']);
  const options = 'out sheet map today preset set lang tables json force help version'.split(' ');
  for (const { out } of [zh, en, both]) for (const option of options) expect(out).toContain(`--${option}`);
  expect(zh.out).toContain('用法');
  expect(en.out).toContain('Usage:');
  expect(both.out).toContain('用法');
  expect(both.out).toContain('Usage:');
});

test('--version is one line', async () => {
  expect(await run(['--version'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as unknown,
    err: '',
  });
});

test.each([
  ['no file', [], /Name the file/],
  ['two files', ['a.csv', 'b.csv'], /One file at a time/],
  ['an unknown option, with the nearest', ['a.csv', '--tabels', 't'], /no option --tabels\. Did you mean --tables\?/],
  ['an unknown preset', ['a.csv', '--preset', 'r-rmf'], /r-rmf/],
  ['an unknown setting, with the nearest', ['a.csv', '--set', 'windw=30'], /Did you mean window/],
  ['a value that a setting does not take', ['a.csv', '--set', 'refunds=maybe'], /maybe/],
  ['a day that does not exist', ['a.csv', '--today', '2024-02-30'], /real day/],
  ['an unknown role, with the nearest', ['a.csv', '--map', 'x=custmerId'], /customerId/],
  ['another language', ['a.csv', '--lang', 'fr'], /zh or en/],
])('a wrong command line ends with 2 and says what was expected: %s', async (_case, words, message) => {
  const before = folder.listing();
  const ended = await run(words);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(message);
  expect(ended.err).toContain('--help');
  expect(folder.listing()).toEqual(before);
});

test('messages come in both languages when the system names neither', async () => {
  const ended = await run(['--tabels', 'x'], { environment: { LANG: 'C' } });
  expect(ended.err).toContain('是不是想写 --tables？');
  expect(ended.err).toContain('Did you mean --tables?');
});
