import type { Lang } from '../../words';
import type { TagRule } from '../condition';
import type { Facts } from '../facts';
import { reasonOf, sentence } from '../reason';

/** Say why a customer got a tag, in one line; "" when the rule does not hold for this customer.
 *  @example zh "最近购买距今 212 天 > 180 天 → 预流失"; en "last order 212 days ago > 180 days → Pre-churn" */
export function hitReason(rule: TagRule, facts: Facts, customer: number, lang: Lang): string {
  const parts = reasonOf(rule, facts, customer);
  return parts.length === 0 ? '' : `${sentence(parts, lang)} → ${rule.tag[lang]}`;
}
