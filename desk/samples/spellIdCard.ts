import type { Cell } from '../../core/index';
import type { Drawn } from './chooseDirt';
import { textOf } from './chooseDirt';
import { padded } from './digits';
import type { DirtId } from './dirt.data';
import type { Random } from './random';

/** Write an identity number that cannot belong to anyone: area 990101 does not exist and the check digit is wrong.
 *  Without dirt the cell stays empty: samples hold a handful of these only. */
export function spellIdCard(drawn: Drawn | null, random: Random): Cell {
  if (drawn === null) return null;
  if (drawn.texts.length > 0) return textOf(drawn, random);
  const serial = padded(random.below(1000), 3);
  const birthday = `19${50 + random.below(50)}0${1 + random.below(9)}1${random.below(9)}`;
  return SPELLINGS[drawn.id]?.(birthday, serial) ?? null;
}

const AREA = '990101';

const SPELLINGS: { readonly [id in DirtId]?: (birthday: string, serial: string) => Cell } = {
  idCardBadCheck: wrong,
  idCardBadDate: (_, serial) => wrong('19900230', serial),
  idCardSpaced: (birthday, serial) => `${AREA} ${birthday} ${wrong(birthday, serial).slice(14)}`,
  idCardLowerX: (birthday, serial) => wrongX(birthday, serial),
  idCardFifteen: (birthday, serial) => `${AREA}${birthday.slice(2)}${serial}`,
  idCardNumber: (birthday, serial) => Number(wrong(birthday, serial)),
  bankCardNumber: (birthday, serial) => Number(`6200000${birthday}${serial}0`),
};

/** Source of the right digit: GB 11643, ISO 7064 MOD 11-2; the one written here is off by one. */
function wrong(birthday: string, serial: string): string {
  const body = AREA + birthday + serial;
  return `${body}${(checkValue(body) + 1) % 10}`;
}

/** Ends in x although x is not the right sign: another serial is taken where it would be. */
function wrongX(birthday: string, serial: string): string {
  const body = AREA + birthday + serial;
  return checkValue(body) === 10 ? `${AREA}${birthday}${padded((Number(serial) + 1) % 1000, 3)}x` : `${body}x`;
}

function checkValue(body: string): number {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return (12 - (sum % 11)) % 11;
}
