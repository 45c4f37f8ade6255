import type { Trait } from '../measure/trait';
import type { Bilingual } from '../words';
import { CLASS_ACTIONS, WORD_ACTIONS } from './actions.data';
import type { Comparison, Tally } from './comparison';
import { distribution, type Share } from './distribution';
import { featuresOf, type Feature, type WordFeature } from './features';
import { wordOf, type NumberColumn } from './population';
import { countsOf, summaryOf } from './ranked';
import { isNoFinding, isUnknownWord } from './themes';

/** A segment as a person one can picture: who they are, what they do, what they want, what to do for them (requirements 135, 152). */
export interface Persona extends Share {
  /** Medians of the segment's numbers; columns without a value are left out. */
  readonly typical: readonly { readonly column: NumberColumn; readonly value: number }[];
  /** The most common word of each trait, with its share among the segment's known customers; most common first. */
  readonly words: readonly PersonaWord[];
  /** The same of the traits that speak of wishes: what they prefer, need and look for. */
  readonly needs: readonly PersonaWord[];
  /** What sets them apart from the rest, strongest first. Empty for segments too small to say. */
  readonly features: readonly Feature[];
  /** What to do: for the class first, then for words that are typical of it. */
  readonly actions: readonly Bilingual[];
}

export interface PersonaWord {
  readonly trait: Trait;
  readonly code: number;
  readonly share: number;
  /** Of all customers for whom the trait is known. */
  readonly overall: number;
}

/** A word that this share of all customers have says nothing about a segment. */
const EVERYBODY = 0.9;
/** A word that fewer of a segment have than this is not typical, however common it is. */
const LEAST_TYPICAL = 0.2;
/** Fewer known customers than this, or than this share of the segment, describe nobody. */
const LEAST_KNOWN = 5;
const LEAST_KNOWN_SHARE = 0.5;

/** Describe every class of a segment trait that has customers, in the trait's order. Deterministic: the same numbers give the same words.
 *  Traits that are not `open` describe nobody. `features` is for callers who have them already. */
export function personasOf(
  comparison: Comparison,
  features: (code: number) => readonly Feature[] = (code) => featuresOf(code, comparison),
): readonly Persona[] {
  const { segment, population } = comparison;
  const open = population.traits.filter(
    (trait) => trait.privacy === 'open' && trait.id !== segment.id && !isNoFinding(trait),
  );
  return distribution(segment, population.cents).shares.map((share): Persona => {
    const apart = features(share.code);
    const words = open
      .flatMap((trait) => commonWord(trait, share, comparison.tallyOf(trait)))
      .sort((a, b) => b.share - a.share || (a.trait.id < b.trait.id ? -1 : 1));
    return {
      ...share,
      typical: typicalNumbers(share.code, comparison),
      words: words.filter(({ trait }) => trait.traitClass !== 'preference'),
      needs: words.filter(({ trait }) => trait.traitClass === 'preference'),
      features: apart,
      actions: actionsFor(segment, share.code, apart),
    };
  });
}

function typicalNumbers(code: number, { segment, population, rankedOf }: Comparison): Persona['typical'] {
  return population.numbers.flatMap((column) => {
    const order = rankedOf(column);
    const { median } = summaryOf(order.values, countsOf(order, segment.codes, code, false));
    return Number.isNaN(median) ? [] : [{ column, value: median }];
  });
}

function commonWord(trait: Trait, { code, count }: Share, { counts, words, known }: Tally): readonly PersonaWord[] {
  const all = known[code] ?? 0;
  const mine = counts.subarray(code * words, (code + 1) * words);
  const word = mine.reduce((best, count, at) => (count > (mine[best] ?? 0) ? at : best), 0);
  const share = (mine[word] ?? 0) / all;
  if (all < Math.max(LEAST_KNOWN, count * LEAST_KNOWN_SHARE) || share < LEAST_TYPICAL) return [];
  let everywhere = 0;
  for (let at = word; at < counts.length; at += words) everywhere += counts[at] ?? 0;
  const overall = everywhere / known.reduce((sum, one) => sum + one, 0);
  return overall >= EVERYBODY || isUnknownWord(trait, word) ? [] : [{ trait, code: word, share, overall }];
}

function actionsFor(segment: Trait, code: number, features: readonly Feature[]): readonly Bilingual[] {
  const own = CLASS_ACTIONS.get(segment.id)?.get(segment.dictionary[code] ?? '');
  const typical = features.filter((feature): feature is WordFeature => feature.kind === 'word' && feature.h > 0);
  const asked = typical.flatMap((feature) => {
    const text =
      `${wordOf(feature.trait, feature.code, 'zh')} ${wordOf(feature.trait, feature.code, 'en')}`.toLowerCase();
    const found = WORD_ACTIONS.find(({ parts }) => parts.some((part) => text.includes(part)));
    return found ? [found.action] : [];
  });
  return [...new Set([...(own ? [own] : []), ...asked])];
}
