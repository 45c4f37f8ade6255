import { isBlankMark, isPlainlyEmpty } from '../blank';
import { halfWidth, outerTrimmed } from '../space';
import { international } from './international';
import { isWithoutZero, landlineOf } from './landline';
import { mobileOf } from './mobile';

/** What a text that is no plain mobile number holds. */
export interface PhoneReading {
  readonly kind: 'phone' | 'blank' | 'blankMark' | 'twoPhones' | 'digitsLost' | 'odd';
  /** What the cell holds after cleaning. Never fewer or other digits than before. */
  readonly after: string;
  /** The first valid number: a mainland mobile, else NaN and `other`. */
  readonly mobile: number;
  /** A landline (010-62345678x801), a 400/800 number (400-800-1234) or E.164 (+442079460958); "" = none. */
  readonly other: string;
}

/** Longer texts are no phones. */
const LONGEST_PHONE = 64;
/** What stands between two numbers. */
const BETWEEN = /[/、,;，；|\n]| or |或/;

/** Read a text that may hold a landline, a number of another country, two numbers, or one that lost digits. Made for distinct texts: it is not fast.
 *  Two numbers are both kept; the first valid one counts.
 *  @example readPhone('010-6234 5678转801').other -> "010-62345678x801"; readPhone('13800138000/139').mobile -> 13800138000 */
export function readPhone(raw: string): PhoneReading {
  const text = outerTrimmed(halfWidth(outerTrimmed(raw)));
  if (isBlankMark(text)) return { ...NOTHING, kind: isPlainlyEmpty(raw) ? 'blank' : 'blankMark' };
  const odd: PhoneReading = { ...NOTHING, kind: 'odd', after: outerTrimmed(raw) };
  if (text.length > LONGEST_PHONE) return odd;
  const parts = partsOf(text);
  if (parts.length > 1) return { ...odd, ...firstValid(parts), kind: 'twoPhones' };
  const scientific = mobileInPowers(text);
  if (scientific > 0) return { kind: 'phone', after: String(scientific), mobile: scientific, other: '' };
  const number = oneNumber(text);
  if (number) return { kind: 'phone', after: text, ...number };
  return hasLostDigits(text) ? { ...odd, kind: 'digitsLost' } : odd;
}

const NOTHING = { after: '', mobile: NaN, other: '' } as const;

type OneNumber = Pick<PhoneReading, 'mobile' | 'other'>;

function firstValid(parts: readonly string[]): OneNumber {
  for (const part of parts) {
    const number = oneNumber(part);
    if (number && (number.mobile > 0 || number.other !== '')) return number;
  }
  return { mobile: NaN, other: '' };
}

function oneNumber(text: string): OneNumber | null {
  const mobile = mobileOf(text);
  if (mobile > 0) return { mobile, other: '' };
  const landline = landlineOf(text);
  if (landline !== '') return { mobile: NaN, other: landline };
  const abroad = international(text);
  return abroad?.isPossible ? { mobile: NaN, other: abroad.e164 } : null;
}

/** Two or more numbers, the first with seven digits at least; or two mobiles with nothing but space between them. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  const numbers = parts.filter((part) => part.replace(/\D/g, '').length >= 3);
  if (numbers.length >= 2 && (parts[0] ?? '').replace(/\D/g, '').length >= 7) return numbers;
  const spaced = text.split(/\s+/);
  return spaced.length === 2 && spaced.every((part) => mobileOf(part) > 0) ? spaced : [text];
}

/** Scientific notation that still has all eleven digits: 1.3800138001E+10. */
function mobileInPowers(text: string): number {
  return /^1\.\d{10}e\+?10$/i.test(text) ? mobileOf(text.replace(/e.*$/i, '').replace('.', '')) : NaN;
}

/** Scientific notation, a mobile one or two digits short, or a landline without the zero of its area code. */
function hasLostDigits(text: string): boolean {
  return /^\d(\.\d+)?e\+?\d{1,2}$/i.test(text) || /^1[3-9]\d{7,8}$/.test(text) || isWithoutZero(text);
}
