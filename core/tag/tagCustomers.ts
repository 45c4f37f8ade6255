import type { Bilingual } from '../words';
import type { TagRule } from './condition';
import { evaluate } from './evaluate';
import type { FactProblem } from './evaluate';
import type { Facts } from './facts';

/** Who got which tag: one column of winning rules per class, and rules that could not be asked. */
export interface TagResult {
  readonly count: number;
  readonly rules: readonly TagRule[];
  readonly classes: readonly TagClassResult[];
  readonly problems: readonly RuleProblem[];
}

export interface TagClassResult {
  readonly tagClass: Bilingual;
  /** Indexes into `rules`, in the order they were asked. */
  readonly ruleIndexes: readonly number[];
  /** Per customer the index into `rules` of the rule that won, -1 when none did. */
  readonly winners: Int16Array;
}

export interface RuleProblem extends FactProblem {
  readonly rule: string;
}

/** Tag every customer: one tag a class at most, several classes a customer. Within a class the first rule that holds
 *  wins: lowest `order`, then place in the list. Classes keep the order in which rules first name them; two classes are
 *  the same when both their names are. A rule that asks an unknown fact tags nobody and is listed in `problems`.
 *  Limit: 32,767 rules. */
export function tagCustomers(rules: readonly TagRule[], facts: Facts): TagResult {
  const problems: RuleProblem[] = [];
  const classes = classesOf(rules).map(({ tagClass, ruleIndexes }) => {
    const winners = new Int16Array(facts.count).fill(-1);
    for (const index of ruleIndexes) problems.push(...award(winners, index, rules, facts));
    return { tagClass, ruleIndexes, winners };
  });
  return { count: facts.count, rules, classes, problems };
}

interface TagClass {
  readonly tagClass: Bilingual;
  readonly ruleIndexes: number[];
}

function classesOf(rules: readonly TagRule[]): readonly TagClass[] {
  const classes = new Map<string, TagClass>();
  rules.forEach(({ tagClass }, index) => {
    const key = JSON.stringify([tagClass.zh, tagClass.en]);
    const known = classes.get(key);
    if (known) known.ruleIndexes.push(index);
    else classes.set(key, { tagClass, ruleIndexes: [index] });
  });
  const orderOf = (index: number): number => rules[index]?.order ?? 0;
  for (const { ruleIndexes } of classes.values()) ruleIndexes.sort((a, b) => orderOf(a) - orderOf(b));
  return [...classes.values()];
}

function award(winners: Int16Array, index: number, rules: readonly TagRule[], facts: Facts): readonly RuleProblem[] {
  const rule = rules[index];
  if (!rule) return [];
  const evaluation = evaluate(rule.when, facts);
  if (evaluation.kind === 'problems') return evaluation.problems.map((problem) => ({ ...problem, rule: rule.id }));
  const { mask } = evaluation;
  for (let row = 0; row < winners.length; row++) {
    if (mask[row] === 1 && winners[row] === -1) winners[row] = index;
  }
  return [];
}
