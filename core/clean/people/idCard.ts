import { serialOf } from '../../book/serial';
import type { CellRule } from '../column';
import type { TextRule } from '../ruledText';
import type { Gender } from './gender';

const RULES = [
  {
    id: 'idCardSpelling',
    effect: 'change',
    name: { zh: '身份证号写法统一', en: 'Identity card spelling' },
    reason: { zh: '去掉空格和短横，末位写作大写 X', en: 'spaces and dashes removed, a capital X at the end' },
  },
  {
    id: 'idCardOdd',
    effect: 'issue',
    name: { zh: '身份证号不符', en: 'Odd identity card number' },
    reason: {
      zh: '位数、地区、出生日期或校验位不符，原样保留，不修改',
      en: 'its length, region, birth date or check digit is wrong; kept as it is, never repaired',
    },
  },
] as const satisfies readonly CellRule[];

/** Weights and check digits of ISO 7064 MOD 11-2 as GB 11643-1999 uses it. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';
/** First two digits of the regions (GB/T 2260). */
const PROVINCES: ReadonlySet<string> = new Set(
  '11,12,13,14,15,21,22,23,31,32,33,34,35,36,37,41,42,43,44,45,46,50,51,52,53,54,61,62,63,64,65,71,81,82,83'.split(','),
);
const MODERN = /^\d{17}[\dX]$/;
const OLD = /^\d{15}$/;

/** Check identity card numbers (GB 11643-1999). The role is read only when a mapping says so (requirement 166).
 *  Changes: a small x, inner spaces and dashes. Leaves: valid numbers of 18 digits, of 15 (before 1999, no check digit), and masked ones.
 *  Refuses: wrong length, region, birth date or check digit; numbers whose last digits a number cell has lost are refused by `idCleaner` before.
 *  Nothing is repaired, and nothing is derived: `birthOfIdCard`, `genderOfIdCard` and `regionCodeOfIdCard` are for those who ask for it.
 *  @example idCardRule.read('11010519491231002x') -> "11010519491231002X" */
export const idCardRule: TextRule = {
  rules: RULES,
  read(text) {
    if (text.includes('*')) return { text, outcome: 0 };
    const number = text.replace(/[\s-]/g, '').toUpperCase();
    if (!isIdCard(number)) return { text, outcome: 2 };
    return { text: number, outcome: number === text ? 0 : 1 };
  },
};

/** Tell whether a cleaned text is an identity card number whose parts agree.
 *  Limit: that a number is well formed does not say that it was issued. */
export function isIdCard(number: string): boolean {
  if (!PROVINCES.has(number.slice(0, 2)) || Number.isNaN(birthDay(number))) return false;
  return OLD.test(number) || (MODERN.test(number) && checkDigit(number) === number.charAt(17));
}

/** Give the day of birth as a serial day; NaN when the number is not valid. 15 digits mean the years 1900-1999. */
export function birthOfIdCard(number: string): number {
  return isIdCard(number) ? birthDay(number) : NaN;
}

/** Give the gender, which the last digit of the serial part tells: odd is male. */
export function genderOfIdCard(number: string): Gender {
  if (!isIdCard(number)) return '不明';
  const digit = Number(number.length === 15 ? number.charAt(14) : number.charAt(16));
  return digit % 2 === 1 ? '男' : '女';
}

/** Give the six-digit code of the region where the number was issued, not where the person lives; null when the number is not valid. */
export function regionCodeOfIdCard(number: string): string | null {
  return isIdCard(number) ? number.slice(0, 6) : null;
}

function birthDay(number: string): number {
  const digits = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  return /^\d{8}$/.test(digits)
    ? serialOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))
    : NaN;
}

function checkDigit(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}
