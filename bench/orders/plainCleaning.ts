import type { Cell } from '../../core/index';

/** Cleaning as most people write it: `trim`, regular expressions and `Date`. Shared by the naive engine and Arquero. */

const BLANK = /^(?:|--?|\/|n\/a|na|null|none|无|暂无)$/i;

export function cleanText(cell: Cell | undefined): string | null {
  if (cell === undefined || typeof cell === 'object') return null;
  const text = String(cell).trim();
  return BLANK.test(text) ? null : text;
}

function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

const DAY_TEXT = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

export function cleanDay(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Math.floor(cell);
  const text = cleanText(cell);
  if (text === null) return null;
  const folded = foldWidth(text);
  if (/^\d{5}$/.test(folded)) return Number(folded);
  const match = DAY_TEXT.exec(folded);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2] ?? match[4]);
  const day = Number(match[3] ?? match[5]);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / 86400000 + 25569;
}

export function cleanCents(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Math.round(cell * 100);
  const text = cleanText(cell);
  if (text === null) return null;
  const match = /^(\()?(-?\d+(?:\.\d+)?)(万)?\)?$/.exec(foldWidth(text).replace(/[¥￥元,\s]/g, ''));
  if (!match) return null;
  const amount = Number(match[2]) * (match[3] ? 10000 : 1);
  return Math.round((match[1] ? -amount : amount) * 100);
}

export function cleanPhone(cell: Cell | undefined): string | null {
  const text = cleanText(cell);
  if (text === null) return null;
  const digits = foldWidth(text)
    .replace(/[\s\-+]/g, '')
    .replace(/^86(?=\d{11}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null;
}

export function cleanEmail(cell: Cell | undefined): string | null {
  const text = cleanText(cell)?.toLowerCase();
  return text !== undefined && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text) ? text : null;
}
