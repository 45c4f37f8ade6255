import type { Cell } from '../book/cell';
import { Interner } from '../book/interner';
import { isBlankMark } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, TextColumn } from './column';
import { textCleaner } from './text';

/** What a rule makes of one text. */
export interface RuledText {
  /** The cleaned text; "" counts as blank. */
  readonly text: string;
  /** 0 = left as it was, n = the rule's `rules[n - 1]` happened. */
  readonly outcome: number;
}

/** A rule over the words of one column: asked once per distinct text, never with a blank or a blank mark. */
export interface TextRule {
  readonly rules: readonly CellRule[];
  /** Pure. The text comes without outer space; numbers come as their plain digits. */
  readonly read: (text: string) => RuledText;
}

/** Clean a column of plain words as `textCleaner` does, then by a rule: the dictionary holds what the rule gave, each text once.
 *  `isBlank` as with `textCleaner`.
 *  @example ruledTextCleaner(source, genderRule('ask')) with cells "先生", " 男" -> dictionary ["男"], codes [0, 0] */
export function ruledTextCleaner(
  source: ColumnSource,
  rule: TextRule,
  isBlank: (trimmed: string) => boolean = isBlankMark,
): ColumnCleaner<TextColumn> {
  return withRule(textCleaner(source, isBlank), rule);
}

/** Add a rule to a cleaner of texts. What a cell is told: an issue of the first cleaner, else what the rule says, else a change of the first cleaner. */
export function withRule(cleaner: ColumnCleaner<TextColumn>, rule: TextRule): ColumnCleaner<TextColumn> {
  return { take: (rows, from, to) => cleaner.take(rows, from, to), finish: () => ruled(cleaner.finish(), rule) };
}

function ruled(plain: TextColumn, rule: TextRule): TextColumn {
  const words = new Interner();
  const codeOf = new Int32Array(plain.dictionary.length);
  const outcomeOf = new Uint8Array(plain.dictionary.length);
  plain.dictionary.forEach((word, at) => {
    const { text, outcome } = rule.read(word);
    codeOf[at] = text === '' ? -1 : words.code(text);
    outcomeOf[at] = outcome === 0 ? 0 : plain.rules.length + outcome;
  });
  const isIssue = plain.rules.map((one) => one.effect === 'issue');
  const codes = new Int32Array(plain.codes.length);
  const outcome = plain.outcome.slice();
  for (let row = 0; row < codes.length; row++) {
    const code = plain.codes[row] ?? -1;
    codes[row] = code < 0 ? -1 : (codeOf[code] ?? -1);
    const told = code < 0 ? 0 : (outcomeOf[code] ?? 0);
    if (told !== 0 && isIssue[(outcome[row] ?? 0) - 1] !== true) outcome[row] = told;
  }
  const after = (cell: Cell, row: number): string => {
    const text = plain.after(cell, row);
    return text === '' ? '' : rule.read(text).text;
  };
  return { kind: 'text', codes, dictionary: words.texts, outcome, rules: [...plain.rules, ...rule.rules], after };
}
