import type { CleanedColumn, ColumnCleaner, TextColumn } from './column';
import { withRule, type TextRule } from './ruledText';
import { closedWordRule } from './words/closedWord';

/** Write a word in one way where its column writes it in several: 官網 and 官网, ＡＰＰ and APP. For columns of closed lists only.
 *  A column that keeps to one script or width stays as it is, whatever that is; other words of a mixed column stay too.
 *  @example cells "官網", "官网", "門店" -> dictionary ["官网", "門店"] */
export function withMixedWords(cleaner: ColumnCleaner<TextColumn>): ColumnCleaner<TextColumn> {
  return {
    take: (rows, from, to) => cleaner.take(rows, from, to),
    finish: () => {
      const plain = cleaner.finish();
      const rule = ruleFor(plain.dictionary);
      return rule === null ? plain : withRule(finished(plain), rule).finish();
    },
  };
}

/** Null where no word is written in two ways. */
function ruleFor(dictionary: readonly string[]): TextRule | null {
  const spellings = new Map<string, number>();
  for (const word of dictionary) {
    const { text } = closedWordRule.read(word);
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
  }
  if (spellings.size === dictionary.length) return null;
  const isMixed = (text: string): boolean => (spellings.get(text) ?? 0) > 1;
  const read: TextRule['read'] = (word) => {
    const one = closedWordRule.read(word);
    return isMixed(one.text) ? one : { text: word, outcome: 0 };
  };
  return { rules: closedWordRule.rules, read };
}

function finished<C extends CleanedColumn>(column: C): ColumnCleaner<C> {
  return { take: () => undefined, finish: () => column };
}
