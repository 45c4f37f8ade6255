import type { Area, Place } from '../../../../../core/index';
import type { SheetModel, WorkbookModel } from '../../../../workbook/workbook';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly place: Place;
}

/** Write one formula anew; what comes back unchanged is left alone. A defined name has no place. */
export type Rewrite = (formula: string, at: FormulaPlace | null) => string;

/** Pass the formulas of all cells and names that hold a word (any case) through `rewrite`. */
export function rewriteFormulas(workbook: WorkbookModel, word: string, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet, word.toLowerCase(), rewrite);
  for (const name of workbook.names.all) {
    const refersTo = rewrite(name.refersTo, null);
    if (refersTo !== name.refersTo) workbook.names.change(name, { refersTo }, 'script');
  }
}

/** Rows looked at together: bounds the memory for large sheets. */
const BLOCK = 4096;

function rewriteSheet(sheet: SheetModel, word: string, rewrite: Rewrite): void {
  const used = sheet.usedArea(true);
  if (used === null) return;
  for (let top = used.top; top <= used.bottom; top += BLOCK)
    rewriteBlock(sheet, { ...used, top, bottom: Math.min(used.bottom, top + BLOCK - 1) }, word, rewrite);
}

function rewriteBlock(sheet: SheetModel, area: Area, word: string, rewrite: Rewrite): void {
  for (const [down, cells] of sheet.formulas(area).entries())
    for (const [across, cell] of cells.entries()) {
      if (typeof cell !== 'string' || !cell.startsWith('=') || !cell.toLowerCase().includes(word)) continue;
      rewriteCell(sheet, { row: area.top + down, column: area.left + across }, rewrite);
    }
}

function rewriteCell(sheet: SheetModel, place: Place, rewrite: Rewrite): void {
  const { formula: before } = sheet.content(place.row, place.column);
  if (before === null) return;
  const formula = rewrite(before, { sheet, place });
  const cell = { top: place.row, bottom: place.row, left: place.column, right: place.column };
  if (formula !== before) sheet.write(cell, () => ({ value: null, formula }), 'script');
}
