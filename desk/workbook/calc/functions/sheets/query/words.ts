/** A piece of a query. Texts come without their quotes. */
export interface Word {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
}

const PATTERN =
  /\s+|'([^']*)'|"([^"]*)"|`([^`]*)`|(\d+(?:\.\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|!=|<>|[-=<>+*/(),])/uy;

/** Take a query apart; null when a character has no meaning in it. */
export function wordsOf(query: string): readonly Word[] | null {
  const words: Word[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < query.length) {
    const found = PATTERN.exec(query);
    if (!found) return null;
    const [, single, double, name, number, word, sign] = found;
    const text = single ?? double;
    if (text !== undefined) words.push({ kind: 'text', text });
    else if (name !== undefined) words.push({ kind: 'name', text: name });
    else if (number !== undefined) words.push({ kind: 'number', text: number });
    else if (word !== undefined) words.push({ kind: 'word', text: word });
    else if (sign !== undefined) words.push({ kind: 'sign', text: sign });
  }
  return words;
}
