import type { Area, Cell } from '../../core/index';
import { cellCount } from './areas';
import { FormulaCell } from './cells/cellBlock';
import { refusal } from './refusal';
import type { StyleChange } from './style';
import type { CellContent } from './workbook';
import type { StoredSheet, WorkbookState } from './workbookState';

/** Most cells of one operation in Excel. */
const MOST_CELLS = 33_554_000;

/** Store contents; the function gets row and column within the area, undefined leaves a cell alone.
 *  @throws RangeError `TooManyCells` past 33,554,000 cells, `BadNumber` for NaN and infinities; nothing is stored past that cell. */
export function writeCells(
  state: WorkbookState,
  sheet: StoredSheet,
  area: Area,
  content: (row: number, column: number) => CellContent | undefined,
): void {
  if (cellCount(area) > MOST_CELLS) throw refusal('TooManyCells', `${cellCount(area)} cells at once`);
  const fresh: { readonly row: number; readonly column: number; readonly cell: FormulaCell }[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const given = content(row - area.top, column - area.left);
      if (given === undefined) continue;
      const slot = given.formula === null ? stored(given.value) : new FormulaCell(given.formula, given.value);
      if (given.formula !== null) state.calculation.noteFormula(given.formula);
      sheet.store.cells.set(row, column, slot);
      if (slot instanceof FormulaCell && slot.value === null) fresh.push({ row, column, cell: slot });
    }
  if (state.calculation.isManual) computeOnce(state, sheet, fresh);
}

/** Change styles cell by cell; the function gets row and column within the area and is asked only for cells of `area`. */
export function restyleCells(
  state: WorkbookState,
  sheet: StoredSheet,
  area: Area,
  change: (row: number, column: number) => StyleChange | undefined,
): void {
  if (cellCount(area) > MOST_CELLS) throw refusal('TooManyCells', `${cellCount(area)} cells at once`);
  const { styles } = sheet.store;
  const changers = new Map<StyleChange, (id: number) => number>();
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const wanted = change(row - area.top, column - area.left);
      if (wanted === undefined) continue;
      const changer = changers.get(wanted) ?? state.styles.changer(wanted);
      changers.set(wanted, changer);
      styles.set(row, column, changer(styles.styleAt(row, column)));
    }
}

function stored(value: Cell): Cell {
  if (typeof value === 'number' && !Number.isFinite(value)) throw refusal('BadNumber', `${value} in a cell`);
  return value;
}

/** In manual mode a formula is computed when it is entered, from what the other cells show. */
function computeOnce(
  state: WorkbookState,
  sheet: StoredSheet,
  fresh: readonly { readonly row: number; readonly column: number; readonly cell: FormulaCell }[],
): void {
  for (const place of fresh) {
    state.calculation.invalidate();
    place.cell.value = state.calculation.evaluate(place.cell.formula, sheet, place);
  }
}
