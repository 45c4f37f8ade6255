import { formatAfter } from '../../../../core/index';
import type { Area, Overwrite } from '../../../../core/index';
import { columnLetters } from './address';
import type { CellWriter } from './cellWriter';
import type { ColumnCells } from './columnCells';
import type { StyleBook } from './styles';

/** What was not written over although the patch says so. */
export interface LeftCells {
  formulas: number;
  restricted: number;
}

/** Bind cells of a user's column that get their cleaned value to the writing of its sheet. Nothing of the cell stays but its look, with another number format where the value needs one; formulas and cells under data validation stay whole. */
export function overwrittenCells(
  { column, as, cells: list }: Overwrite,
  cells: CellWriter,
  styles: StyleBook,
  { restricted, left }: { readonly restricted: readonly Area[]; readonly left: LeftCells },
): ColumnCells {
  const values = new Map(list.map(({ row, after }) => [row, after]));
  const start = cells.columnStart(columnLetters(column));
  const isRestricted = (row: number): boolean => restricted.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right); // prettier-ignore
  return {
    at: column,
    headerRow: -1,
    firstRow: 0,
    lastRow: -1,
    style: 'plain',
    covers: (row) => values.has(row),
    // A cell that is not in the file is not made.
    isBlank: () => true,
    write: () => undefined,
    replace: (row, look, isFormula) => {
      const value = values.get(row);
      if (isFormula) left.formulas++;
      else if (isRestricted(row)) left.restricted++;
      if (value === undefined || isFormula || isRestricted(row)) return false;
      writeValue(value, { row, look: lookAfter(styles, look, as, value), start, cells });
      return true;
    },
  };
}

function lookAfter(styles: StyleBook, look: number, as: Overwrite['as'], value: string | number): number {
  const before = styles.isText(look) ? '@' : '';
  const after = formatAfter(as, value, before);
  return after === before ? look : styles.reformatted(look, after);
}

interface Target {
  readonly row: number;
  readonly look: number;
  readonly start: Uint8Array;
  readonly cells: CellWriter;
}

function writeValue(value: string | number, { row, look, start, cells }: Target): void {
  if (typeof value === 'number') cells.number(start, row, look, value);
  else cells.text(start, row, look, value);
}
