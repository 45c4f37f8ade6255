import { serialOf } from '../../core/book/serial';
import type { Trait } from '../../core/measure/trait';
import { valueAt } from '../../core/patch/columns';
import { certificateOf } from '../../core/portrait/certificateOf';
import { tagged } from '../../core/portrait/tagging';
import { EMPTY_PROJECT, type Project } from '../../core/project/project';
import { plainSheet } from '../../core/book/book';
import { pivotSheet } from '../../core/report/pivotSheet';
import { portraitColumns } from '../../core/report/portraitColumns';
import { bookOf, runBook } from './runBook';

const { portrait } = runBook(
  bookOf([
    ['订单号', '客户编号', '下单日期', '金额'],
    ['S1', 'C1', '2024-06-20', 100],
    ['S2', 'C2', '2024-05-20', 900],
  ]),
);
const GENDER: Trait = {
  id: 'gender',
  name: { zh: '性别', en: 'Gender' },
  traitClass: 'basic',
  codes: Int32Array.of(1, -1),
  dictionary: ['male', 'female'],
  names: [
    { zh: '男', en: 'Male' },
    { zh: '女', en: 'Female' },
  ],
  isOrdered: false,
  privacy: 'open',
  source: { zh: '按称呼判断。', en: 'Told by the title.' },
};
const withTrait = { ...portrait, traits: [GENDER] };

test('a word about customers becomes a column behind the classes, with its source in the note', () => {
  const columns = portraitColumns(withTrait, 'zh');
  const at = columns.findIndex(({ field }) => field === 'gender');
  const column = columns[at];
  expect(column && [valueAt(column.values, 0), valueAt(column.values, 1)]).toEqual(['女', null]);
  expect(column?.note).toContain('按称呼判断。');
  expect(at).toBeGreaterThan(columns.findIndex(({ field }) => field === 'grid11'));
  expect(at).toBeLessThan(columns.findIndex(({ field }) => field === 'reason'));
});

test.each([
  ['open', 2],
  ['personal', 0],
  ['sensitive', 0],
] as const)('it can be counted in pivots when people may share it: %s', (privacy, pivots) => {
  const traits = [{ ...GENDER, codes: Int32Array.of(1, 0), privacy }];
  const rows = pivotSheet({ ...portrait, traits }, 'en').pivots.map((pivot) => pivot.rows[0]);
  expect(rows.filter((field) => field === 'gender')).toHaveLength(pivots);
});

test('a rule can ask for it by name in either language', () => {
  const rows = [
    ['标签类', '标签', '条件'],
    ['称呼', '女士', '性别 = 女'],
    ['称呼', '未知', 'Gender is blank'],
  ];
  const sheet = plainSheet('画像_规则', rows);
  const project: Project = { ...EMPTY_PROJECT, rules: { name: sheet.name, sheet, rows } };
  const { gathered, classes, facts, recipe, today } = portrait;
  const { tags } = tagged(project, {
    facts,
    measures: gathered.measures,
    classes,
    traits: [GENDER],
    gathered,
    recipe,
    today,
  });
  expect(tags.classes.map(({ winners }) => [...winners].map((winner) => tags.rules[winner]?.tag.zh))).toEqual([
    ['女士', '未知'],
  ]);
});

test('it is part of the certificate', () => {
  const of = (traits: readonly Trait[]): string =>
    certificateOf({ ...portrait, traits, decisions: [], today: serialOf(2024, 6, 30) });
  expect(of([GENDER])).not.toBe(of([]));
});
