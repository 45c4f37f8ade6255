import { letterOf } from '../understand/columnLetter';
import type { Bilingual } from '../words';

/** A cell of one of our sheets that cannot be used as it was typed: where it is, what was expected, what came, and what holds now. */
export interface SheetProblem extends Bilingual {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly expected: Bilingual;
  readonly came: string;
  readonly now: Bilingual;
}

/** Word a problem in both languages, with its place as people read it.
 *  @example problemAt({ zh: '画像_设置', en: 'Portrait settings' }, { row: 4, column: 2, expected, came: 'abc', now }) */
export function problemAt(sheet: Bilingual, problem: Omit<SheetProblem, 'zh' | 'en'>): SheetProblem {
  const place = `${letterOf(problem.column)}${problem.row + 1}`;
  const { expected, came, now } = problem;
  return {
    ...problem,
    zh: `${sheet.zh} ${place}：应为${expected.zh}，实际是${came === '' ? '空白' : `“${came}”`}。${now.zh}`,
    en: `${sheet.en} ${place}: expected ${expected.en}, got ${came === '' ? 'a blank cell' : `"${came}"`}. ${now.en}`,
  };
}

/** Say that a sheet lost a header that it is read by. */
export function headersMissing(sheet: Bilingual, headers: readonly Bilingual[], now: Bilingual): SheetProblem {
  const expected = {
    zh: `一行表头，含有${headers.map(({ zh }) => `“${zh}”`).join('、')}`,
    en: `a header row with ${headers.map(({ en }) => `"${en}"`).join(', ')}`,
  };
  return problemAt(sheet, { row: 0, column: 0, expected, came: '', now });
}
