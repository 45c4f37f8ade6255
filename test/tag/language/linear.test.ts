import { parseCondition } from '../../../core/tag/language/parse';
import { Reader } from '../../../core/tag/language/reader';
import { WordTree } from '../../../core/tag/language/wordTree';
import { TABLE } from './table';

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts made to be slow: deep, long, unclosed, nearly right, and nothing but space. */
const ADVERSARIAL: readonly (readonly [string, (length: number) => string])[] = [
  ['open parentheses', (n) => repeated('(', n)],
  ['not upon not', (n) => repeated('非', n)],
  ['a long chain', (n) => `${repeated('R > 1 且 ', n)} R > 1`],
  ['a chain with changing operators', (n) => `${repeated('R > 1 且 F = 1 或 ', n)} R > 1`],
  ['unknown names', (n) => repeated('订单金颜 > 1 且 ', n)],
  ['one long unknown name', (n) => repeated('订单金', n)],
  ['one long number', (n) => `R > ${repeated('9', n)}`],
  ['one long grouped number', (n) => `R > 1${repeated(',000', n)}`],
  ['an unclosed quotation', (n) => `备注 = "${repeated('a', n)}`],
  ['doubled quotation marks', (n) => `备注 = "${repeated('""', n)}"`],
  ['unclosed brackets', (n) => repeated('[', n)],
  ['spaces', (n) => repeated(' ', n)],
  ['half keywords with long spaces', (n) => `城市 ${repeated(`is${' '.repeat(40)}`, n)}`],
  ['bare text of half joins', (n) => `城市 = ${repeated('an o 并', n)}`],
  ['a long list', (n) => `城市 属于 (${repeated('北京, ', n)}上海)`],
  ['comments', (n) => repeated('# x\n', n)],
  ['windows', (n) => repeated('近12个月', n)],
  ['letters that grow when folded', (n) => `城市 = ${repeated('İß', n)}`],
];

/** How often the parser looked at the text: words sought and spaces stepped over. The same on every machine. */
function looks(text: string): number {
  const sought = jest.spyOn(WordTree.prototype, 'longest');
  const skipped = jest.spyOn(Reader.prototype, 'skip');
  parseCondition(text, TABLE);
  const count = sought.mock.calls.length + skipped.mock.calls.length;
  sought.mockRestore();
  skipped.mockRestore();
  return count;
}

/** How many letters the parser copied or folded on its way. */
function letters(text: string): number {
  const spies = (['slice', 'normalize', 'toLowerCase', 'replace'] as const).map((name) => jest.spyOn(String.prototype, name)); // prettier-ignore
  parseCondition(text, TABLE);
  const made = spies.flatMap((spy) => spy.mock.results.map(({ value }) => String(value).length));
  for (const spy of spies) spy.mockRestore();
  return made.reduce((sum, one) => sum + one, 0);
}

test.each(ADVERSARIAL)('%s: twice the text is at most twice the looks and twice the letters', (_name, make) => {
  // prettier-ignore
  expect(looks(make(20_000))).toBeLessThanOrEqual(2.2 * looks(make(10_000)) + 50);
  expect(letters(make(20_000))).toBeLessThanOrEqual(2.2 * letters(make(10_000)) + 2_000);
});
