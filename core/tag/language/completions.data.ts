import type { Lang } from '../../words';
import type { FieldKind } from './fields';

type Words = Readonly<Record<Lang, readonly string[]>>;

const SIZES: Words = { zh: ['>=', '>', '<=', '<', '=', '≠', '介于'], en: ['>=', '>', '<=', '<', '=', '≠', 'between'] };
const BLANKS: Words = { zh: ['为空', '不为空'], en: ['is blank', 'is not blank'] };
const plus = (...lists: readonly Words[]): Words => ({
  zh: lists.flatMap(({ zh }) => zh),
  en: lists.flatMap(({ en }) => en),
});
const TIMES: Words = { zh: ['在'], en: ['within'] };
const TEXTS: Words = {
  zh: ['=', '≠', '属于', '不属于', '包含', '不包含'],
  en: ['=', '≠', 'in', 'not in', 'contains', 'does not contain', 'starts with', 'ends with'],
};

/** Comparisons that an editor proposes after a column of each kind, the usual ones first. */
export const PROPOSED_VERBS: Readonly<Record<FieldKind, Words>> = {
  number: plus(SIZES, BLANKS),
  money: plus(SIZES, BLANKS),
  percent: plus(SIZES, BLANKS),
  days: plus(SIZES, TIMES, BLANKS),
  date: plus(SIZES, TIMES, BLANKS),
  text: plus(TEXTS, BLANKS),
};

/** Units that an editor proposes after a number. */
export const PROPOSED_UNITS: Readonly<Record<FieldKind, Words>> = {
  number: { zh: ['次', '万'], en: ['times', 'k'] },
  money: { zh: ['万', '元', '亿'], en: ['k', 'million'] },
  percent: { zh: ['%'], en: ['%'] },
  days: { zh: ['天', '个月', '年'], en: ['days', 'months', 'years'] },
  date: { zh: ['天', '个月', '年'], en: ['days', 'months', 'years'] },
  text: { zh: [], en: [] },
};
export const PROPOSED_SPANS: Words = { zh: ['天', '个月', '周', '年'], en: ['days', 'months', 'weeks', 'years'] };
export const PROPOSED_JOINS: Words = { zh: ['且', '或'], en: ['and', 'or'] };
