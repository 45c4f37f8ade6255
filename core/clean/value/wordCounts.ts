import { editDistance } from './editDistance';
import type { Spelling } from './spellings';

/** Rows in which each word of a column stands. */
export class WordCounts {
  private readonly rows = new Map<string, number>();

  constructor(spellings: readonly Spelling[]) {
    for (const one of spellings)
      for (const word of new Set(one.words)) this.rows.set(word, (this.rows.get(word) ?? 0) + one.rows);
  }

  /** Tell whether every word that `rare` has and `usual` has not is itself so many times rarer than `usual`. */
  areRare(rare: Spelling, usual: Spelling, times: number): boolean {
    const shared = new Set(usual.words);
    for (const word of rare.words)
      if (!shared.has(word) && (this.rows.get(word) ?? 0) * times > usual.rows) return false;
    return true;
  }
}

/** Letters of a word for each slip in it. */
const LETTERS_PER_SLIP = 4;

/** Tell whether the slips between two texts lie as they do in typing: few in each word, not all in one (as in "Taxman", "SanTan").
 *  Texts with unlike numbers of words are for the caller to judge.
 *  @example areWordsAlike(['acuxe', 'care', 'hospixals'], ['acute', 'care', 'hospitals']) -> true */
export function areWordsAlike(rare: readonly string[], usual: readonly string[]): boolean {
  // Lengths alone part nearly all texts, at a fraction of the cost of comparing letters.
  for (let at = 0; at < rare.length; at++) {
    const [length, other] = [rare[at]?.length ?? 0, usual[at]?.length ?? 0];
    if (Math.abs(length - other) * LETTERS_PER_SLIP > other) return false;
  }
  return rare.every((word, at) => {
    const other = usual[at] ?? '';
    const most = Math.floor(other.length / LETTERS_PER_SLIP);
    return word === other || (most > 0 && editDistance(word, other, most) <= most);
  });
}
