import type { Cell } from '../../../core/book/cell';
import type { TextColumn } from '../../../core/clean/column';
import { ruledTextCleaner, type TextRule } from '../../../core/clean/ruledText';
import { cleanColumn } from '../cleanColumn';

/** Clean a column of cells by a rule. */
export function ruledColumn(rule: TextRule, cells: readonly Cell[]): TextColumn {
  return cleanColumn((source) => ruledTextCleaner(source, rule), cells);
}

/** Read one text by a rule: what it became and the id of what happened; "" when it was left. */
export function readBy(rule: TextRule, text: string): readonly [text: string, happened: string] {
  const read = rule.read(text);
  return [read.text, read.outcome === 0 ? '' : (rule.rules[read.outcome - 1]?.id ?? '?')];
}

/** Give the cleaned words of a column, row by row; "" where it is blank. */
export function wordsOf(column: TextColumn): readonly string[] {
  return Array.from(column.codes, (code) => (code < 0 ? '' : (column.dictionary[code] ?? '?')));
}
