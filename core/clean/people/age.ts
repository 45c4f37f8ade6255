import { civilOf } from '../../book/serial';
import type { CellRule } from '../column';
import type { RuledText, TextRule } from '../ruledText';
import { wordKey } from './wordKey';

/** The ages that are believed, both ends included (A18 C13). */
export interface AgeLimits {
  readonly least: number;
  readonly most: number;
}

export const STANDARD_AGES: AgeLimits = { least: 1, most: 119 };

const RULES = [
  {
    id: 'ageSpelling',
    effect: 'change',
    name: { zh: '年龄写法统一', en: 'Age spelling' },
    reason: { zh: '去掉“岁”等，读成整数周岁', en: 'units removed; read as completed years' },
  },
  {
    id: 'birthYear',
    effect: 'change',
    name: { zh: '出生年份', en: 'Birth year' },
    reason: { zh: '是出生年份，年龄按分析日期算', en: 'a year of birth; the age is counted at the analysis date' },
  },
  {
    id: 'ageImpossible',
    effect: 'issue',
    name: { zh: '年龄不可信', en: 'Impossible age' },
    reason: {
      zh: '超出可信的年龄范围，原样保留，按不明处理',
      en: 'outside the ages that are believed; kept, counts as not known',
    },
  },
  {
    id: 'ageOdd',
    effect: 'issue',
    name: { zh: '不是年龄', en: 'Not an age' },
    reason: { zh: '读不出年龄，原样保留，按不明处理', en: 'no age can be read; kept, counts as not known' },
  },
] as const satisfies readonly CellRule[];

const Outcome = { spelling: 1, birthYear: 2, impossible: 3, odd: 4 } as const;

const PLAIN = /^(-?\d{1,9})(?:\.(\d{1,6}))?(?:周岁|岁|歲|years?old|years?|yrs?|y\/?o|y)?$/;
const BIRTH_YEAR = /^((?:19|20)\d\d)(?:\.0+)?(?:年|年生|年出生)?$/;
const RANGE = /^(\d{1,3})(?:岁|歲)?(?:-|~|–|—|至|到|to)(\d{1,3})(?:周岁|岁|歲)?$/;
const BELOW = /^(?:(?:<|under|below|小于|不到)(\d{1,3})(?:岁|歲)?|(\d{1,3})(?:岁|歲)?以下)$/;
const UP_TO = /^(?:<=|≤)?(\d{1,3})(?:岁|歲)?(?:及以下|andunder|andbelow|oryounger)$/;
const FROM = /^(?:>=|≥)?(\d{1,3})(?:岁|歲)?(?:以上|及以上|\+|andover|andabove|andup|orolder)$/;

/** Read ages as completed years (requirements 59, 60, 68; A18 C13).
 *  Changes: 28岁, ２８, 28.0, 28.6 (to 28), and birth years such as 1990 or 1990年 (told apart; see `ageAt`). Leaves: 28, and age ranges such as 25-30岁, 60岁以上.
 *  Refuses: 0, 200 and everything else outside `limits`, negative numbers, texts, 90后 (kept, 不明 as a trait).
 *  Limit: a birth year gives the age only to within a year, and a year still to come is found out by `ageAt` only.
 *  @example ageRule().read('28岁') -> "28"; read('200') -> "200", impossible */
export function ageRule(limits: AgeLimits = STANDARD_AGES): TextRule {
  return { rules: RULES, read: (text) => readAge(text, limits) };
}

function readAge(text: string, limits: AgeLimits): RuledText {
  const key = wordKey(text);
  const birth = BIRTH_YEAR.exec(key)?.[1];
  if (birth !== undefined) return { text: birth, outcome: Outcome.birthYear };
  const plain = PLAIN.exec(key)?.[1];
  if (plain !== undefined) {
    const age = Number(plain);
    if (age < limits.least || age > limits.most) return { text, outcome: Outcome.impossible };
    const years = String(age);
    return { text: years, outcome: years === text ? 0 : Outcome.spelling };
  }
  if (ageRange(key) !== null) return { text, outcome: 0 };
  return { text, outcome: Outcome.odd };
}

/** Give the completed years of a cleaned age at a serial day; a birth year counts from its 1 January. NaN for ranges, and where nothing was read.
 *  @example ageAt('1990', serialOf(2026, 6, 30)) -> 36; ageAt('28', anyDay) -> 28 */
export function ageAt(cleaned: string, today: number, limits: AgeLimits = STANDARD_AGES): number {
  if (!/^\d{1,4}$/.test(cleaned)) return NaN;
  const number = Number(cleaned);
  const age = BIRTH_YEAR.test(cleaned) ? civilOf(today)[0] - number : number;
  return age >= limits.least && age <= limits.most ? age : NaN;
}

/** Read an age range as its first and last whole year, both included; 18岁以下 ends at 17, 60岁以上 begins at 60. Null when the text is no range.
 *  @example ageRange('25-30岁') -> [25, 30]; ageRange('under 18') -> [0, 17]; ageRange('28') -> null */
export function ageRange(text: string): readonly [first: number, last: number] | null {
  const key = wordKey(text);
  const range = RANGE.exec(key);
  if (range) return Number(range[1]) < Number(range[2]) ? [Number(range[1]), Number(range[2])] : null;
  const below = BELOW.exec(key);
  if (below) return [0, Number(below[1] ?? below[2]) - 1];
  const upTo = UP_TO.exec(key);
  if (upTo) return [0, Number(upTo[1])];
  const from = FROM.exec(key);
  return from ? [Number(from[1]), Infinity] : null;
}

/** Give the completed years between a day of birth and a day, both serial days; NaN when the birth lies later or either is no day.
 *  Born on 29 February, one has a birthday on 1 March in common years.
 *  @example ageOn(serialOf(1990, 5, 1), serialOf(2026, 4, 30)) -> 35 */
export function ageOn(birth: number, today: number): number {
  if (!(birth >= 1) || !(today >= birth)) return NaN;
  const [year, month, day] = civilOf(Math.floor(birth));
  const [thisYear, thisMonth, thisDay] = civilOf(Math.floor(today));
  const hadBirthday = thisMonth > month || (thisMonth === month && thisDay >= day);
  return thisYear - year - (hadBirthday ? 0 : 1);
}
