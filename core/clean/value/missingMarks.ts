import { isBlankMark } from '../blank';
import type { ValueFinding } from './finding';
import { atRows } from './finding';
import type { ValueTable } from './valueTable';

/** Find cells that only say "nothing here" (requirement 56): N/A, null, -, 无; proposed: blank.
 *  Marks that are words of a language (empty, none, unknown, 未知, 没有), and NA, can be an answer and are left; so are columns of one mark only.
 *  Limit: a table that writes "unknown" for every missing value is not told.
 *  @example "N/A" -> ""; "unknown" stays */
export function missingMarks(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap(({ codes, texts }, column) => {
    if (texts.length < 2) return [];
    const marks = texts.flatMap((text, code) => (isPureMark(text) ? [{ code, proposed: '', confidence: 0.98 }] : []));
    return atRows(column, codes, texts, 'missingMark', marks);
  });
}

/** Tell a mark that is no word and no name: Nan, Na and Null are names that people have, NA is Namibia. */
function isPureMark(text: string): boolean {
  if (!isBlankMark(text) || WORDS.has(text.toLowerCase())) return false;
  return !/^[A-Z][a-z]+$/.test(text);
}

const WORDS: ReadonlySet<string> = new Set(
  'na none unknown missing blank empty undefined 空 未知 不详 不詳 没有 缺失 待补充 无 無 空白'.split(' '),
);
