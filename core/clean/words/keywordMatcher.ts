/** A word found in a text: which one, and where it begins and ends (end not included), in UTF-16 units. */
export interface Found {
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/** Finds every word of a list in one pass over a text. */
export interface KeywordMatcher {
  /** Words from left to right; where several begin at one place the longest, and none inside another. The text must be folded as the words are. */
  find(text: string): readonly Found[];
}

/** Build a matcher over words that are folded as the texts will be (`placedFold`). Blank words are never found; of equal words the first counts.
 *  A word that begins or ends with a Latin letter or digit is found only where the text's own word begins or ends there: "spa" is not in "Spain"; a plural s is passed over.
 *  Source: Aho and Corasick 1975; longest match from the left.
 *  @example keywordMatcher(['售后', '售后慢']).find('抱怨售后慢') -> [{ word: 1, from: 2, to: 5 }] */
export function keywordMatcher(words: readonly string[]): KeywordMatcher {
  const tree = new Tree(words);
  return { find: (text) => leftmostLongest(tree.everyMatch(text)) };
}

const ROOT = 0;
/** A key of the edge table is node * EDGES + unit, a whole number that stays exact. */
const EDGES = 0x10000;

class Tree {
  private readonly edges = new Map<number, number>();
  private readonly parents: number[] = [-1];
  private readonly units: number[] = [0];
  /** The word that ends at a node, or -1. */
  private readonly ends: number[] = [-1];
  /** The longest other word's beginning that the node's text ends with. */
  private readonly fails: Int32Array;
  /** The next node on the way of fails that ends a word, or ROOT. */
  private readonly shorter: Int32Array;

  constructor(private readonly words: readonly string[]) {
    words.forEach((word, index) => this.add(word, index));
    this.fails = new Int32Array(this.ends.length);
    this.shorter = new Int32Array(this.ends.length);
    this.link();
  }

  everyMatch(text: string): readonly Found[] {
    const found: Found[] = [];
    let node = ROOT;
    for (let at = 0; at < text.length; at++) {
      node = this.step(node, text.charCodeAt(at));
      let hit = (this.ends[node] ?? -1) >= 0 ? node : (this.shorter[node] ?? ROOT);
      for (; hit !== ROOT; hit = this.shorter[hit] ?? ROOT) {
        const word = this.ends[hit] ?? -1;
        const match = { word, from: at + 1 - (this.words[word] ?? '').length, to: at + 1 };
        if (standsAlone(text, match)) found.push(match);
      }
    }
    return found;
  }

  private add(word: string, index: number): void {
    let node = ROOT;
    for (let at = 0; at < word.length; at++) {
      const key = node * EDGES + word.charCodeAt(at);
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.ends.length;
        this.edges.set(key, next);
        this.parents.push(node);
        this.units.push(word.charCodeAt(at));
        this.ends.push(-1);
      }
      node = next;
    }
    if (node !== ROOT && this.ends[node] === -1) this.ends[node] = index;
  }

  /** Nodes are linked level by level, as a fail link always leads to a shorter text. */
  private link(): void {
    const levels = new Int32Array(this.ends.length);
    for (let node = 1; node < levels.length; node++) levels[node] = (levels[this.parents[node] ?? ROOT] ?? 0) + 1;
    const order = Array.from(levels.keys()).sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
    for (const node of order) {
      if (node === ROOT) continue;
      const parent = this.parents[node] ?? ROOT;
      const fail = parent === ROOT ? ROOT : this.step(this.fails[parent] ?? ROOT, this.units[node] ?? 0);
      this.fails[node] = fail;
      this.shorter[node] = (this.ends[fail] ?? -1) >= 0 ? fail : (this.shorter[fail] ?? ROOT);
    }
  }

  private step(from: number, unit: number): number {
    let node = from;
    for (;;) {
      const next = this.edges.get(node * EDGES + unit);
      if (next !== undefined) return next;
      if (node === ROOT) return ROOT;
      node = this.fails[node] ?? ROOT;
    }
  }
}

function leftmostLongest(matches: readonly Found[]): readonly Found[] {
  const ordered = [...matches].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Found[] = [];
  let end = 0;
  for (const match of ordered) {
    if (match.from < end) continue;
    kept.push(match);
    end = match.to;
  }
  return kept;
}

function standsAlone(text: string, { from, to }: Found): boolean {
  if (isLatin(text, from) && isLatin(text, from - 1)) return false;
  if (!isLatin(text, to - 1) || !isLatin(text, to)) return true;
  return text.charAt(to) === 's' && !isLatin(text, to + 1);
}

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit <= 0x24f);
}
