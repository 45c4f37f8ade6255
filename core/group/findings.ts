import type { Trait } from '../measure/trait';
import { NO_ORDERS } from '../score/noOrders.data';
import type { Comparison } from './comparison';
import { distribution, type Share } from './distribution';
import { featuresOf, type Feature } from './features';
import { cohenH } from './interval';
import { largestOf, type Largest } from './largest';
import { leavingOf, type Leaving } from './leaving';
import { standoutOf } from './standout';
import { isNoFinding, isUnknownWord, themeOf } from './themes';
import { recentChange, type Change, type Month } from './trend';

/** Something worth telling a manager. `strength` is the effect size over a medium one, whatever it is measured by. */
export type Finding = { readonly strength: number } & (
  | { readonly kind: 'concentration'; readonly share: Share }
  | { readonly kind: 'leaving'; readonly leaving: Leaving }
  | { readonly kind: 'largest'; readonly largest: Largest }
  | { readonly kind: 'standout'; readonly trait: Trait; readonly share: Share }
  | { readonly kind: 'majority'; readonly trait: Trait; readonly share: Share }
  | { readonly kind: 'feature'; readonly code: number; readonly feature: Feature }
  | { readonly kind: 'trend'; readonly change: Change }
);

/** What findings are looked for in, beside the segment and its population. */
export interface FindingSources {
  /** What makes a class of the segment different, where it is known already. */
  readonly features?: (code: number) => readonly Feature[];
  /** How long ago each customer bought last, in classes: who is on the way out is read from it. */
  readonly activity?: Trait;
}

/** How many findings are told at most, and how many of one kind. */
const MOST = 8;
const MOST_OF_KIND: Readonly<Record<Finding['kind'], number>> = {
  concentration: 2,
  leaving: 1,
  largest: 1,
  trend: 1,
  standout: 2,
  feature: 3,
  majority: 1,
};
/** Who brings the money comes first, then who is leaving with it, then what changed and where more comes from; then what
 *  sets classes apart, and what follows from how they are made. */
const RANKS: Readonly<Record<Finding['kind'], number>> = {
  concentration: 1,
  leaving: 4,
  largest: 3,
  trend: 3,
  standout: 3,
  feature: 2,
  majority: 0,
};
/** Medium effects: Cohen's h, and a fifth more or less for an average. */
const MEDIUM_H = 0.5;
const MEDIUM_CHANGE = Math.log(1.2);
/** Half as much money again a customer is a medium effect; a share of nothing counts as one of a thousand. */
const MEDIUM_RATIO = Math.log(1.5);
const LEAST_RATIO = 0.001;
/** Below a small effect nothing is told. */
const LEAST_STRENGTH = 0.4;
/** A trait must be known for this share of customers before its largest word is news; a word that nearly all have is none. */
const LEAST_KNOWN = 0.7;
const EVERYBODY = 0.9;

/** Choose what to tell by the size of its effect, not by a template (requirements 126, 134, 148, 150): the class that
 *  brings most beyond its share of customers, always and first; who is on the way out and what they brought; ten customers on whom the sales hang, a change of
 *  the average order, and places, channels or wishes that bring more or less than their share; what sets a class apart;
 *  other classes. The largest word of a trait comes last. Of one rank the strongest first, and few of each kind, so that
 *  one strong figure does not crowd out the rest. The class without orders is never told, nor are words about our records or made of the orders.
 *  @example a tier of 15 % of customers with 40 % of sales: { kind: 'concentration', strength: 1.15, ... } */
export function findingsOf(
  comparison: Comparison,
  months: readonly Month[],
  { features = (code) => featuresOf(code, comparison), activity }: FindingSources = {},
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
      .filter((feature) => feature.kind === 'number' || feature.h > 0)
      .slice(0, 2)
      .map((feature): Finding => ({ kind: 'feature', code, feature, strength: Math.abs(feature.strength) })),
  );
  const change = recentChange(months);
  const trend: readonly Finding[] = change
    ? [{ kind: 'trend', change, strength: Math.abs(Math.log(change.now / change.before)) / MEDIUM_CHANGE }]
    : [];
  const leaving = activity ? leavingOf(activity, population.cents) : null;
  const out: readonly Finding[] = leaving
    ? [{ kind: 'leaving', leaving, strength: leaving.salesShare / LARGE_LOSS }]
    : [];
  const few = largestOf(population.cents);
  const largest: readonly Finding[] = few ? [{ kind: 'largest', largest: few, strength: few.salesShare / MANY_OF_FEW }] : []; // prettier-ignore
  const traits = population.traits.filter((trait) => trait.privacy === 'open' && !isNoFinding(trait));
  const words = traits.flatMap((trait) => [...majority(trait, population.cents), ...standout(trait, population.cents)]);
  const all = [...concentrations, ...out, ...largest, ...trend, ...words, ...apart]
    .filter((one) => one === richest || one.strength >= LEAST_STRENGTH)
    .sort(
      (a, b) => rankOf(b, richest) - rankOf(a, richest) || b.strength - a.strength || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
  return fewOfEach(all);
}

/** A tenth of the sales on the way out counts as a medium effect. */
const LARGE_LOSS = 0.1;
/** So does a fifth of the sales from ten customers. */
const MANY_OF_FEW = 0.2;

function majority(trait: Trait, cents: Float64Array): readonly Finding[] {
  const { shares, unknown, customers } = distribution(trait, cents);
  const share = shares.reduce<Share | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  );
  if (!share || shares.length < 2 || unknown.count > customers * (1 - LEAST_KNOWN)) return [];
  if (share.share >= EVERYBODY || isUnknownWord(trait, share.code)) return [];
  return [{ kind: 'majority', trait, share, strength: Math.abs(cohenH(share.share, 1 / shares.length)) / MEDIUM_H }];
}

/** The word whose customers bring most beyond, or short of, their share. */
function standout(trait: Trait, cents: Float64Array): readonly Finding[] {
  const found = standoutOf(trait, cents);
  if (!found) return [];
  return [
    {
      kind: 'standout',
      trait,
      share: found,
      strength: Math.abs(Math.log(Math.max(found.salesShare, LEAST_RATIO) / found.share)) / MEDIUM_RATIO,
    },
  ];
}

/** Share of sales beyond the share of customers. */
function beyond(finding: Finding | null): number {
  return finding?.kind === 'concentration' ? finding.share.salesShare - finding.share.share : -Infinity;
}

function rankOf(finding: Finding, richest: Finding | null): number {
  return finding === richest ? Infinity : RANKS[finding.kind];
}

function fewOfEach(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<Finding['kind'], number>();
  const themes = new Set<string>();
  const few = findings.filter((finding) => {
    const { kind } = finding;
    const theme = kind === 'standout' ? (themeOf(finding.trait) ?? finding.trait.id) : null;
    if (theme !== null && themes.has(theme)) return false;
    const count = (told.get(kind) ?? 0) + 1;
    if (count > MOST_OF_KIND[kind]) return false;
    told.set(kind, count);
    if (theme !== null) themes.add(theme);
    return true;
  });
  return few.slice(0, MOST);
}

/** Equal strengths stand in a fixed order. */
function keyOf(finding: Finding): string {
  switch (finding.kind) {
    case 'concentration':
      return `1${finding.share.code}`;
    case 'majority':
    case 'standout':
      return `2${finding.trait.id}`;
    case 'leaving':
      return '5';
    case 'largest':
      return '6';
    case 'feature':
      return `3${finding.code}|${finding.feature.kind === 'word' ? finding.feature.trait.id : finding.feature.column.id}`;
    case 'trend':
      return '4';
    default:
      return finding satisfies never;
  }
}
