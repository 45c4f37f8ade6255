import { companyNameRule } from '../../clean/words/companyName';
import { withoutPlace } from './withoutPlace';

/** Legal forms at the end of a name, longest first. Branches (分公司) are customers of their own and stay. */
const HAN_FORMS =
  /(?:股份有限公司|有限责任公司|有限責任公司|集团有限公司|集團有限公司|股份公司|有限公司|总公司|集团公司|集团|集團|(?<!分)公司)$/;
const LATIN_FORMS: ReadonlySet<string> = new Set(
  'co company corp corporation gmbh inc incorporated limited llc llp ltd plc pty pte sa sarl srl bv ag'.split(' '),
);
/** Endings that make a text a company's name and not a person's. */
const HAN_COMPANY = /(?:公司|集团|集團|厂|廠|商行|商店|超市|事务所|合作社|银行|医院|学校|大学|酒店|中心)$/;
/** Names that are nothing without their place: 北京银行. */
const KIND_ALONE = /^(?:商行|商店|超市|事务所|合作社|银行|医院|学校|大学|酒店|中心)$/;
const LEAST_HAN = 2;

/** Give the match key of a company name: width, case, spaces, punctuation, brackets with their content, legal form and place before the name removed. "" is no key.
 *  Space and brackets are read by `companyNameRule` first (requirement 66): 华夏 科技 and a zero-width sign inside a word make no other key. What is shown stays as it is written.
 *  Limit: companies of two cities that differ in nothing else share a key; that is why it never joins alone.
 *  @example companyKey('北京华夏科技（集团）有限公司') -> "华夏科技"; companyKey('Acme Trading Co., Ltd.') -> "acme trading" */
export function companyKey(name: string): string {
  const text = companyNameRule.read(name).text.normalize('NFKC').toLowerCase();
  const open = text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】|〔[^〕]*〕/g, ' ');
  const words = wordsOf(open.trim() === '' ? text : open);
  return words.some((word) => isHan(word)) ? hanKey(words.join('')) : latinKey(words);
}

/** Tell a text that names a company by its legal form or its kind.
 *  @example looksLikeCompany('Acme Ltd') -> true; looksLikeCompany('王伟') -> false */
export function looksLikeCompany(name: string): boolean {
  const words = wordsOf(name.normalize('NFKC').toLowerCase());
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? LATIN_FORMS.has(last) || HAN_COMPANY.test(last) : HAN_COMPANY.test(last);
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.replace(/\./g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function hanKey(text: string): string {
  const form = HAN_FORMS.exec(text);
  const bare = form && form.index >= LEAST_HAN ? text.slice(0, form.index) : text;
  const rest = withoutPlace(bare, LEAST_HAN);
  return KIND_ALONE.test(rest) ? bare : rest;
}

/** At least one word stays: "Limited" is a name where nothing else is. */
function latinKey(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && LATIN_FORMS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end).join(' ');
}

function isHan(word: string): boolean {
  return /[\u3400-\u9fff]/.test(word);
}
