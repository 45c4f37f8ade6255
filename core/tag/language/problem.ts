import type { Bilingual } from '../../words';
import { say } from '../../words';
import type { ProblemCode } from './problems.data';
import { PROBLEMS } from './problems.data';

/** Something in a condition that cannot be read, as data. `at` and `length` are UTF-16 units of the text, as editors
 *  count them; at the end of the text the length is 0. */
export interface ConditionProblem extends Bilingual {
  readonly code: ProblemCode;
  readonly at: number;
  readonly length: number;
  readonly expected: Bilingual;
  /** What to write in place of the marked part; null when there is no good guess. */
  readonly suggestion: string | null;
}

/** Fill a problem's sentences. `values` replace `{name}` places; a suggestion is added to both sentences. */
export function problemOf(
  code: ProblemCode,
  place: { readonly at: number; readonly length: number },
  values: Readonly<Record<string, string | number | Bilingual>> = {},
  suggestion: string | null = null,
): ConditionProblem {
  const { message, expected } = PROBLEMS[code];
  const inOne = (lang: 'zh' | 'en'): Readonly<Record<string, string | number>> =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, typeof value === 'object' ? value[lang] : value]),
    );
  const hint = { zh: suggestion === null ? '' : `你是想写“${suggestion}”吗？`, en: suggestion === null ? '' : ` Did you mean "${suggestion}"?` }; // prettier-ignore
  return {
    code,
    ...place,
    expected: { zh: say(expected, 'zh', inOne('zh')), en: say(expected, 'en', inOne('en')) },
    zh: say(message, 'zh', inOne('zh')) + hint.zh,
    en: say(message, 'en', inOne('en')) + hint.en,
    suggestion,
  };
}
