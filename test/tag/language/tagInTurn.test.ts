import type { TagRule } from '../../../core/tag/condition';
import { compileCondition } from '../../../core/tag/language/compile';
import { fieldTable } from '../../../core/tag/language/fields';
import { tagField } from '../../../core/tag/language/tagFields';
import { tagInTurn } from '../../../core/tag/language/tagInTurn';
import { tagCustomers } from '../../../core/tag/tagCustomers';
import { STANDARD_RULES } from '../../../core/tag/standardRules.data';
import { bareFacts, shopFacts } from '../shopFacts';
import { read } from './read';
import { TABLE } from './table';

const table = fieldTable([...TABLE.fields, tagField('价值', ['高', '低']), tagField('动作', ['挽留', '维护'])]);
const rule = (tagClass: string, tag: string, text: string, order = 1): TagRule => ({
  id: `${tagClass}/${tag}`,
  tagClass: { zh: tagClass, en: tagClass },
  tag: { zh: tag, en: tag },
  when: compileCondition(read(text, table), { table, today: 46327 }),
  weight: 1,
  order,
  definition: { zh: '', en: '' },
});
const shop = bareFacts({ recency_days: [10, 200, 200], monetary: [900, 900, 5] });

const winners = (rules: readonly TagRule[]) =>
  tagInTurn(rules, shop).tags.classes.map(({ tagClass, winners: won }) => [
    tagClass.zh,
    ...[...won].map((place) => rules[place]?.tag.zh ?? '-'),
  ]);

test('a class that asks for the tag of a later class is settled after it, and keeps its place', () => {
  const rules = [
    rule('动作', '挽留', '[价值] = 高 且 R > 180'),
    rule('价值', '高', 'M >= 100'),
    rule('动作', '维护', '[价值] 不为空', 2),
  ];
  expect(winners(rules)).toEqual([
    ['动作', '维护', '挽留', '-'],
    ['价值', '高', '高', '-'],
  ]);
});

test('classes that ask each other tag nobody and are listed; others go on', () => {
  const rules = [rule('动作', '挽留', '[价值] = 高'), rule('价值', '高', '[动作] 为空'), rule('别的', '近', 'R < 30')];
  expect(winners(rules)).toEqual([
    ['动作', '-', '-', '-'],
    ['价值', '-', '-', '-'],
    ['别的', '近', '-', '-'],
  ]);
  expect(tagInTurn(rules, shop).tags.problems.map((problem) => [problem.rule, problem.fact])).toEqual([
    ['动作/挽留', 'tag:价值'],
    ['价值/高', 'tag:动作'],
  ]);
});

test('rules without references are tagged as before', () => {
  const facts = shopFacts([{ days: 10, firstDays: 20, orders: 9, amount: 9e5 }, { days: 200, firstDays: 300, orders: 1, amount: 5 }, {}]); // prettier-ignore
  expect(tagInTurn(STANDARD_RULES, facts).tags).toEqual(tagCustomers(STANDARD_RULES, facts));
});
