import fc from 'fast-check';
import { valueAt } from '../../core/patch/columns';
import type { Condition, TagRule } from '../../core/tag/condition';
import { reasonColumn, tagColumn } from '../../core/tag/tagColumns';
import { tagCustomers } from '../../core/tag/tagCustomers';
import { bareFacts } from './shopFacts';

const SIZE = { zh: '规模', en: 'Size' };
const CITY = { zh: '城市', en: 'City' };

function rule(id: string, tagClass: TagRule['tagClass'], tag: string, order: number, when: Condition): TagRule {
  return { id, tagClass, tag: { zh: `${tag}类`, en: tag }, when, weight: 1, order, definition: { zh: '', en: '' } };
}

const atLeast = (value: number): Condition => ({ op: 'compare', fact: 'amount', test: '>=', value });
const shanghai: Condition = { op: 'is', fact: 'city', values: ['上海'] };

const facts = bareFacts({ amount: [5, 50, 500, NaN, 60] }, ['上海', null, '上海', '北京', '北京']);
const rules = [
  rule('middle', SIZE, 'middle', 2, atLeast(50)),
  rule('shanghai', CITY, 'shanghai', 1, shanghai),
  rule('large', SIZE, 'large', 1, atLeast(100)),
];

test('within a class the first rule by order wins, and a customer can have tags of several classes', () => {
  const { classes } = tagCustomers(rules, facts);
  expect(classes.map((one) => one.tagClass.en)).toEqual(['Size', 'City']);
  expect(classes.map((one) => [...one.winners])).toEqual([
    [-1, 0, 2, -1, 0],
    [1, -1, 1, -1, -1],
  ]);
});

test('rules of the same order are asked in the order of the list', () => {
  const same = [rule('first', SIZE, 'first', 1, atLeast(10)), rule('second', SIZE, 'second', 1, atLeast(1))];
  expect([...(tagCustomers(same, facts).classes[0]?.winners ?? [])]).toEqual([1, 0, 0, -1, 0]);
});

test('classes that share only one name are different classes', () => {
  const other = rule('other', { zh: '规模', en: 'Scale' }, 'any', 1, atLeast(0));
  expect(tagCustomers([...rules, other], facts).classes).toHaveLength(3);
});

test('a rule with an unknown fact tags nobody, is reported, and leaves the others alone', () => {
  const broken = rule('broken', SIZE, 'broken', 0, { op: 'compare', fact: 'mood', test: '>', value: 1 });
  const result = tagCustomers([...rules, broken], facts);
  expect(result.problems).toEqual([{ rule: 'broken', fact: 'mood', problem: 'unknown' }]);
  expect([...(result.classes[0]?.winners ?? [])]).toEqual([-1, 0, 2, -1, 0]);
});

test('tags are joined in class order, one dictionary entry a text, blank without a tag', () => {
  const result = tagCustomers(rules, facts);
  expect(tagColumn(result, 'en')).toEqual({
    kind: 'codes',
    codes: Int32Array.of(0, 1, 2, -1, 1),
    dictionary: ['shanghai', 'middle', 'large; shanghai'],
  });
  expect(valueAt(tagColumn(result, 'zh'), 2)).toBe('large类；shanghai类');
});

test('two rules that give the same tag share one dictionary entry', () => {
  const twice = [rule('a', SIZE, 'same', 1, atLeast(100)), rule('b', SIZE, 'same', 2, atLeast(50))];
  expect(tagColumn(tagCustomers(twice, facts), 'en')).toEqual({
    kind: 'codes',
    codes: Int32Array.of(-1, 0, 0, -1, 0),
    dictionary: ['same'],
  });
});

test('any mix of tags is the tags of each class in class order', () => {
  const classes = ['a', 'b', 'c'].map((one) => ({ zh: one, en: one }));
  const nine = classes.flatMap((one) =>
    [1, 2, 3].map((value) =>
      rule(`${one.en}${value}`, one, `${one.en}${value}`, value, { op: 'compare', fact: one.en, test: '=', value }),
    ),
  );
  const level = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level, level), { maxLength: 40 }), (rows) => {
      const [a, b, c] = [rows.map((row) => row[0]), rows.map((row) => row[1]), rows.map((row) => row[2])];
      const column = tagColumn(tagCustomers(nine, bareFacts({ a, b, c })), 'en');
      rows.forEach((row, customer) => {
        const tags = row.flatMap((value, k) => (value === 0 ? [] : [`${'abc'[k]}${value}`]));
        expect(valueAt(column, customer)).toBe(tags.join('; ') || null);
      });
    }),
    { seed: 22, numRuns: 60 },
  );
});

test('no rules and no customers give blank columns', () => {
  expect(tagColumn(tagCustomers([], facts), 'zh')).toEqual({
    kind: 'codes',
    codes: Int32Array.of(-1, -1, -1, -1, -1),
    dictionary: [],
  });
  expect(tagColumn(tagCustomers(rules, bareFacts({ amount: [], city: [] })), 'zh')).toEqual({
    kind: 'codes',
    codes: new Int32Array(0),
    dictionary: [],
  });
});

test('every tag comes with its reason, customers without a tag have none', () => {
  const result = tagCustomers(rules, facts);
  expect(reasonColumn(result, facts, 'en')).toEqual({
    kind: 'texts',
    values: [
      'shanghai: city 上海',
      'middle: amount 50 ≥ 50',
      'large: amount 500 ≥ 100; shanghai: city 上海',
      null,
      'middle: amount 60 ≥ 50',
    ],
  });
  expect(valueAt(reasonColumn(result, facts, 'zh'), 2)).toBe('large类：amount 500 ≥ 100；shanghai类：city 上海');
});
