import type { Bilingual } from '../words';
import type { TagRule } from './condition';
import type { TagClassResult, TagResult } from './tagCustomers';

/** What a person typed for a customer: tags to add, and tags of rules to take off. */
export interface TypedTags {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const MANUAL: Bilingual = { zh: '手工标签', en: 'Manual tag' };
const START = 'manual:';
const WEIGHT = 1;

/** Tell a tag that a person gave. */
export function isManual(rule: TagRule): boolean {
  return rule.id.startsWith(START);
}

/** Why a customer has a tag that a person gave. */
export const MANUAL_REASON: Bilingual = { zh: '手工添加', en: 'added by hand' };

/** Let a person's word win over the rules (requirement 58): each tag typed becomes a class of its own behind those of the rules, a tag taken off is gone from every class of that customer.
 *  `typed` is by customer number. A tag that a rule gives the customer anyhow is not added twice.
 *  Limit: 1,000 different tags; further ones are left out. */
export function withManualTags(result: TagResult, typed: ReadonlyMap<number, TypedTags>): TagResult {
  if (typed.size === 0) return result;
  const classes = result.classes.map((one) => withoutRemoved(one, result.rules, typed));
  const rules = [...result.rules];
  const added = new Map<string, Int16Array>();
  for (const [customer, { added: tags }] of typed) {
    for (const tag of tags) {
      if (hasTag(classes, result.rules, customer, tag)) continue;
      const winners = added.get(tag) ?? (added.size < MOST_TAGS ? new Int16Array(result.count).fill(-1) : null);
      if (!winners) continue;
      if (!added.has(tag)) rules.push(manualRule(tag));
      added.set(tag, winners);
      winners[customer] = result.rules.length + [...added.keys()].indexOf(tag);
    }
  }
  const manual = [...added.values()].map((winners, at): TagClassResult => ({
    tagClass: MANUAL,
    ruleIndexes: [result.rules.length + at],
    winners,
  }));
  return { ...result, rules, classes: [...classes, ...manual] };
}

const MOST_TAGS = 1000;

function manualRule(tag: string): TagRule {
  const name = { zh: tag, en: tag };
  const never = { op: 'or', of: [] } as const;
  return { id: START + tag, tagClass: MANUAL, tag: name, when: never, weight: WEIGHT, order: 0, definition: MANUAL };
}

function withoutRemoved(
  one: TagClassResult,
  rules: readonly TagRule[],
  typed: ReadonlyMap<number, TypedTags>,
): TagClassResult {
  let winners: Int16Array | null = null;
  for (const [customer, { removed }] of typed) {
    const tag = rules[one.winners[customer] ?? -1]?.tag;
    if (!tag || !(removed.includes(tag.zh) || removed.includes(tag.en))) continue;
    winners ??= one.winners.slice();
    winners[customer] = -1;
  }
  return winners ? { ...one, winners } : one;
}

function hasTag(
  classes: readonly TagClassResult[],
  rules: readonly TagRule[],
  customer: number,
  name: string,
): boolean {
  return classes.some(({ winners }) => {
    const tag = rules[winners[customer] ?? -1]?.tag;
    return tag !== undefined && (tag.zh === name || tag.en === name);
  });
}
