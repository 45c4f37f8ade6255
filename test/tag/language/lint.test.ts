import type { Facts } from '../../../core/tag/facts';
import { compileCondition } from '../../../core/tag/language/compile';
import { fieldTable } from '../../../core/tag/language/fields';
import type { Finding } from '../../../core/tag/language/lint/finding';
import { lintRules } from '../../../core/tag/language/lint/lintRules';
import { tagField } from '../../../core/tag/language/tagFields';
import { bareFacts } from '../shopFacts';
import { read } from './read';
import { TABLE } from './table';

const table = fieldTable([...TABLE.fields, tagField('甲类', ['a']), tagField('乙类', ['b'])]);
const bound = { table, today: 46327 };

/** Findings of rules given as class and condition, in order; numbers are places from 1. */
function lint(rules: readonly (readonly [string, string])[], facts: Facts): readonly Finding[] {
  const made = rules.map(([tagClass, text], place) => ({
    number: place + 1,
    tagClass,
    tag: `t${place}`,
    order: place,
    when: compileCondition(read(text, table), bound),
  }));
  return lintRules(made, facts, table);
}

const inOne = (...texts: readonly string[]) => texts.map((text) => ['活跃', text] as const);
const short = (findings: readonly Finding[]) => findings.map(({ kind, rules, count }) => [kind, ...rules, count]);
const shop = bareFacts({ recency_days: [10, 95, 200, NaN], frequency: [1, 5, 2, 0] });

test('requirement 116: the four activity states cover every day without overlap, and only the blank is left out', () => {
  const rules = inOne('R <= 90', 'R > 90 且 R <= 180', 'R > 180 且 R <= 360', 'R > 360');
  expect(short(lint(rules, shop))).toEqual([
    ['empty', 4, 0],
    ['uncovered', 1, 2, 3, 4, 1],
  ]);
});

test('whole days from 91 on follow on 90; a day left out is named', () => {
  expect(lint(inOne('R <= 90', 'R >= 91'), shop).map(({ kind }) => kind)).toEqual(['uncovered']);
  const gap = lint(inOne('R <= 90', 'R >= 100'), shop).find(({ kind }) => kind === 'gap');
  expect(gap).toMatchObject({ weight: 'warning', basis: 'values', rules: [1, 2] });
  expect(gap?.text.zh).toBe('「活跃」的规则之间有空缺：R天数 91–99 没有规则。');
  expect(gap?.text.en).toBe('The rules of "活跃" leave a gap: no rule for R days 91–99.');
});

test('a rule whose values are all taken by earlier ones together is unreachable, whoever the customers are', () => {
  const found = lint(inOne('R <= 100', 'R > 100 且 R < 300', 'R 介于 50 和 250'), shop);
  expect(found[0]).toMatchObject({ kind: 'unreachable', weight: 'error', basis: 'values', rules: [3, 1, 2], customers: [1, 2] }); // prettier-ignore
  expect(found[0]?.text.zh).toContain('第 3 条永远轮不到：能满足它的值都先被第 1、2 条取走了');
  expect(found[0]?.text.en).toContain('taken by rule 1, 2 first');
  expect(short(lint(inOne('R <= 100', 'R 介于 50 和 250'), shop)).map(([kind]) => kind)).not.toContain('unreachable');
});

test('order decides which of two rules is shadowed, not their place', () => {
  const when = (text: string) => compileCondition(read(text, table), bound);
  const rules = [
    { number: 1, tagClass: 'c', tag: 'a', order: 2, when: when('R > 100') },
    { number: 2, tagClass: 'c', tag: 'b', order: 1, when: when('R > 50') },
  ];
  expect(lintRules(rules, shop, table)[0]).toMatchObject({ kind: 'unreachable', rules: [1, 2] });
});

test('a rule over several columns is shadowed as far as the customers show', () => {
  const found = lint(inOne('R > 50', 'R > 60 且 F > 1'), shop);
  expect(found[0]).toMatchObject({ kind: 'shadowed', basis: 'customers', rules: [2, 1], count: 2, customers: [1, 2] });
});

test('a contradiction is told apart from a rule that nobody meets today', () => {
  expect(short(lint(inOne('R > 180 且 R < 90'), shop))[0]).toEqual(['impossible', 1, 0]);
  expect(short(lint(inOne('R > 180 且 F > 90'), shop))[0]).toEqual(['empty', 1, 0]);
});

test('two rules that hold for the same customers overlap; ranges without customers may', () => {
  expect(short(lint(inOne('R <= 100', 'R >= 90'), shop))).toContainEqual(['overlap', 1, 2, 1]);
  const possible = lint(inOne('R <= 100', 'R >= 98'), shop).find(({ kind }) => kind === 'overlapPossible');
  expect(possible?.text.en).toContain('98–100');
});

test('at most five customers are shown and all are counted', () => {
  const many = bareFacts({ recency_days: Array.from({ length: 12 }, (_, k) => k) });
  const found = lint(inOne('R = 0', 'R = 1'), many).find(({ kind }) => kind === 'uncovered');
  expect(found).toMatchObject({ count: 10, customers: [2, 3, 4, 5, 6] });
  expect(found?.text.zh).toBe('「活跃」没有覆盖 10 位客户（83.3%）。');
});

test('a column that the data lacks, and classes that ask each other, are errors with their rules', () => {
  expect(short(lint(inOne('城市 = 北京'), shop))).toEqual([['unknownColumn', 1, 0]]);
  const found = lint([['甲类', '[乙类] = b'], ['丙类', 'R > 1'], ['乙类', '[甲类] = a 或 R > 3']], shop)[0]; // prettier-ignore
  expect(found).toMatchObject({ kind: 'circular', weight: 'error', rules: [1, 3] });
  expect(found?.text.zh).toContain('甲类 → 乙类 → 甲类');
});
