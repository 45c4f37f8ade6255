import { addressToDistrict } from './maskAddress';
import { graphemesOf } from './graphemes';

/** What is hidden of a text. */
export type MaskKind = 'name' | 'phone' | 'email' | 'idCard' | 'bankCard' | 'address' | 'all';

/** Hide the part of a text that gives a person away. Name: first character stays; mobile: 3 and 4 digits (country code 86 left out);
 *  e-mail: first character and the domain; identity card: first and last place; bank card: last 4; address: up to the district.
 *  The length stays, except in the name part of an e-mail. Too short, or of another form: all `*`. Blank stays blank.
 *  Source: safety.md section 4, requirement 171. Masked values are still personal data.
 *  @example masked('idCard', '11010119900307851X') -> "1****************X" */
export function masked(kind: MaskKind, text: string): string {
  const letters = graphemesOf(text);
  switch (kind) {
    case 'name':
      return letters.length < 2 ? stars(letters.length) : (letters[0] ?? '') + stars(letters.length - 1);
    case 'phone':
      return maskedPhone(letters.join('')) ?? stars(letters.length);
    case 'email':
      return maskedEmail(letters) ?? stars(letters.length);
    case 'idCard':
      return ID_CARD.test(letters.join('')) ? ends(letters, 1, 1) : stars(letters.length);
    case 'bankCard': {
      const digits = letters.join('').replace(/[\s-]/g, '');
      return BANK_CARD.test(digits) ? ends([...digits], 0, 4) : stars(letters.length);
    }
    case 'address': {
      const shown = addressToDistrict(letters);
      return letters.slice(0, shown).join('') + stars(letters.length - shown);
    }
    case 'all':
      return stars(letters.length);
    default:
      return kind satisfies never;
  }
}

const ID_CARD = /^(?:\d{17}[\dXx]|\d{15})$/;
const BANK_CARD = /^\d{12,19}$/;
const MOBILE = /^(?:(?:\+|00)?86)?(1[3-9]\d)\d{4}(\d{4})$/;

function maskedPhone(text: string): string | null {
  const parts = MOBILE.exec(text.replace(/[\s()-]/g, ''));
  return parts === null ? null : `${parts[1] ?? ''}****${parts[2] ?? ''}`;
}

function maskedEmail(letters: readonly string[]): string | null {
  const at = letters.indexOf('@');
  const domain = letters.slice(at + 1);
  const isWhole = at > 0 && domain.length > 0 && !domain.includes('@') && !/\s/.test(letters.join(''));
  return isWhole ? `${letters[0] ?? ''}***@${domain.join('')}` : null;
}

function ends(letters: readonly string[], first: number, last: number): string {
  const hidden = letters.length - first - last;
  return letters.slice(0, first).join('') + stars(hidden) + letters.slice(letters.length - last).join('');
}

function stars(count: number): string {
  return '*'.repeat(count);
}
