import { wholesOf } from '../../book/columnOf';
import type { TagRule } from '../condition';
import { PLAIN } from '../factLabels.data';
import type { Facts, TextFact } from '../facts';
import { tagCustomers, type TagClassResult, type TagResult } from '../tagCustomers';
import { classOrder } from './references';
import { factOfClass } from './tagFields';

/** Tag customers by rules that may ask for the tags of other classes: `tagCustomers`, class by class, each after those
 *  it asks. The classes of the answer keep the order in which rules first name them. Classes that ask each other tag
 *  nobody; their rules are listed in `problems` with the fact that cannot be answered. Classes are known by `zh`. */
export function tagInTurn(
  rules: readonly TagRule[],
  facts: Facts,
): { readonly tags: TagResult; readonly facts: Facts } {
  const referring = rules.map(({ tagClass, when }) => ({ tagClass: tagClass.zh, when }));
  const { order, stuck } = classOrder(referring);
  const known = new Map<string, TagClassResult>();
  const problems: TagResult['problems'][number][] = [];
  let seen = facts;
  for (const tagClass of [...order, ...stuck]) {
    const places = rules.flatMap((rule, index) => (rule.tagClass.zh === tagClass ? [index] : []));
    const result = tagCustomers(
      places.flatMap((index) => rules[index] ?? []),
      seen,
    );
    problems.push(...result.problems);
    const [one] = result.classes;
    if (!one) continue;
    const winners = one.winners.map((winner) => places[winner] ?? -1);
    const ruleIndexes = one.ruleIndexes.map((index) => places[index] ?? -1);
    known.set(tagClass, { ...one, winners, ruleIndexes });
    if (!stuck.has(tagClass)) seen = withTags(seen, tagClass, winners, rules);
  }
  const classes = [...new Set(referring.map(({ tagClass }) => tagClass))].flatMap((one) => known.get(one) ?? []);
  return { tags: { count: facts.count, rules, classes, problems }, facts: seen };
}

function withTags(facts: Facts, tagClass: string, winners: Int16Array, rules: readonly TagRule[]): Facts {
  const dictionary = [...new Set(rules.filter((rule) => rule.tagClass.zh === tagClass).map((rule) => rule.tag.zh))];
  const codeOf = rules.map((rule) => dictionary.indexOf(rule.tag.zh));
  const names = dictionary.map((zh) => rules.find((rule) => rule.tag.zh === zh)?.tag ?? { zh, en: zh });
  const text: TextFact = {
    codes: wholesOf(winners.length, (who) => codeOf[winners[who] ?? -1] ?? -1),
    dictionary,
    names,
  };
  const name = rules.find((rule) => rule.tagClass.zh === tagClass)?.tagClass ?? { zh: tagClass, en: tagClass };
  const fact = factOfClass(tagClass);
  const label = { name, unit: PLAIN, phrase: { zh: `${name.zh}：{value}`, en: `${name.en}: {value}` } };
  return {
    ...facts,
    texts: new Map([...facts.texts, [fact, text]]),
    labels: new Map([...facts.labels, [fact, label]]),
  };
}
