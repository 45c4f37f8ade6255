import { LETTER_FOLDS } from './letterFolds.data';

/** Give the key that spellings of one text share whatever their case, accents, punctuation, word order and repeated words.
 *  "" is no key: texts of punctuation alone must not meet under it. Full-width letters count as ordinary ones.
 *  Source: OpenRefine's fingerprint key collision, in the order of its code: fold, drop punctuation, sort and unite the words.
 *  Limit: a Chinese text has no spaces, so its fingerprint is the text itself; use `gramKey`.
 *  @example fingerprintKey(' École, the ecole') -> "ecole the" */
export function fingerprintKey(text: string): string {
  const words = folded(text).replace(DROPPED, '').split(GAPS).filter(Boolean);
  return [...new Set(words)].sort(byUnits).join(' ');
}

/** Give the key of a text's pieces of `size` letters, which also forgives lost spaces and doubled letters.
 *  Chinese characters and other signs beyond 16 bits count as one letter each.
 *  "" is no key: a text shorter than one piece has none, so that such texts do not all meet.
 *  Source: OpenRefine's n-gram fingerprint. Limit: two texts with the same pieces in another order share a key ("abab", "baba" do not).
 *  @example gramKey('Paris', 2) -> "arispari"; gramKey('北京', 2) -> "北京"; gramKey('京', 2) -> "" */
export function gramKey(text: string, size = 2): string {
  const letters = [...folded(text).replace(DROPPED, '').replace(EVERY_GAP, '')];
  const pieces = new Set<string>();
  for (let at = 0; at + size <= letters.length; at++) pieces.add(letters.slice(at, at + size).join(''));
  return [...pieces].sort(byUnits).join('');
}

/** Combining marks, letters and signs that only modify. */
const MARKS = /[\p{M}\p{Lm}\p{Sk}]/gu;
/** Punctuation, ASCII symbols and control characters; white space stays for the words to part at. */
const DROPPED = /(?![\t\n\v\f\r\u0085])[\p{P}$+<=>^`|~\p{Cc}]/gu;
/** White space, with the next-line character that JavaScript leaves out. */
const GAPS = /[\s\u0085]+/u;
const EVERY_GAP = /[\s\u0085]+/gu;

function folded(text: string): string {
  let out = '';
  for (const letter of text.trim().toLowerCase().normalize('NFKD').replace(MARKS, ''))
    out += LETTER_FOLDS.get(letter) ?? letter;
  return out;
}

function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
