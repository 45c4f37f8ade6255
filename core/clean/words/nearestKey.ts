import { nearestWord } from '../../recipe/nearest';

/** A longer text is a sentence, to which no word is near. */
const LONGEST_KEY = 24;

/** Find the key that is spelled most alike, as `nearestWord` does; null when none is near or the text is a sentence.
 *  Candidates that cannot be near are left out before their edits are counted: every character that one word has and the other lacks is one edit at least.
 *  @example nearestKey('bachelr', ['master', 'bachelor']) -> "bachelor" */
export function nearestKey(key: string, candidates: readonly string[]): string | null {
  if (key === '' || key.length > LONGEST_KEY) return null;
  const allowed = Math.max(1, Math.floor(key.length / 3));
  const near = candidates.filter(
    (candidate) => lacking(key, candidate, allowed) <= allowed && lacking(candidate, key, allowed) <= allowed,
  );
  return nearestWord(key, near);
}

/** Count the characters of one word that the other lacks, no further than one over `most`. */
function lacking(word: string, other: string, most: number): number {
  let count = Math.max(0, word.length - other.length);
  if (count > most) return count;
  count = 0;
  for (let at = 0; at < word.length && count <= most; at++) if (!other.includes(word.charAt(at))) count++;
  return count;
}
