import type { Bilingual } from '../../../words';
import { say } from '../../../words';
import type { Condition } from '../../condition';
import { FINDINGS, type FindingKind } from './findings.data';

/** A rule as the linter sees it. Rules that are off or out of their time are left out before. */
export interface LintRule {
  /** What people call it: its row in the sheet, or its place in the list. */
  readonly number: number;
  readonly tagClass: string;
  readonly tag: string;
  readonly order: number;
  readonly when: Condition;
}

/** Something about the rules that a person should look at. `rules` are their numbers; `customers` up to five customers,
 *  by index, who show it; `count` all of them. `basis` tells what was looked at: `values` is exact for every value there
 *  could be, `customers` for those there are. */
export interface Finding {
  readonly kind: FindingKind;
  readonly weight: 'error' | 'warning' | 'note';
  readonly rules: readonly number[];
  readonly tagClass: string;
  readonly basis: 'values' | 'customers' | 'rules';
  readonly count: number;
  readonly customers: readonly number[];
  readonly text: Bilingual;
}

/** A rule with the customers it holds for; null when a column is missing. */
export interface Measured {
  readonly rule: LintRule;
  readonly mask: Uint8Array | null;
}

/** Customers that show a finding. */
export interface Shown {
  readonly count: number;
  readonly customers: readonly number[];
}
export const NOBODY: Shown = { count: 0, customers: [] };
/** So many customers are shown as examples. */
export const MOST_SHOWN = 5;

/** Collect the customers for whom something is so: how many, and the first five. */
export function shownWhere(count: number, isSo: (customer: number) => boolean): Shown {
  const customers: number[] = [];
  let found = 0;
  for (let customer = 0; customer < count; customer++) {
    if (!isSo(customer)) continue;
    found++;
    if (customers.length < MOST_SHOWN) customers.push(customer);
  }
  return { count: found, customers };
}

/** Make a finding with its sentences. */
export function finding(
  kind: FindingKind,
  weight: Finding['weight'],
  rules: readonly number[],
  tagClass: string,
  basis: Finding['basis'],
  shown: Shown,
  values: Readonly<Record<string, string | number | Bilingual>>,
): Finding {
  const sentence = (lang: 'zh' | 'en'): string =>
    say(
      FINDINGS[kind],
      lang,
      Object.fromEntries(
        Object.entries({ class: tagClass, count: shown.count, ...values }).map(([key, value]) => [
          key,
          typeof value === 'object' ? value[lang] : value,
        ]),
      ),
    );
  return { kind, weight, rules, tagClass, basis, ...shown, text: { zh: sentence('zh'), en: sentence('en') } };
}
