import type { ValueColumn } from './valueTable';

/** Texts of a column that are compared as one. */
export interface Spelling {
  /** Lower case; "#" for each number where numbers are set aside. */
  readonly folded: string;
  readonly rows: number;
  readonly codes: readonly number[];
  /** Its words, in order. */
  readonly words: readonly string[];
  readonly hasLetters: boolean;
  /** The digits that were not set aside. */
  readonly digits: string;
  /** Write one of the texts as another spelling has it, keeping its numbers; null when they cannot be kept for sure. */
  readonly rewrite: (text: string, as: Spelling) => string | null;
  /** The text of this spelling that most rows hold. */
  readonly text: string;
}

/** Numbers are set aside where this cuts the distinct texts to half. */
const FEWER = 0.5;
const NUMBER = /\d+(?:\.\d+)?/g;

/** Fold the texts of a column for comparison. */
export function spellingsOf(column: ValueColumn): readonly Spelling[] {
  const masked = groupedBy(column, (text) => text.toLowerCase().replace(NUMBER, '#'));
  const isMasked = masked.size <= column.texts.length * FEWER;
  const groups = isMasked ? masked : groupedBy(column, (text) => text.toLowerCase());
  return [...groups].map(([folded, codes]) => {
    const rows = codes.reduce((total, code) => total + (column.counts[code] ?? 0), 0);
    const top = codes.reduce((a, b) => ((column.counts[b] ?? 0) > (column.counts[a] ?? 0) ? b : a));
    const rewrite = isMasked ? withOwnNumbers(folded) : (_: string, as: Spelling): string => as.text;
    const words = folded.split(/[^\p{L}\p{N}#]+/u).filter(Boolean);
    const hasLetters = /\p{L}/u.test(folded);
    return {
      folded,
      rows,
      codes,
      words,
      hasLetters,
      digits: folded.replace(/\D/g, ''),
      rewrite,
      text: column.texts[top] ?? '',
    };
  });
}

function groupedBy(column: ValueColumn, keyOf: (text: string) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  column.texts.forEach((text, code) => {
    const key = keyOf(text);
    const group = groups.get(key);
    if (group) group.push(code);
    else groups.set(key, [code]);
  });
  return groups;
}

/** A number more or less than the usual spelling has: which to keep is not known, and nothing is proposed. */
function withOwnNumbers(folded: string) {
  return (text: string, as: Spelling): string | null => {
    if (count(folded) !== count(as.folded)) return null;
    const numbers = text.match(NUMBER) ?? [];
    let at = 0;
    return as.text.replace(NUMBER, () => numbers[at++] ?? '');
  };
}

function count(folded: string): number {
  return folded.split('#').length;
}
