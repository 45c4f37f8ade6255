import type { Trait } from '../measure/trait';
import type { Comparison, Tally } from './comparison';
import { dominanceOfCounts } from './dominance';
import type { Interval } from '../score/wilson';
import { cohenH, shareDifference } from './interval';
import type { NumberColumn } from './population';
import { countsOf, summaryOf, type Ranked } from './ranked';
import { isNoFinding, isUnknownWord } from './themes';

/** What makes a segment different from the other customers. */
export type Feature = WordFeature | NumberFeature;

interface Effect {
  /** Effect size over the size that counts as medium: 1 = medium; the sign says more or less than the others. */
  readonly strength: number;
}

export interface WordFeature extends Effect {
  readonly kind: 'word';
  readonly trait: Trait;
  readonly code: number;
  /** Customers of the segment with the word. */
  readonly count: number;
  /** Shares among the segment's and among all customers for whom the trait is known, and the one over the other. */
  readonly inside: number;
  readonly overall: number;
  readonly ratio: number;
  /** 95 % interval of the share inside minus the share among the others. */
  readonly difference: Interval;
  /** Cohen's h of inside against the others. */
  readonly h: number;
}

export interface NumberFeature extends Effect {
  readonly kind: 'number';
  readonly column: NumberColumn;
  /** Medians of the segment and of all customers, and the means. */
  readonly inside: number;
  readonly overall: number;
  readonly meanInside: number;
  readonly meanOverall: number;
  /** Cliff's delta against the others, with its interval. */
  readonly delta: number;
  readonly interval: Interval;
}

/** Segments and their counterpart smaller than this are not described: chance would speak. */
export const LEAST_SEGMENT = 20;
/** A word needs this many customers of the segment, or of the others, to be a feature. */
const LEAST_WORD = 5;
/** A word that is rarer than this inside and outside is a detail, however much rarer on one side. */
const LEAST_SHARE = 0.1;
/** Medium effects: h after Cohen 1988, delta after Romano 2006. */
const [MEDIUM_H, MEDIUM_DELTA] = [0.5, 0.33];
/** Small ones, from which on a feature is worth a line. */
const [SMALL_H, SMALL_DELTA] = [0.2, 0.147];

/** Say what makes one class of a trait different from everybody else, strongest first (requirements 133, 148).
 *  Words are compared as shares, numbers as medians; kept are effects that are at least small and whose 95 % interval
 *  does not reach zero. Numbers that make the segment are left out; traits that do are for the caller to leave out.
 *  Limit: many traits are looked at, so of twenty features at the edge of their interval one may be chance. */
export function featuresOf(code: number, comparison: Comparison): readonly Feature[] {
  const { segment, population } = comparison;
  const size = sizeOf(segment.codes, code);
  if (size < LEAST_SEGMENT || segment.codes.length - size < LEAST_SEGMENT) return [];
  const open = population.traits.filter(
    (trait) => trait.privacy === 'open' && trait.id !== segment.id && !isNoFinding(trait),
  );
  const features = [
    ...open.flatMap((trait) => wordFeatures(trait, code, comparison.tallyOf(trait))),
    ...population.numbers
      .filter((one) => !one.makesSegment)
      .flatMap((column) => numberFeature(column, code, segment.codes, comparison.rankedOf(column))),
  ];
  return features.sort((a, b) => Math.abs(b.strength) - Math.abs(a.strength) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sizeOf(codes: Int32Array, code: number): number {
  let size = 0;
  for (let customer = 0; customer < codes.length; customer++) if (codes[customer] === code) size++;
  return size;
}

function wordFeatures(trait: Trait, code: number, { counts, words, known }: Tally): readonly WordFeature[] {
  const all = known.reduce((sum, one) => sum + one, 0);
  const mine = known[code] ?? 0;
  const theirs = all - mine;
  if (mine < LEAST_SEGMENT || theirs < LEAST_SEGMENT) return [];
  return trait.dictionary.flatMap((_, word): readonly WordFeature[] => {
    if (isUnknownWord(trait, word)) return [];
    let everywhere = 0;
    for (let at = word; at < counts.length; at += words) everywhere += counts[at] ?? 0;
    const count = counts[code * words + word] ?? 0;
    const others = everywhere - count;
    if (Math.max(count, others) < LEAST_WORD) return [];
    const difference = shareDifference(count, mine, others, theirs);
    const h = cohenH(count / mine, others / theirs);
    if (Math.abs(h) < SMALL_H || holdsZero(difference)) return [];
    const [inside, overall] = [count / mine, everywhere / all];
    if (Math.max(inside, overall) < LEAST_SHARE) return [];
    const ratio = inside / overall;
    return [{ kind: 'word', trait, code: word, count, inside, overall, ratio, difference, h, strength: h / MEDIUM_H }];
  });
}

function numberFeature(column: NumberColumn, code: number, codes: Int32Array, order: Ranked): readonly NumberFeature[] {
  const [mine, theirs] = [countsOf(order, codes, code, false), countsOf(order, codes, code, true)];
  const inside = summaryOf(order.values, mine);
  const others = summaryOf(order.values, theirs);
  if (inside.size < LEAST_SEGMENT || others.size < LEAST_SEGMENT) return [];
  const found = dominanceOfCounts(mine, theirs);
  if (!found || Math.abs(found.delta) < SMALL_DELTA || holdsZero(found)) return [];
  // Told by medians: two that are alike would be no feature to a reader.
  if (inside.median === others.median) return [];
  const { delta, low, high } = found;
  const overall = summaryOf(
    order.values,
    mine.map((count, rank) => count + (theirs[rank] ?? 0)),
  );
  return [
    {
      kind: 'number',
      column,
      inside: inside.median,
      overall: overall.median,
      meanInside: inside.mean,
      meanOverall: overall.mean,
      delta,
      interval: { low, high },
      strength: delta / MEDIUM_DELTA,
    },
  ];
}

function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

function keyOf(feature: Feature): string {
  return feature.kind === 'word' ? `${feature.trait.id}|${feature.code}` : feature.column.id;
}
