import type { Bilingual } from '../../words';
import { placedFold, wordKey } from './fold';
import { keywordMatcher } from './keywordMatcher';
import { isNegated } from './negation';
import { nearestKey } from './nearestKey';

/** One word of a closed list and how else people write it. */
export interface VocabularyEntry {
  /** Stable snake_case id. */
  readonly id: string;
  readonly name: Bilingual;
  /** Other spellings in both languages, in any case and width. */
  readonly synonyms: readonly string[];
}

/** A closed list of words about customers: adding one is data only. */
export interface Vocabulary {
  /** Stable snake_case id: kind of the dictionary sheet, and trait. */
  readonly id: string;
  readonly name: Bilingual;
  readonly entries: readonly VocabularyEntry[];
  /** True when the entries stand in a meaningful order. */
  readonly isOrdered: boolean;
  /** False when a cell must be the word itself; true when the word may stand inside a longer text. */
  readonly isFoundInside: boolean;
}

/** What the user's dictionary says about one kind of words. */
export interface Additions {
  /** Word as the user wrote it -> what it means, in the user's words: an id, a name or a synonym. */
  readonly words: ReadonlyMap<string, string>;
  /** Words of the standard tables that do not count, as `wordKey`s. */
  readonly off: ReadonlySet<string>;
}

export const NO_ADDITIONS: Additions = { words: new Map(), off: new Set() };

/** What one text says: an entry (index), or nothing known and the entry that is spelled most alike (-1 = none). */
export type WordReading =
  | { readonly kind: 'known'; readonly entry: number; readonly isInside: boolean }
  | { readonly kind: 'unknown'; readonly nearest: number };

/** Make the reader of a closed list. Call it once per distinct text; a text is first looked up as a whole, then, where the list
 *  allows it, searched for words that are not negated: all words found must mean the same entry, else it is unknown (requirements 69, 71, 90, 111-114).
 *  The user's words win over the standard ones.
 *  Limit: "高中以上" reads as 高中.
 *  @example vocabularyReader(EDUCATION)('大学本科') -> { kind: 'known', entry: 5, isInside: false } */
export function vocabularyReader(
  vocabulary: Pick<Vocabulary, 'entries' | 'isFoundInside'>,
  additions: Additions = NO_ADDITIONS,
): (text: string) => WordReading {
  const entryOf = spellings(vocabulary.entries, additions);
  const keys = [...entryOf.keys()];
  const inside = vocabulary.isFoundInside ? insideReader(vocabulary.entries, entryOf, additions) : () => -1;
  return (text) => {
    const key = wordKey(text);
    const whole = entryOf.get(key);
    if (whole !== undefined) return { kind: 'known', entry: whole, isInside: false };
    const found = inside(text);
    if (found >= 0) return { kind: 'known', entry: found, isInside: true };
    const nearest = nearestKey(key, keys);
    return { kind: 'unknown', nearest: nearest === null ? -1 : (entryOf.get(nearest) ?? -1) };
  };
}

/** The meanings of added words by their `wordKey`, for looking up whole cells. */
export function meaningsByKey({ words }: Additions): ReadonlyMap<string, string> {
  return new Map([...words].map(([word, meaning]) => [wordKey(word), meaning]));
}

/** Find the entry that a person means by its id, its name or a synonym; -1 for none.
 *  @example entryNamed(EDUCATION.entries, '本科') -> 5 */
export function entryNamed(entries: readonly VocabularyEntry[], meaning: string): number {
  const key = wordKey(meaning);
  const isNamed = (entry: VocabularyEntry): boolean =>
    [entry.id, entry.name.zh, entry.name.en].some((name) => wordKey(name) === key);
  const named = entries.findIndex(isNamed);
  return named >= 0 ? named : entries.findIndex(({ synonyms }) => synonyms.some((word) => wordKey(word) === key));
}

/** Every spelling by its key; where two entries share one, the earlier has it. */
function spellings(entries: readonly VocabularyEntry[], { words, off }: Additions): ReadonlyMap<string, number> {
  const entryOf = new Map<string, number>();
  for (const [word, meaning] of words) {
    const entry = entryNamed(entries, meaning);
    if (entry >= 0) entryOf.set(wordKey(word), entry);
  }
  entries.forEach(({ name, synonyms }, entry) => {
    for (const word of [name.zh, name.en, ...synonyms]) {
      const key = wordKey(word);
      if (key !== '' && !entryOf.has(key) && !off.has(key)) entryOf.set(key, entry);
    }
  });
  return entryOf;
}

/** Words of one letter or digit are no evidence inside a text. */
const LEAST_INSIDE = 2;

function insideReader(
  entries: readonly VocabularyEntry[],
  entryOf: ReadonlyMap<string, number>,
  { words: added }: Additions,
): (text: string) => number {
  const standard = entries.flatMap(({ name, synonyms }) => [name.zh, name.en, ...synonyms]);
  const words = [...added.keys(), ...standard].map(placedFold).filter((word) => word.length >= LEAST_INSIDE);
  const meant = words.map((word) => entryOf.get(wordKey(word)) ?? -1);
  const matcher = keywordMatcher(words.map((word, at) => ((meant[at] ?? -1) < 0 ? '' : word)));
  return (text) => {
    const folded = placedFold(text);
    const plain = matcher.find(folded).filter(({ from }) => !isNegated(folded, from));
    const found = new Set(plain.map(({ word }) => meant[word] ?? -1));
    const [only = -1] = found;
    return found.size === 1 ? only : -1;
  };
}
