import type { Place } from '../../core/index';
import { columnName, columnNumber } from '../workbook/addresses';

/** Write the references of an A1 formula in R1C1 style, as seen from a cell. Texts and sheet names in quotes are left alone.
 *  Limit: a name that looks like a cell, `TAX2020`, is read as one where Excel would not allow it as a name. */
export function formulaToR1C1(formula: string, at: Place): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g,
      (whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const column = columnNumber(letters);
        if (column === null) return whole;
        const row = Number(digits) - 1;
        const rowPart = fixedRow === '$' ? `R${row + 1}` : relative('R', row - at.row);
        return rowPart + (fixedColumn === '$' ? `C${column + 1}` : relative('C', column - at.column));
      },
    ),
  );
}

/** Write the references of an R1C1 formula in A1 style, as seen from a cell. */
export function formulaToA1(formula: string, at: Place): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.!])/gi,
      (_, row: string | undefined, column: string | undefined) => {
        const rowPlace = placeOf(row, at.row);
        const columnPlace = placeOf(column, at.column);
        return `${columnPlace.mark}${columnName(columnPlace.index)}${rowPlace.mark}${rowPlace.index + 1}`;
      },
    ),
  );
}

function relative(letter: string, distance: number): string {
  return distance === 0 ? letter : `${letter}[${distance}]`;
}

function placeOf(part: string | undefined, from: number): { readonly index: number; readonly mark: string } {
  if (part === undefined) return { index: from, mark: '' };
  if (part.startsWith('[')) return { index: from + Number(part.slice(1, -1)), mark: '' };
  return { index: Number(part) - 1, mark: '$' };
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
