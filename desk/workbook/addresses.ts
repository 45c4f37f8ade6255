import type { Area } from '../../core/index';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from './limits';

/** Where an address points. `sheet` is null when the address names none. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Read one address in A1 style: `A1`, `$A$1:B2`, `A:C`, `$1:3`, each with or without `Sheet1!` or `'My Sheet'!`. Corners may come in any order.
 *  Null for everything else, lists of areas and `#REF!` included. */
export function parseAddress(text: string): Address | null {
  const parts = splitSheet(text.trim());
  const area = parts === null ? null : parseArea(parts.rest);
  return parts === null || area === null ? null : { sheet: parts.sheet, area };
}

/** Read a list of areas of one sheet, parted by commas: `A1,C3:D4` or `Sheet1!A1,Sheet1!C3`.
 *  Null when one of them cannot be read or they are of different sheets. */
export function parseAreas(text: string): { readonly sheet: string | null; readonly areas: readonly Area[] } | null {
  const found = splitList(text).map(parseAddress);
  const addresses = found.filter((address) => address !== null);
  if (addresses.length !== found.length) return null;
  const named = addresses.map((address) => address.sheet).filter((sheet) => sheet !== null);
  const sheet = named[0] ?? null;
  if (named.some((name) => name.toLowerCase() !== sheet?.toLowerCase())) return null;
  return { sheet, areas: addresses.map((address) => address.area) };
}

/** Write an area in A1 style: `A1:B2`, one cell `A1`, whole columns `A:C`, whole rows `1:3`, the whole sheet `A1:XFD1048576`.
 *  `absolute` puts `$` before every part, `sheet` the sheet's name in front. */
export function areaAddress(
  area: Area,
  options: { readonly absolute?: boolean; readonly sheet?: string } = {},
): string {
  const mark = options.absolute === true ? '$' : '';
  const sheet = options.sheet === undefined ? '' : `${quoteSheet(options.sheet)}!`;
  return sheet + plainAddress(area, mark);
}

/** Write one cell: row 0, column 0 is `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Letters of a zero-based column: 0 is `A`, 16383 is `XFD`. */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based column of letters in any case; null beyond `XFD`. */
export function columnNumber(letters: string): number | null {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number >= 1 && number <= LAST_COLUMN + 1 ? number - 1 : null;
}

/** Write a sheet name as formulas need it: quoted when it is not a plain word or could be read as a cell.
 *  @example quoteSheet("Ann's") -> "'Ann''s'" */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Tell words that Excel reads as a cell, in A1 or R1C1 style, or as a logical value. */
export function looksLikeReference(word: string): boolean {
  const cell = /^([A-Za-z]{1,3})([0-9]{1,7})$/.exec(word);
  if (cell !== null && columnNumber(cell[1] ?? '') !== null && Number(cell[2]) <= LAST_ROW + 1) return true;
  return /^(R[0-9]*(C[0-9]*)?|C[0-9]*|TRUE|FALSE)$/i.test(word);
}

function plainAddress(area: Area, mark: string): string {
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => `${mark}${index + 1}`;
  const wholeSheet = isWholeColumns(area) && isWholeRows(area);
  if (isWholeColumns(area) && !wholeSheet) return `${column(area.left)}:${column(area.right)}`;
  if (isWholeRows(area) && !wholeSheet) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } | null {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!,:;()*?[\]/\\#]+)!(.*)$/s.exec(text);
  if (plain !== null) return { sheet: plain[1] ?? '', rest: plain[2] ?? '' };
  return text.includes('!') ? null : { sheet: null, rest: text };
}

function splitList(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    if (text[at] !== ',' || quoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

function parseArea(text: string): Area | null {
  const [first = '', second = first, ...more] = text.split(':');
  if (more.length > 0) return null;
  const one = parseCorner(first);
  const other = parseCorner(second);
  if (one === null || other === null) return null;
  if ((one.row === null) !== (other.row === null) || (one.column === null) !== (other.column === null)) return null;
  const halfCell = one.row === null || one.column === null;
  if (halfCell && !text.includes(':')) return null;
  return {
    top: Math.min(one.row ?? 0, other.row ?? 0),
    left: Math.min(one.column ?? 0, other.column ?? 0),
    bottom: Math.max(one.row ?? LAST_ROW, other.row ?? LAST_ROW),
    right: Math.max(one.column ?? LAST_COLUMN, other.column ?? LAST_COLUMN),
  };
}

/** One end of an address; a column alone has no row, a row alone no column. */
function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9][0-9]{0,6}))?$/.exec(text.trim());
  if (match === null || text.trim() === '') return null;
  const [, letters, digits] = match;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (letters !== undefined && column === null) return null;
  return row !== null && row > LAST_ROW ? null : { row, column };
}
