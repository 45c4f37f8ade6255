import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldTable } from '../../../core/tag/language/fields';
import { tagField } from '../../../core/tag/language/tagFields';
import { problemsOf, read } from './read';
import { TABLE } from './table';

const DOCUMENT = readFileSync(path.join(__dirname, '../../../docs/rule-language.md'), 'utf8');
const table = fieldTable([...TABLE.fields, tagField('价值', ['高价值']), tagField('Value', ['High'])]);

/** Rows of the first table under a heading, without its two head rows. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = DOCUMENT.split('\n## ').find((text) => text.startsWith(heading)) ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

const code = (cell = ''): string => cell.replace(/^`|`$/g, '');
const EXAMPLES = rowsUnder('例子').flatMap(([zh, en]) => [code(zh), code(en)]);
const MISTAKES = rowsUnder('出错时').map(([text, message]) => [code(text), message ?? ''] as const);

test('the document has its examples and mistakes', () => {
  expect([EXAMPLES.length, MISTAKES.length]).toEqual([30, 8]);
});

test.each(EXAMPLES)('the example %s can be read', (text) => {
  expect(() => read(text, table)).not.toThrow();
});

test.each(MISTAKES)('the mistake %s is answered as the document says', (text, message) => {
  expect(problemsOf(text, table).flatMap(({ zh, en }) => [zh, en])).toContain(message);
});
