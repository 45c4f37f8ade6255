import type { Cell } from '../../core/index';

/** Read sample cells by hand-written rules that share nothing with the writers; undefined when no rule fits. */
export function serialOfCell(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Math.floor(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.normalize('NFKC');
  for (const [pattern, read] of DATE_FORMS) {
    const found = pattern.exec(text);
    if (found !== null) return read(found);
  }
  return undefined;
}

/** Cents of an amount cell, worked out in decimal digits. */
export function centsOfCell(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Math.round(cell * 100);
  if (typeof cell !== 'string') return undefined;
  const text = cell.normalize('NFKC').trim();
  const bare = text.replace(/^\((.*)\)$/, '-$1').replace(/^(USD )|[¥$£€元万]/g, '');
  const plain = /,\d\d$/.test(bare) ? bare.replace('.', '').replace(',', '.') : bare.replace(/,/g, '');
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * (text.endsWith('万') ? 1e6 : 100));
}

/** National digits of a mainland or North American phone cell. */
export function phoneOfCell(cell: Cell): string | undefined {
  const digits = textOfCell(cell).normalize('NFKC').replace(/\D/g, '');
  const national = digits.replace(/^(0086|86|001|1(?=9\d\d555)|0)/, '');
  return /^(1[3-9]\d{9}|9\d\d555\d{4})$/.test(national) ? national : undefined;
}

/** The cell as a person sees it; blank for anything but text and numbers. */
export function textOfCell(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

type Found = RegExpExecArray;
const at = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const group = (found: Found, index: number): number => Number(found[index]);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const NUMERALS = '〇一二三四五六七八九';

const DATE_FORMS: readonly (readonly [RegExp, (found: Found) => number])[] = [
  [/^(\d{4})[-./](\d+)[-./](\d+)( \d\d:\d\d)?$/, (found) => at(group(found, 1), group(found, 2), group(found, 3))],
  [/^(\d{4})年(\d+)月(\d+)日$/, (found) => at(group(found, 1), group(found, 2), group(found, 3))],
  [/^(\d{4})(\d\d)(\d\d)$/, (found) => at(group(found, 1), group(found, 2), group(found, 3))],
  [/^民国(\d+)年(\d+)月(\d+)日$/, (found) => at(group(found, 1) + 1911, group(found, 2), group(found, 3))],
  [/^(\d\d)\/(\d\d)\/(\d{4})$/, (found) => at(group(found, 3), group(found, 2), group(found, 1))],
  [
    /^(\d+) ([A-Z][a-z]{2}) (\d{4})$/,
    (found) => at(group(found, 3), MONTHS.indexOf(found[2] ?? '') + 1, group(found, 1)),
  ],
  [
    /^([〇一二三四五六七八九]{4})年(.+)月(.+)日$/,
    (found) => at(numeral(found[1]), numeral(found[2]), numeral(found[3])),
  ],
];

function numeral(text = ''): number {
  if (!text.includes('十')) return Number(Array.from(text, (sign) => NUMERALS.indexOf(sign)).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones));
}
