import type { Bilingual } from '../words';
import type { Tone } from '../patch/styles.data';

/** The four states by days since the last order, nearest first; labels carry the recipe's bounds
 *  (`{from}` and `{to}` in days). Source: requirement 116; C1 for the bound in the label. */
export const ACTIVITY_STATES = [
  { id: 'active', label: { zh: '活跃(≤{to}天)', en: 'Active (≤{to} days)' }, tone: 'best' },
  { id: 'dormant', label: { zh: '沉睡({from}–{to}天)', en: 'Dormant ({from}–{to} days)' }, tone: 'watch' },
  { id: 'preChurn', label: { zh: '预流失({from}–{to}天)', en: 'Pre-churn ({from}–{to} days)' }, tone: 'risk' },
  { id: 'churned', label: { zh: '流失(>{over}天)', en: 'Churned (>{over} days)' }, tone: 'lost' },
] as const satisfies readonly { readonly id: string; readonly label: Bilingual; readonly tone: Tone }[];
