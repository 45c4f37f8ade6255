import type { Trait } from '../measure/trait';
import type { NumberColumn, Population } from './population';
import { ranked, type Ranked } from './ranked';

/** How many customers of each class have each word of a trait. */
export interface Tally {
  /** Customers of a class with a word stand at class × words + word. */
  readonly counts: Float64Array;
  readonly words: number;
  /** Customers of each class for whom the trait is known. */
  readonly known: Float64Array;
}

/** One segment and its population, with what comparing its classes needs, each counted once and then kept. */
export interface Comparison {
  readonly segment: Trait;
  readonly population: Population;
  readonly tallyOf: (trait: Trait) => Tally;
  readonly rankedOf: (column: NumberColumn) => Ranked;
}

/** Prepare the comparison of the classes of a segment. */
export function comparisonOf(segment: Trait, population: Population): Comparison {
  const tallies = new Map<Trait, Tally>();
  const ranks = new Map<NumberColumn, Ranked>();
  return {
    segment,
    population,
    tallyOf(trait) {
      const found = tallies.get(trait) ?? tally(segment, trait);
      tallies.set(trait, found);
      return found;
    },
    rankedOf(column) {
      const found = ranks.get(column) ?? ranked(column.values);
      ranks.set(column, found);
      return found;
    },
  };
}

function tally(segment: Trait, trait: Trait): Tally {
  const words = trait.dictionary.length;
  const counts = new Float64Array(segment.dictionary.length * words);
  const known = new Float64Array(segment.dictionary.length);
  const [classes, codes] = [segment.codes, trait.codes];
  for (let customer = 0; customer < codes.length; customer++) {
    const [one, word] = [classes[customer] ?? -1, codes[customer] ?? -1];
    if (one < 0 || word < 0) continue;
    counts[one * words + word] = (counts[one * words + word] ?? 0) + 1;
    known[one] = (known[one] ?? 0) + 1;
  }
  return { counts, words, known };
}
