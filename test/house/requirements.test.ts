import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFiles, projectRoot } from './projectFiles';
import { REQUIREMENTS, wrongRequirements } from './requirements';

test('every numbered requirement has a row that says where it lives and which test names it', () => {
  const table = readFileSync(path.join(projectRoot, 'docs', 'requirements.md'), 'utf8');
  expect(wrongRequirements(table, projectFiles())).toEqual([]);
});

const files = [
  { path: 'core/clean/gender.ts', text: '' },
  {
    path: 'test/clean/gender.test.ts',
    text: "test('requirements 67 and 109: x', () => {});\ntest('#21: y', () => {});",
  },
];

/** A whole table in which one row is replaced. */
function wrong(row: string): readonly string[] {
  const number = Number(/\d+/.exec(row)?.[0]);
  const rows = Array.from({ length: REQUIREMENTS }, (_, index) =>
    index + 1 === number ? row : `| ${index + 1} | text | told in the report | |`,
  );
  return wrongRequirements(rows.join('\n'), files);
}

test.each([
  '| 67 | built | `core/clean/gender.ts` | `test/clean/gender.test.ts` |',
  '| 109 | built | `core/clean/` | `test/clean/gender.test.ts` |',
  '| 21 | built | `core/clean/gender.ts` | `test/clean/gender.test.ts` |',
  '| 139 | later | learned models | |',
])('this row is right: %s', (row) => {
  expect(wrong(row)).toEqual([]);
});

test.each([
  '| 68 | built | `core/clean/gender.ts` | `test/clean/gender.test.ts` |',
  '| 67 | built | `core/clean/absent.ts` | `test/clean/gender.test.ts` |',
  '| 67 | built | `core/clean/gender.ts` | `test/clean/absent.test.ts` |',
  '| 67 | built | `core/clean/gender.ts` | |',
  '| 67 | built | in the report | `test/clean/gender.test.ts` |',
  '| 67 | text | | |',
  '| 67 | perhaps | told in the report | |',
])('this row is found wrong: %s', (row) => {
  expect(wrong(row)).toHaveLength(1);
});

test('a number without a row, and one with two, are found', () => {
  const rows = Array.from({ length: REQUIREMENTS - 1 }, (_, index) => `| ${index + 1} | text | told | |`);
  expect(wrongRequirements(rows.join('\n'), files)).toEqual(['requirement 174 has no row']);
  expect(wrongRequirements([...rows, rows[0], '| 174 | text | told | |'].join('\n'), files)).toHaveLength(1);
});
