import { lengthOf } from '../../../../core/index';
import type { StyleName, ValueColumn } from '../../../../core/index';
import { columnLetters } from './address';
import { inlineTextTail } from './cellWriter';
import type { CellWriter } from './cellWriter';
import { headerStyle } from './headerStyle';
import type { StyleBook } from './styles';
import { looksLikeFormula } from './spreadsheetText';

/** One column of ours in a sheet, ready to be written row by row. */
export interface ColumnCells {
  /** Zero-based column. */
  readonly at: number;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row that has a value or may have one. */
  readonly lastRow: number;
  /** Style of the cells below the header. */
  readonly style: StyleName;
  /** Tell whether the cell in this row is ours, blank or not. */
  covers(row: number): boolean;
  isBlank(row: number): boolean;
  /** Write the cell of this row; nothing for a blank. */
  write(row: number): void;
  /** Where cells of somebody else are written over: write instead of the cell that stands there, given its look, or say that it stays. */
  readonly replace?: (row: number, look: number, isFormula: boolean) => boolean;
}

/** What a column of ours needs to be written. */
export interface ColumnSource {
  readonly at: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly header: string;
  readonly style: StyleName;
  readonly values: ValueColumn;
  /** What a person typed and keeps, by entry of `values`; it wins over ours. */
  readonly kept?: ReadonlyMap<number, string | number | boolean>;
}

/** Bind a column to a sheet under construction. Texts of a dictionary are encoded once. */
export function columnCells(source: ColumnSource, cells: CellWriter, styles: StyleBook): ColumnCells {
  const { at, headerRow, firstRow, header } = source;
  const length = lengthOf(source.values);
  const start = cells.columnStart(columnLetters(at));
  const body = withKept(bodyWriter(source, cells, styles, start), source, cells, styles, start);
  const isInside = (row: number): boolean => row >= firstRow && row < firstRow + length;
  return {
    at,
    headerRow,
    firstRow,
    lastRow: Math.max(headerRow, firstRow + length - 1),
    style: source.style,
    covers: (row) => row === headerRow || isInside(row),
    isBlank: (row) => row !== headerRow && !(isInside(row) && body.has(row - firstRow)),
    write: (row) => {
      if (row === headerRow)
        cells.text(start, row, styles.cell(headerStyle(source.style), looksLikeFormula(header)), header);
      else if (isInside(row)) body.write(row - firstRow, row);
    },
  };
}

interface Body {
  has(index: number): boolean;
  write(index: number, row: number): void;
}

function withKept(body: Body, source: ColumnSource, cells: CellWriter, styles: StyleBook, start: Uint8Array): Body {
  const { kept, style } = source;
  if (kept === undefined || kept.size === 0) return body;
  return {
    has: (index) => kept.has(index) || body.has(index),
    write: (index, row) => {
      const value = kept.get(index);
      if (value === undefined) body.write(index, row);
      else writeTyped(value, start, row, style, cells, styles);
    },
  };
}

/** Write what a person typed, in the look of its place; text that looks like a formula stays text. */
export function writeTyped(
  value: string | number | boolean,
  start: Uint8Array,
  row: number,
  style: StyleName,
  cells: CellWriter,
  styles: StyleBook,
): void {
  if (typeof value === 'number') cells.number(start, row, styles.cell(style), value);
  else if (typeof value === 'boolean') cells.boolean(start, row, styles.cell(style), value);
  else cells.text(start, row, styles.cell(style, looksLikeFormula(value)), value);
}

function bodyWriter(source: ColumnSource, cells: CellWriter, styles: StyleBook, start: Uint8Array): Body {
  const look = styles.cell(source.style);
  const { values } = source;
  switch (values.kind) {
    case 'numbers':
      return numberBody(values.values, cells, start, look);
    case 'codes':
      return codeBody(
        values.codes,
        dictionaryTails(values.dictionary, source.style, cells.prefix, styles),
        cells,
        start,
      );
    case 'texts':
      return textBody(values.values, source.style, cells, styles, start);
    default:
      return values satisfies never;
  }
}

function numberBody(values: Float64Array, cells: CellWriter, start: Uint8Array, look: number): Body {
  return {
    has: (index) => Number.isFinite(values[index]),
    write: (index, row) => {
      const value = values[index];
      if (value !== undefined && Number.isFinite(value)) cells.number(start, row, look, value);
    },
  };
}

function codeBody(
  codes: Int32Array,
  tailOf: (code: number) => Uint8Array | undefined,
  cells: CellWriter,
  start: Uint8Array,
): Body {
  return {
    has: (index) => tailOf(codes[index] ?? -1) !== undefined,
    write: (index, row) => {
      const tail = tailOf(codes[index] ?? -1);
      if (tail !== undefined) cells.textFrom(start, row, tail);
    },
  };
}

function textBody(
  values: readonly (string | null)[],
  style: StyleName,
  cells: CellWriter,
  styles: StyleBook,
  start: Uint8Array,
): Body {
  const look = styles.cell(style);
  return {
    has: (index) => hasText(values[index]),
    write: (index, row) => {
      const value = values[index];
      if (!hasText(value)) return;
      cells.text(start, row, looksLikeFormula(value) ? styles.cell(style, true) : look, value);
    },
  };
}

function hasText(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}

function dictionaryTails(
  dictionary: readonly string[],
  style: StyleName,
  prefix: string,
  styles: StyleBook,
): (code: number) => Uint8Array | undefined {
  const tails: (Uint8Array | undefined)[] = new Array<undefined>(dictionary.length);
  return (code) => {
    const known = tails[code];
    const text = dictionary[code];
    if (known !== undefined || !hasText(text)) return known;
    const made = inlineTextTail(prefix, styles.cell(style, looksLikeFormula(text)), text);
    tails[code] = made;
    return made;
  };
}
