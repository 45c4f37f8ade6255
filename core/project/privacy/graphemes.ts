/** Split a text into characters as people see them: marks, variation selectors, skin tones and joined emoji stay with their letter, flags are two letters.
 *  Compatibility forms (full-width digits and letters, ligatures) are resolved first (NFKC); a text without them keeps its spelling. A half of a pair counts as a character.
 *  Limit: scripts whose syllables are several letters (Hangul jamo, Indic conjuncts) are split inside a syllable.
 *  @example graphemesOf('１３é👩‍👧') -> ['1', '3', 'é', '👩‍👧'] */
export function graphemesOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  const source = plain === text.normalize('NFC') ? text : plain;
  const letters: string[] = [];
  let joins = false;
  for (const letter of source) {
    const last = letters.length - 1;
    const before = letters[last];
    const isFlagEnd = before !== undefined && isRegional(letter) && isRegional(before);
    if (before !== undefined && (joins || isFlagEnd || isExtending(letter))) letters[last] = before + letter;
    else letters.push(letter);
    joins = letter === JOINER;
  }
  return letters;
}

const JOINER = '\u200d';
const EXTENDING = /^[\p{M}\p{Emoji_Modifier}\u200d]$/u;

function isExtending(letter: string): boolean {
  return EXTENDING.test(letter);
}

/** One regional indicator alone; two are a flag. */
function isRegional(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return text.length === 2 && code >= 0x1f1e6 && code <= 0x1f1ff;
}
