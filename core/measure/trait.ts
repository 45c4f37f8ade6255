import type { Bilingual } from '../words';

/** The four classes that the product sorts tags and traits into (requirement 77; C24). */
export type TraitClass = 'basic' | 'behaviour' | 'preference' | 'value';

/** One word about every customer, from a dictionary: a city, an age band, a life stage. Rules can ask for it, the portrait
 *  shows it as a column, cross tables and personas count it. */
export interface Trait {
  /** Stable snake_case id: field of the portrait and fact of the rule language. */
  readonly id: string;
  readonly name: Bilingual;
  readonly traitClass: TraitClass;
  /** One entry a customer: index into the dictionary, -1 = not known. */
  readonly codes: Int32Array;
  /** Ids of classes, or the words themselves. */
  readonly dictionary: readonly string[];
  /** What people read for each entry; absent when the dictionary can be read as it is. */
  readonly names?: readonly Bilingual[];
  /** Other spellings of each entry, by which rules find it: 一线 for 一线城市. */
  readonly synonyms?: readonly (readonly string[])[];
  /** True when the entries stand in a meaningful order (bands, stages); else they are listed by size. */
  readonly isOrdered: boolean;
  /** `personal` words are masked in shared outputs, `sensitive` ones are left out unless a person asks for them. */
  readonly privacy: 'open' | 'personal' | 'sensitive';
  /** How the word came about, where it was derived or filled: said in the note on its header. */
  readonly source?: Bilingual;
}
