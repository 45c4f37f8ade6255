import { foldWord, isSpace, isWordLetter } from './points';

/** What a word stands for, and how many characters it took in the text. */
export interface WordFound<T> {
  readonly length: number;
  readonly meaning: T;
}

/** Words longer than this are cut: a bound on what one look costs. */
const LONGEST_WORD = 255;
/** So many spaces in a row count as the one space inside a word. */
const MOST_SPACES = 16;

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  meaning: T | undefined;
}

/** Words by their characters, to find the longest that stands at a place of a text.
 *  Case, width and the number of spaces do not matter. Of two equal words the first keeps its meaning.
 *  A word that ends in a letter or digit does not match the beginning of a longer word ("R" is not in "Rate"). */
export class WordTree<T> {
  private readonly root: Branch<T> = { next: new Map(), meaning: undefined };

  add(word: string, meaning: T): void {
    let branch = this.root;
    for (const point of Array.from(foldWord(word)).slice(0, LONGEST_WORD)) {
      const known = branch.next.get(point);
      const next = known ?? { next: new Map<string, Branch<T>>(), meaning: undefined };
      if (!known) branch.next.set(point, next);
      branch = next;
    }
    if (branch !== this.root) branch.meaning ??= meaning;
  }

  /** Find the longest word at `from`; at most a bounded number of characters is looked at. */
  longest(folded: readonly string[], from: number): WordFound<T> | null {
    let branch = this.root;
    let best: WordFound<T> | null = null;
    let at = from;
    while (at < folded.length) {
      const point = folded[at] ?? '';
      const next = branch.next.get(isSpace(point) ? ' ' : point);
      if (!next) break;
      at += isSpace(point) ? spacesAt(folded, at) : 1;
      branch = next;
      if (branch.meaning !== undefined && endsWord(folded, at)) best = { length: at - from, meaning: branch.meaning };
    }
    return best;
  }
}

/** Make a tree of words that are listed under what they mean. */
export function wordTree<T>(lists: readonly (readonly [meaning: T, words: readonly string[]])[]): WordTree<T> {
  const tree = new WordTree<T>();
  for (const [meaning, words] of lists) for (const word of words) tree.add(word, meaning);
  return tree;
}

function spacesAt(folded: readonly string[], from: number): number {
  let count = 1;
  while (count < MOST_SPACES && isSpace(folded[from + count] ?? '')) count++;
  return count;
}

function endsWord(folded: readonly string[], end: number): boolean {
  return !(isWordLetter(folded[end - 1] ?? '') && isWordLetter(folded[end] ?? ''));
}
