import { columnName } from '../../workbook/addresses';
import type { Place } from '../../../core/index';
import { readReference } from '../../workbook/calc/references';
import { tokensOf } from '../../workbook/calc/tokens';

/** Write an A1 formula in R1C1 notation as Sheets does, seen from a cell: `=R[-1]C[0]*2`, `=SUM(C[-1]:C[-1])`. */
export function toR1C1(formula: string, at: Place): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? relativeReference(text, at) : text))
    .join('');
}

function relativeReference(text: string, at: Place): string {
  const { prefix, area, form, fixed } = readReference(text);
  const row = (index: number, isFixed: boolean) => `R${isFixed ? index + 1 : `[${index - at.row}]`}`;
  const column = (index: number, isFixed: boolean) => `C${isFixed ? index + 1 : `[${index - at.column}]`}`;
  const first = row(area.top, fixed.top) + column(area.left, fixed.left);
  switch (form) {
    case 'cell':
      return prefix + first;
    case 'range':
      return `${prefix}${first}:${row(area.bottom, fixed.bottom)}${column(area.right, fixed.right)}`;
    case 'columns':
      return `${prefix}${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
    case 'rows':
      return `${prefix}${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
    default:
      return form satisfies never;
  }
}

const PART = String.raw`(\[-?\d+\]|\d+)`;
/** Texts and quoted sheets are passed over; what is left may be a cell, columns or rows. */
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(?:R${PART}?C${PART}?|R${PART}:R${PART}|C${PART}:C${PART})(?![\w(.!\[])`,
  'gi',
);

/** Write an R1C1 formula in A1 notation, seen from a cell. What would lie outside of the sheet becomes `#REF!`. */
export function fromR1C1(formula: string, at: Place): string {
  return formula.replace(REFERENCE, (whole: string, ...parts: readonly (string | undefined)[]) => {
    if (/^["']/.test(whole)) return whole;
    const [row, column, firstRow, lastRow, firstColumn, lastColumn] = parts;
    if (firstRow !== undefined) return joined(rowAt(firstRow, at.row), rowAt(lastRow, at.row));
    if (firstColumn !== undefined) return joined(columnAt(firstColumn, at.column), columnAt(lastColumn, at.column));
    const place = [columnAt(column, at.column), rowAt(row, at.row)];
    return place.includes(null) ? '#REF!' : place.join('');
  });
}

function joined(one: string | null, other: string | null): string {
  return one === null || other === null ? '#REF!' : `${one}:${other}`;
}

function rowAt(part: string | undefined, from: number): string | null {
  const { index, mark } = placeOf(part, from);
  return index < 0 ? null : `${mark}${index + 1}`;
}

function columnAt(part: string | undefined, from: number): string | null {
  const { index, mark } = placeOf(part, from);
  return index < 0 ? null : mark + columnName(index);
}

function placeOf(part: string | undefined, from: number): { readonly index: number; readonly mark: string } {
  if (part === undefined) return { index: from, mark: '' };
  if (part.startsWith('[')) return { index: from + Number(part.slice(1, -1)), mark: '' };
  return { index: Number(part) - 1, mark: '$' };
}
