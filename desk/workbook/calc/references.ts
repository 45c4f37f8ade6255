import type { Area } from '../../../core/index';
import { columnOfLetter, letterOf } from '../../../core/index';

/** Rows and columns that a sheet has. */
export const ROWS = 1048576;
export const COLUMNS = 16384;

/** A reference of a formula: its sheet as written (with the "!"), the area, what is fixed by "$", and its form. */
export interface Reference {
  /** '' or e.g. `'My sheet'!`. */
  readonly prefix: string;
  readonly area: Area;
  readonly form: 'cell' | 'range' | 'columns' | 'rows';
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

/** Read a `reference` token. */
export function readReference(text: string): Reference {
  const local = text.lastIndexOf('!') + 1;
  const [first = '', second] = text.slice(local).split(':');
  const [start, end] = [readEnd(first), readEnd(second ?? first)];
  return {
    prefix: text.slice(0, local),
    form: formOf(start, second),
    area: {
      top: Math.min(start.row ?? 0, end.row ?? 0),
      left: Math.min(start.column ?? 0, end.column ?? 0),
      bottom: Math.max(start.row ?? ROWS - 1, end.row ?? ROWS - 1),
      right: Math.max(start.column ?? COLUMNS - 1, end.column ?? COLUMNS - 1),
    },
    fixed: { top: start.fixedRow, left: start.fixedColumn, bottom: end.fixedRow, right: end.fixedColumn },
  };
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function readEnd(text: string): End {
  const [, columnMark, letters = '', rowMark, digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRow = letters === '';
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: isRow ? null : columnOfLetter(letters.toUpperCase()),
    fixedRow: (isRow ? columnMark || rowMark : rowMark) === '$',
    fixedColumn: !isRow && columnMark === '$',
  };
}

function formOf(start: End, second: string | undefined): Reference['form'] {
  if (start.row === null) return 'columns';
  if (start.column === null) return 'rows';
  return second === undefined ? 'cell' : 'range';
}

/** Write a reference as a formula has it. */
export function writeReference({ prefix, area, form, fixed }: Reference): string {
  const row = (index: number, isFixed: boolean) => `${isFixed ? '$' : ''}${index + 1}`;
  const column = (index: number, isFixed: boolean) => `${isFixed ? '$' : ''}${letterOf(index)}`;
  const start = column(area.left, fixed.left) + row(area.top, fixed.top);
  switch (form) {
    case 'cell':
      return prefix + start;
    case 'range':
      return `${prefix}${start}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
    case 'columns':
      return `${prefix}${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
    case 'rows':
      return `${prefix}${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
    default:
      return form satisfies never;
  }
}

/** Give the sheet's name behind a prefix such as `'It''s'!`; null for ''. */
export function sheetOfPrefix(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Quote a sheet's name where a formula needs it.
 *  @example prefixOf("It's") -> "'It''s'!" */
export function prefixOf(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(sheet);
  return isPlain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** Tell whether two names of sheets, tables or fields are the same to a workbook. */
export function isSameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
