import { comparisonOf, type Comparison } from '../../core/group/comparison';
import type { NumberColumn, Population } from '../../core/group/population';
import type { Trait } from '../../core/measure/trait';

/** A trait from one word a customer; null = not known. Words stand in order of first appearance. */
export function traitOf(id: string, words: readonly (string | null)[], more: Partial<Trait> = {}): Trait {
  const dictionary = more.dictionary ?? [...new Set(words.filter((word) => word !== null))];
  const codes = Int32Array.from(words, (word) => (word === null ? -1 : dictionary.indexOf(word)));
  return {
    id,
    name: { zh: id, en: id },
    traitClass: 'basic',
    codes,
    dictionary,
    isOrdered: false,
    privacy: 'open',
    ...more,
  };
}

/** A word for `count` customers in a row, again and again: `runs(['a', 3], ['b', 2])`. */
export function runs(...parts: readonly (readonly [word: string | null, count: number])[]): (string | null)[] {
  return parts.flatMap(([word, count]) => Array.from({ length: count }, () => word));
}

export function numbersOf(id: string, values: readonly number[], more: Partial<NumberColumn> = {}): NumberColumn {
  return {
    id,
    name: { zh: id, en: id },
    unit: 'count',
    values: Float64Array.from(values),
    makesSegment: false,
    ...more,
  };
}

/** Customers with one cent each, unless money is given. */
export function people(segment: Trait, more: Partial<Population> = {}): Comparison {
  const count = segment.codes.length;
  return comparisonOf(segment, { count, cents: new Float64Array(count).fill(1), traits: [], numbers: [], ...more });
}
