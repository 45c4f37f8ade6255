import { foldWord } from './language/points';
import type { Leaf } from './condition';

/** Make the test of a text condition: a text that equals, contains, starts or ends with any of the values. Case, width
 *  and runs of space do not matter.
 *  @example textTest({ op: 'text', fact: 'city', how: 'starts', values: ['new'] })('New York') -> true */
export function textTest({ how, values }: Extract<Leaf, { op: 'text' }>): (text: string) => boolean {
  const wanted = new Set(values.map(foldWord));
  if (how === 'equals') return (text) => wanted.has(foldWord(text));
  const holds = { contains: isIn, starts: isStart, ends: isEnd }[how];
  const words = [...wanted];
  return (text) => {
    const folded = foldWord(text);
    return words.some((word) => holds(folded, word));
  };
}

function isIn(text: string, word: string): boolean {
  return text.includes(word);
}

function isStart(text: string, word: string): boolean {
  return text.startsWith(word);
}

function isEnd(text: string, word: string): boolean {
  return text.endsWith(word);
}
