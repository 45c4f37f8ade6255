/** Forms of address, which say nothing about who it is. */
const HAN_TITLES = /(?:先生|女士|小姐|太太|同学|老师|经理|总)$/;
const LATIN_TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr prof'.split(' '));

/** Give the match key of a person's name: width, case, spaces, points and form of address removed; words of a Latin name in the order of the alphabet.
 *  "" is no key: masked names (*先生), surnames alone (王先生), nothing.
 *  Limit: 张 and 張 differ; whether they are one person is a question for a person.
 *  @example nameKey(' 王 伟先生') -> "王伟"; nameKey('Smith, John') -> "john smith" */
export function nameKey(name: string): string {
  const text = name.normalize('NFKC').toLowerCase();
  if (text.includes('*')) return '';
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  if (words.some((word) => /[\u3400-\u9fff]/.test(word))) return hanName(words.join(''));
  const bare = words.filter((word) => !LATIN_TITLES.has(word));
  return bare.length > 1 || (bare[0] ?? '').length > 2 ? [...bare].sort().join(' ') : '';
}

function hanName(text: string): string {
  const bare = text.replace(HAN_TITLES, '');
  return Array.from(bare).length >= 2 ? bare : '';
}
