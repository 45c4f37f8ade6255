import { OUTLIER_REASONS, OUTLIER_RULES, type OutlierRule } from '../../clean/outlier/reasons.data';
import type { CleanedSheet } from '../../clean/cleanSheet';
import { VALUE_RULES, type ValueRule } from '../../clean/value/finding';
import { PARTED, wordId } from '../../project/questions/question';
import type { ColumnMeaning } from '../../understand/meaning';
import { say, type Bilingual, type Lang } from '../../words';

export type CheckRule = OutlierRule | ValueRule;

/** One cell that a person should verify. It was read and counts as it stands: nothing is changed by it (requirement 61, A18 C15). */
export interface CellCheck {
  readonly sheet: CleanedSheet;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly meaning: ColumnMeaning;
  readonly rule: CheckRule;
  /** What the sheet itself says should stand there; "" = nothing, null = not known. */
  readonly proposed: string | null;
  /** What was found, for a check of words; "" for others. */
  readonly found: string;
  /** The numbers of an abnormal value, by language where they differ. */
  readonly values: Readonly<Record<string, string | Bilingual>>;
}

/** Give the name of a rule, and what is said of all its cells together. */
export function checkRule(rule: CheckRule): { readonly name: Bilingual; readonly reason: Bilingual } {
  return isOutlier(rule) ? OUTLIER_RULES[rule] : VALUE_RULES[rule];
}

/** Say why one cell is to be verified, with its numbers and what is proposed.
 *  @example checkSentence(check, 'zh') -> "罕见，且与一个常见值只差一两个字；建议写作“Florence”" */
export function checkSentence({ rule, proposed, values }: CellCheck, lang: Lang): string {
  if (!isOutlier(rule)) return VALUE_RULES[rule].reason[lang] + proposal(proposed, lang);
  const own = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[lang]]);
  return say(OUTLIER_REASONS[rule], lang, Object.fromEntries(own) as Record<string, string>);
}

/** Give the id of the question whether a word is to be read as the usual one; null where a check asks nothing. */
export function wordQuestionId({ rule, found, proposed }: CellCheck): string | null {
  if (rule !== 'spelling' && rule !== 'misspelling') return null;
  return proposed === null || found.includes(PARTED) ? null : wordId({ from: found, to: proposed });
}

function proposal(proposed: string | null, lang: Lang): string {
  if (proposed === null) return '';
  if (proposed === '') return { zh: '；建议清空', en: '; better blank' }[lang];
  return { zh: `；建议写作“${proposed}”`, en: `; proposed: "${proposed}"` }[lang];
}

function isOutlier(rule: CheckRule): rule is OutlierRule {
  return Object.prototype.hasOwnProperty.call(OUTLIER_REASONS, rule);
}
