import type { Cell } from '../../core/index';
import { fullWidth, joined, padded } from './digits';
import type { DirtId } from './dirt.data';

/** How a country writes and builds its numbers. */
export interface PhoneStyle {
  readonly prefix: string;
  readonly zeros: string;
  /** Lengths of the groups a number is written in. */
  readonly groups: readonly [number, number];
  /** The number of the n-th invented person; no two persons share one. */
  readonly numberOf: (person: number) => string;
}

/** Mainland mobiles in segments that no carrier used when this was written (160, 161, 163, 164, 168, 169, 154, 194). */
export const CHINESE_PHONE: PhoneStyle = {
  prefix: '+86 ',
  zeros: '0086',
  groups: [3, 4],
  numberOf: (person) => `${SEGMENTS[person % SEGMENTS.length] ?? '160'}${scattered(person, 1e8, 8)}`,
};

/** North American numbers in the 555 exchange under area codes that begin with 9, kept for examples and films. */
export const AMERICAN_PHONE: PhoneStyle = {
  prefix: '+1 ',
  zeros: '001',
  groups: [3, 3],
  numberOf: (person) => {
    const place = scattered(person, 1e6, 6);
    return `9${place.slice(0, 2)}555${place.slice(2)}`;
  },
};

const SEGMENTS = ['160', '161', '163', '164', '168', '169', '154', '194'];

/** Spread n over `size` places: 61803399 shares no factor with a power of ten, so no place comes twice before all did. */
function scattered(n: number, size: number, width: number): string {
  return padded((n * 61803399 + 1234567) % size, width);
}

/** Write clean national digits in the way of a kind of dirt, for the order and the customer sheet. */
export function spellPhone(digits: string, dirt: DirtId | null, style: PhoneStyle): Cell {
  const spell = dirt === null ? undefined : SPELLINGS[dirt];
  return spell === undefined ? digits : spell(digits, style);
}

/** Tell whether a phone written so can be read back without guessing. */
export function isReadable(dirt: DirtId | null): boolean {
  return dirt === null || !LOST.includes(dirt);
}

const LOST: readonly DirtId[] = ['phoneTooLong'];

const SPELLINGS: { readonly [id in DirtId]?: (digits: string, style: PhoneStyle) => Cell } = {
  phonePrefix: (digits, style) => joined(style.prefix, grouped(digits, '-', style)),
  phoneZeros: (digits, style) => joined(style.zeros, digits),
  phoneSpaces: (digits, style) => grouped(digits, ' ', style),
  phoneDashes: (digits, style) => grouped(digits, '-', style),
  phoneFullWidth: fullWidth,
  phoneLeadingZero: (digits) => `0${digits}`,
  phoneNumber: Number,
  phoneTooLong: (digits) => digits + digits.slice(-1),
  customerPhonePrefix: (digits, style) => joined(style.prefix, grouped(digits, '-', style)),
  customerPhoneSpaces: (digits, style) => grouped(digits, ' ', style),
  customerPhoneNumber: Number,
  customerPhoneTwo: (digits, style) => `${digits}/${style.numberOf(Number(digits.slice(-4)) + 400_000)}`,
  customerPhoneLandline: (digits) => `010-5550${digits.slice(-4)}-801`,
  customerPhoneExtension: (digits, style) => `${grouped(digits, '-', style)} x${digits.slice(-3)}`,
  customerPhoneNegative: (digits) => `-${digits}`,
  customerPhoneExponent: (digits) => `${digits.slice(0, 1)}.${digits.slice(1, 3)}E+${digits.length - 1}`,
  customerNoContact: () => null,
};

function grouped(digits: string, mark: string, { groups: [first, second] }: PhoneStyle): string {
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)].join(mark);
}
