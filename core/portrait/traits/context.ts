import type { Gathered } from '../../measure/gather';
import type { Trait } from '../../measure/trait';
import type { Dictionary } from '../../project/dictionary/dictionary';
import type { Recipe } from '../../recipe/recipe';
import type { Bilingual } from '../../words';
import type { PlaceLookup } from '../lookup/lookupSheets';

/** What words about customers are made from: the cleaned sheets with the customer of each row, and the user's own words. */
export interface TraitContext {
  readonly gathered: Gathered;
  readonly recipe: Recipe;
  readonly today: number;
  readonly dictionary: Dictionary;
  /** What people answered, by question id: "gender:3" -> "male". */
  readonly answers: ReadonlyMap<string, string>;
  /** The user's look-up sheets of places. */
  readonly lookups: readonly PlaceLookup[];
}

/** Gives words about customers; none when the sheets lack what they are told by. */
export type TraitMaker = (context: TraitContext) => readonly Trait[];

/** One word that a trait can be. */
export interface TraitWord {
  readonly id: string;
  readonly name: Bilingual;
  /** Other spellings by which rules find the word. */
  readonly synonyms?: readonly string[];
}

/** What a trait is; `source` says how the word came about, in the note on its header. */
type Head = Pick<Trait, 'id' | 'name' | 'traitClass'> & { readonly source: Bilingual } & Partial<
    Pick<Trait, 'isOrdered' | 'privacy'>
  >;

/** Make a trait of a closed list of words. The list comes whole, so that rules may name words that nobody has today. */
export function traitOf(head: Head, words: readonly TraitWord[], codes: Int32Array): Trait {
  return {
    isOrdered: false,
    privacy: 'open',
    ...head,
    codes,
    dictionary: words.map(({ id }) => id),
    names: words.map(({ name }) => name),
    synonyms: words.map(({ synonyms }) => synonyms ?? []),
  };
}

/** Write a word of its own for customers of whom nothing is known (A18 C16, C21). */
export function filled(codes: Int32Array, unknown: number): Int32Array {
  return codes.map((code) => (code < 0 ? unknown : code));
}

/** What people read where nothing is known. */
export const NOT_KNOWN: Bilingual = { zh: '不明', en: 'Not known' };
