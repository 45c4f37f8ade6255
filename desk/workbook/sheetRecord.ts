import { Axis } from './cells/axis';
import { CellStore } from './cells/cellStore';
import { StyleStore } from './cells/styleStore';
import { LAST_COLUMN, LAST_ROW } from './limits';
import type { SheetStore } from './workbookState';

/** Standard width of a column in characters of the normal style, as `standardWidth` counts. */
export const STANDARD_WIDTH = 8.43;
/** Standard height of a row in points. */
export const STANDARD_HEIGHT = 15;

/** Points of a column that is so many characters wide in the normal style (7 pixels a digit, 5 of padding, 96 pixels an inch).
 *  @example pointsOfCharacters(8.43) -> 48 */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

/** Make the store of a new, blank sheet. */
export function blankSheet(name: string): SheetStore {
  return {
    name,
    cells: new CellStore(),
    styles: new StyleStore(),
    rows: new Axis(LAST_ROW),
    columns: new Axis(LAST_COLUMN),
    merges: [],
    notes: [],
    autoFilter: null,
    protection: { on: false, password: '', options: {} },
  };
}
