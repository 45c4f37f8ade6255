import { columnOfLetter, letterOf } from '../../core/index';
import type { Area } from '../../core/index';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Write an area as Excel addresses it: `A1:C3`, `K:K` for whole columns. */
export function addressOf({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === LAST_ROW) return `${letterOf(left)}:${letterOf(right)}`;
  return `${letterOf(left)}${top + 1}:${letterOf(right)}${bottom + 1}`;
}

/** Read an address such as `'My sheet'!$A$1:B2` or `Sheet1!K:K`, a leading "=" allowed. Gives null for several areas, lost references, formulas and other files. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, first = '', second = first] = match;
  const [from, to] = [cornerOf(first), cornerOf(second)];
  if (!from || !to) return null;
  const sheet = quoted === undefined ? (plain ?? null) : quoted.replace(/''/g, "'");
  if (sheet?.includes('[') === true) return null;
  const area = {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
  return { sheet, area };
}

const REFERENCE =
  /^=?(?:(?:'((?:[^']|'')+)'|([^'!:,()\s]+))!)?(\$?[A-Za-z]{0,3}\$?\d{0,7})(?::(\$?[A-Za-z]{0,3}\$?\d{0,7}))?$/;

function cornerOf(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(text);
  if (!match || text === '') return null;
  const [, letters = '', digits = ''] = match;
  const column = letters === '' ? null : columnOfLetter(letters.toUpperCase());
  return { row: digits === '' ? null : Number(digits) - 1, column };
}
