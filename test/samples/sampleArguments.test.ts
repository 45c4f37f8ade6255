import { parseSampleArguments, SAMPLE_USAGE } from '../../desk/start/sampleArguments';

test('one name is the file to write, also one with a path or a dash inside', () => {
  expect(parseSampleArguments(['out/a-b.xlsx'])).toEqual({ kind: 'write', out: 'out/a-b.xlsx' });
  expect(parseSampleArguments(['./-a.xlsx'])).toEqual({ kind: 'write', out: './-a.xlsx' });
});

test.each([[['--help']], [['-h']], [['a.xlsx', '--help']]])('%j asks how it is used and writes nothing', (words) => {
  expect(parseSampleArguments(words)).toEqual({ kind: 'help' });
});

test.each([[[]], [['-a.xlsx']], [['--force', 'a.xlsx']], [['a.xlsx', 'b.xlsx']]])(
  '%j is refused in both languages',
  (words: readonly string[]) => {
    const parsed = parseSampleArguments(words);
    if (parsed.kind !== 'usageError') throw new Error(`taken as ${parsed.kind}`);
    expect(parsed.reason).toMatch(/\p{Script=Han}.*。\n[A-Z].*\.$/u);
  },
);

test('the text on its use says it in both languages', () => {
  expect(SAMPLE_USAGE).toMatch(/^用法：node dist\/sample\.cjs/);
  expect(SAMPLE_USAGE).toMatch(/\nUsage: node dist\/sample\.cjs OUT\.xlsx\n/);
});
