import type { Bilingual } from '../../words';
import type { CellRule, TextColumn } from '../column';
import type { TextRule } from '../ruledText';
import { wordKey, wordSet } from './wordKey';

/** The three values of the trait (requirement 109). */
export const GENDERS = ['男', '女', '不明'] as const;
export type Gender = (typeof GENDERS)[number];

/** What number codes mean; `ask` leaves them open. `gb` is GB/T 2261.1 (0 unknown, 1 male, 2 female, 9 not stated). */
export type GenderCodes = 'ask' | 'gb' | 'oneIsMale' | 'oneIsFemale';
export const GENDER_CODES: readonly GenderCodes[] = ['ask', 'gb', 'oneIsMale', 'oneIsFemale'];

const RULES = [
  {
    id: 'genderWord',
    effect: 'change',
    name: { zh: '性别写法统一', en: 'Gender spelling' },
    reason: { zh: '统一为男、女或不明', en: 'written as 男 (male), 女 (female) or 不明 (not known)' },
  },
  {
    id: 'genderCode',
    effect: 'change',
    name: { zh: '性别代码', en: 'Gender code' },
    reason: { zh: '数字代码按设置读成性别', en: 'a number code read as the setting says' },
  },
  {
    id: 'genderCodeOpen',
    effect: 'issue',
    name: { zh: '性别代码不明', en: 'Open gender code' },
    reason: {
      zh: '数字代码的含义没有说明，不猜，按不明处理',
      en: 'nobody has said what the number code means; it is not guessed and counts as not known',
    },
  },
  {
    id: 'genderOdd',
    effect: 'issue',
    name: { zh: '不是性别', en: 'Not a gender' },
    reason: { zh: '读不出男女，原样保留，按不明处理', en: 'neither male nor female; kept, counts as not known' },
  },
] as const satisfies readonly CellRule[];

const Outcome = { word: 1, code: 2, codeOpen: 3, odd: 4 } as const;

const MALE = wordSet(
  '男,男性,男士,男生,男孩,男人,先生,小伙,male,m,man,boy,mr,mister,gentleman,masculine,sir,♂,masculino,homme,männlich,мужской,남,남성',
);
const FEMALE = wordSet(
  '女,女性,女士,女生,女孩,女人,小姐,太太,夫人,姑娘,female,f,woman,girl,mrs,ms,miss,lady,madam,feminine,♀,femenino,femme,weiblich,женский,여,여성',
);
const UNKNOWN = wordSet(
  '不明,不详,未知,保密,其他,其它,不愿透露,未说明,不限,先生/女士,男/女,other,others,unknown,secret,undisclosed,unspecified,not specified,not stated,prefer not to say,u,x,diverse,nonbinary,non-binary',
);
const CODE = /^\d$/;
const MEANINGS: Readonly<Record<Exclude<GenderCodes, 'ask'>, Readonly<Record<string, Gender>>>> = {
  gb: { '0': '不明', '1': '男', '2': '女', '9': '不明' },
  oneIsMale: { '1': '男', '0': '女' },
  oneIsFemale: { '1': '女', '0': '男' },
};

/** Read genders as 男, 女 or 不明 (requirements 67, 109; A18 C21).
 *  Changes: 先生, 女士, 小姐, M, Female, ♂, 保密. Leaves: 男, 女, 不明. Refuses: number codes until `codes` says what they mean for the whole column, and every other text (both kept, both 不明 as a trait).
 *  Limit: a word of another language than those listed is refused.
 *  @example genderRule('ask').read('先生') -> 男; genderRule('oneIsMale').read('0') -> 女 */
export function genderRule(codes: GenderCodes): TextRule {
  return {
    rules: RULES,
    read(text) {
      const key = wordKey(text);
      const meant = wordMeaning(key);
      if (meant !== null) return { text: meant, outcome: meant === text ? 0 : Outcome.word };
      if (!CODE.test(key)) return { text, outcome: Outcome.odd };
      const said = codes === 'ask' ? undefined : MEANINGS[codes][key];
      return said === undefined ? { text, outcome: Outcome.codeOpen } : { text: said, outcome: Outcome.code };
    },
  };
}

function wordMeaning(key: string): Gender | null {
  if (MALE.has(key)) return '男';
  if (FEMALE.has(key)) return '女';
  return UNKNOWN.has(key) ? '不明' : null;
}

/** Give the trait of a cleaned gender; everything that is neither 男 nor 女 is 不明 (A18 C16). */
export function genderOf(cleaned: string): Gender {
  return cleaned === '男' || cleaned === '女' ? cleaned : '不明';
}

/** Ask what the number codes of a cleaned gender column mean, with a preview of the rows; null when every code is settled.
 *  @example 性别代码：1 有 120 行，0 有 98 行 ... */
export function genderQuestion(column: TextColumn, header: string): Bilingual | null {
  const rows = new Map<string, number>();
  for (const code of column.codes) {
    const text = code < 0 ? '' : (column.dictionary[code] ?? '');
    if (CODE.test(text)) rows.set(text, (rows.get(text) ?? 0) + 1);
  }
  if (rows.size === 0) return null;
  const found = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const zh = found.map(([code, count]) => `${code} 有 ${count} 行`).join('，');
  const en = found.map(([code, count]) => `${code} in ${count} rows`).join(', ');
  return {
    zh: `“${header}”用数字代码表示性别：${zh}。哪个是男，哪个是女？请用 genderCodes 说明：gb（1 男 2 女 0/9 不明）、oneIsMale（1 男 0 女）或 oneIsFemale（1 女 0 男）；在此之前都算不明。`,
    en: `"${header}" holds number codes for the gender: ${en}. Which is male, which female? Say it with genderCodes: gb (1 male, 2 female, 0 and 9 not known), oneIsMale (1 male, 0 female) or oneIsFemale (1 female, 0 male); until then they count as not known.`,
  };
}
