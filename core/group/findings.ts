import type { Trait } from '../measure/trait';
import { NO_ORDERS } from '../score/noOrders.data';
import type { Comparison } from './comparison';
import { distribution, type Share } from './distribution';
import { featuresOf, type Feature } from './features';
import { cohenH } from './interval';
import { recentChange, type Change, type Month } from './trend';

/** Something worth telling a manager. `strength` is the effect size over a medium one, whatever it is measured by. */
export type Finding = { readonly strength: number } & (
  | { readonly kind: 'concentration'; readonly share: Share }
  | { readonly kind: 'majority'; readonly trait: Trait; readonly share: Share }
  | { readonly kind: 'feature'; readonly code: number; readonly feature: Feature }
  | { readonly kind: 'trend'; readonly change: Change }
);

/** How many findings are told at most, and how many of one kind. */
const MOST = 7;
const MOST_OF_KIND: Readonly<Record<Finding['kind'], number>> = { concentration: 4, majority: 2, feature: 3, trend: 1 };
/** Medium effects: Cohen's h, and a fifth more or less for an average. */
const MEDIUM_H = 0.5;
const MEDIUM_CHANGE = Math.log(1.2);
/** Below a small effect nothing is told. */
const LEAST_STRENGTH = 0.4;
/** A trait must be known for this share of customers before its largest word is news. */
const LEAST_KNOWN = 0.7;

/** Choose what to tell by the size of its effect, not by a template (requirements 126, 134, 148, 150):
 *  classes whose share of sales is far from their share of customers, words that hold far more customers than an even
 *  split would give, what sets a class apart, and a change of the average order. Strongest first, few of each kind,
 *  so that one strong figure does not crowd out the rest. The class that brings most beyond its share of customers is always told and stands first, the class without orders never.
 *  @example a tier of 15 % of customers with 40 % of sales: { kind: 'concentration', strength: 1.15, ... } */
export function findingsOf(
  comparison: Comparison,
  months: readonly Month[],
  features: (code: number) => readonly Feature[] = (code) => featuresOf(code, comparison),
): readonly Finding[] {
  const { segment, population } = comparison;
  const classes = distribution(segment, population.cents);
  const buyers = classes.shares.filter(({ code }) => segment.dictionary[code] !== NO_ORDERS.id);
  const concentrations = buyers.map((share): Finding => ({
    kind: 'concentration',
    share,
    strength: Math.abs(cohenH(share.salesShare, share.share)) / MEDIUM_H,
  }));
  const richest = concentrations.reduce<Finding | null>((best, one) => (beyond(one) > beyond(best) ? one : best), null);
  const apart = buyers.flatMap(({ code }) =>
    features(code)
      .slice(0, 2)
      .map((feature): Finding => ({ kind: 'feature', code, feature, strength: Math.abs(feature.strength) })),
  );
  const change = recentChange(months);
  const trend: readonly Finding[] = change
    ? [{ kind: 'trend', change, strength: Math.abs(Math.log(change.now / change.before)) / MEDIUM_CHANGE }]
    : [];
  const majorities = population.traits.flatMap((trait) => majority(trait, population.cents));
  const all = [...concentrations, ...majorities, ...apart, ...trend]
    .filter((one) => one === richest || one.strength >= LEAST_STRENGTH)
    .sort((a, b) => rankOf(b, richest) - rankOf(a, richest) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return fewOfEach(all);
}

function majority(trait: Trait, cents: Float64Array): readonly Finding[] {
  if (trait.privacy !== 'open') return [];
  const { shares, unknown, customers } = distribution(trait, cents);
  const share = shares.reduce<Share | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  );
  if (!share || shares.length < 2 || unknown.count > customers * (1 - LEAST_KNOWN)) return [];
  return [{ kind: 'majority', trait, share, strength: Math.abs(cohenH(share.share, 1 / shares.length)) / MEDIUM_H }];
}

/** Share of sales beyond the share of customers. */
function beyond(finding: Finding | null): number {
  return finding?.kind === 'concentration' ? finding.share.salesShare - finding.share.share : -Infinity;
}

function rankOf(finding: Finding, richest: Finding | null): number {
  return finding === richest ? Infinity : finding.strength;
}

function fewOfEach(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<Finding['kind'], number>();
  const few = findings.filter(({ kind }) => {
    const count = (told.get(kind) ?? 0) + 1;
    told.set(kind, count);
    return count <= MOST_OF_KIND[kind];
  });
  return few.slice(0, MOST);
}

/** Equal strengths stand in a fixed order. */
function keyOf(finding: Finding): string {
  switch (finding.kind) {
    case 'concentration':
      return `1${finding.share.code}`;
    case 'majority':
      return `2${finding.trait.id}`;
    case 'feature':
      return `3${finding.code}|${finding.feature.kind === 'word' ? finding.feature.trait.id : finding.feature.column.id}`;
    case 'trend':
      return '4';
    default:
      return finding satisfies never;
  }
}
