import type { Gender } from './gender';

const MALE_ENDS = ['先生', '男士', '公子'];
const FEMALE_ENDS = ['女士', '小姐', '太太', '夫人', '小姐姐'];
const MALE_STARTS = /^(?:mr|mister|sir|herr|monsieur|señor)[.\s]/i;
const FEMALE_STARTS = /^(?:mrs|ms|miss|madam|frau|madame|señora)[.\s]/i;

/** Read a hint at the gender from a title in a name; null without one, or with two. The name itself stays as it is, a masked one too (requirements 27, 171).
 *  A hint counts only where no gender column says anything.
 *  Limit: 老师, Dr. and given names are no hints.
 *  @example genderHint('张先生') -> 男; genderHint('*女士') -> 女; genderHint('*先生/女士') -> null */
export function genderHint(name: string): Exclude<Gender, '不明'> | null {
  const text = name.trim();
  const isMale = MALE_STARTS.test(text) || MALE_ENDS.some((word) => endsWith(text, word));
  const isFemale = FEMALE_STARTS.test(text) || FEMALE_ENDS.some((word) => endsWith(text, word));
  const isBoth = MALE_ENDS.some((word) => text.includes(word)) && FEMALE_ENDS.some((word) => text.includes(word));
  if (isMale === isFemale || isBoth) return null;
  return isMale ? '男' : '女';
}

/** Tell whether a name is masked (*先生, 张**, *某科技公司): such a name is no name to match by.
 *  @example isMaskedName('张**') -> true */
export function isMaskedName(name: string): boolean {
  return name.includes('*') || name.includes('＊');
}

function endsWith(text: string, word: string): boolean {
  return text.length > word.length && text.endsWith(word);
}
