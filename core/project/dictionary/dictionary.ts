import { wordKey } from '../../clean/words/fold';
import { NO_ADDITIONS, type Additions } from '../../clean/words/vocabulary';
import type { SheetProblem } from '../sheetProblem';

/** One word of the user's that holds. */
export interface DictionaryWord {
  /** Id of a kind. */
  readonly kind: string;
  /** As written. */
  readonly word: string;
  /** As written; null switches the standard word off. */
  readonly meaning: string | null;
  /** Zero-based row in the sheet. */
  readonly row: number;
}

/** Everything that the dictionary sheet says. */
export interface Dictionary {
  readonly words: readonly DictionaryWord[];
  readonly problems: readonly SheetProblem[];
}

/** What holds where there is no dictionary sheet. */
export const EMPTY_DICTIONARY: Dictionary = { words: [], problems: [] };

/** Give the words of some kinds in the form that the readers of the cleaning room take. Texts are tagged with both "need" and "keyword".
 *  @example textTagger(additionsOf(dictionary, 'need', 'keyword')) */
export function additionsOf({ words }: Dictionary, ...kinds: readonly string[]): Additions {
  const mine = words.filter(({ kind }) => kinds.includes(kind));
  if (mine.length === 0) return NO_ADDITIONS;
  const added = mine.flatMap(({ word, meaning }): (readonly [string, string])[] => (meaning === null ? [] : [[word, meaning]])); // prettier-ignore
  const off = mine.flatMap(({ word, meaning }) => (meaning === null ? [wordKey(word)] : []));
  return { words: new Map(added), off: new Set(off) };
}

/** Give the rows of one kind as they stand, for a room that reads them itself (city tiers). */
export function wordsOfKind({ words }: Dictionary, kind: string): readonly DictionaryWord[] {
  return words.filter((word) => word.kind === kind);
}
