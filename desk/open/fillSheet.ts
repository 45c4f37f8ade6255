import type { Area, Sheet } from '../../core/index';
import { SHEET_COLUMNS, SHEET_ROWS } from '../file/xlsx/read/references';
import { parseAddress } from '../workbook/addresses';
import { holds } from '../workbook/areas';
import { maySpill } from '../workbook/calc/spills';
import { NORMAL_STYLE } from '../workbook/style';
import type { CellStyle } from '../workbook/style';
import type { SheetModel } from '../workbook/workbook';
import type { Looks } from './read/looks';
import { cellKey } from './read/sheetCollector';
import type { SheetCollector, SheetFindings } from './read/sheetCollector';
import { readColumns, readMerges, readProtection, readStandardWidth, readTabColor, readView } from './read/sheetLayout';

/** Put cells, looks and layout of one sheet into the model. */
export function fillSheet(sheet: SheetModel, source: Sheet, { collector, root }: SheetFindings, looks: Looks): void {
  const view = readView(root);
  sheet.tabColor = readTabColor(root, looks.color);
  sheet.freeze = view.freeze;
  sheet.gridlines = view.gridlines;
  sheet.headings = view.headings;
  sheet.selection = view.selection;
  sheet.standardWidth = readStandardWidth(root) ?? sheet.standardWidth;
  fillLooks(sheet, { collector, root }, looks);
  // Merging empties all cells but the first; a file may hold values there all the same.
  for (const area of readMerges(root)) sheet.merge(area);
  fillCells(sheet, source, collector);
  for (const { first, last, width, hidden } of readColumns(root)) {
    if (width !== null) sheet.setColumnWidth(first, last, width);
    if (hidden) sheet.hideColumns(first, last, true);
  }
  for (const { row, height } of collector.rows) if (height !== null) sheet.setRowHeight(row, row, height);
  sheet.setProtection(readProtection(root));
}

/** Blank rows of the book share one array; columns of formulas without a value may reach past its rows. */
function fillCells(sheet: SheetModel, source: Sheet, { formulas, arrays }: SheetCollector): void {
  const spilled = spilledAreas(formulas, arrays);
  let bottom = source.rows.length - 1;
  let right = source.rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  for (const key of formulas.keys()) {
    bottom = Math.max(bottom, Math.floor(key / SHEET_COLUMNS));
    right = Math.max(right, key % SHEET_COLUMNS);
  }
  if (bottom < 0 || right < 0) return;
  const hasFormulas = formulas.size > 0;
  sheet.write({ top: 0, left: 0, bottom, right }, (row, column) => {
    const value = source.rows[row]?.[column] ?? null;
    const formula = hasFormulas ? (formulas.get(cellKey(row, column)) ?? null) : null;
    if (formula === null && spilled.some((area) => holds(area, row, column))) return undefined;
    return value === null && formula === null ? undefined : { value, formula };
  });
}

/** Cells that formulas will fill again: their values in the file would be in the way. */
function spilledAreas(formulas: ReadonlyMap<number, string>, arrays: ReadonlyMap<number, string>): readonly Area[] {
  return [...arrays].flatMap(([key, filled]) =>
    maySpill(formulas.get(key) ?? '') ? [parseAddress(filled)?.area].filter((area) => area !== undefined) : [],
  );
}

/** Whole sheet, columns, rows, then cells: each wins over the ones before. */
function fillLooks(sheet: SheetModel, { collector, root }: SheetFindings, looks: Looks): void {
  const styleOf = (look: number): CellStyle => looks.cells[look] ?? looks.cells[0] ?? NORMAL_STYLE;
  const plain = styleOf(0);
  const [bottom, right] = [SHEET_ROWS - 1, SHEET_COLUMNS - 1];
  const isPlainNormal = JSON.stringify(plain) === JSON.stringify(NORMAL_STYLE);
  if (!isPlainNormal) sheet.restyle({ top: 0, left: 0, bottom, right }, wholeStyle(plain));
  let hasDefaults = false;
  for (const { first, last, look } of readColumns(root)) {
    if (styleOf(look) === plain) continue;
    hasDefaults = true;
    sheet.restyle({ top: 0, left: first, bottom, right: last }, wholeStyle(styleOf(look)));
  }
  for (const { row, look } of collector.rows) {
    if (look < 0 || styleOf(look) === plain) continue;
    hasDefaults = true;
    sheet.restyle({ top: row, left: 0, bottom: row, right }, wholeStyle(styleOf(look)));
  }
  const whole = new Map<number, CellStyle>();
  collector.runs.forEach((runs, column) => {
    for (const { look, top, bottom: last } of runs) {
      if (!hasDefaults && styleOf(look) === plain) continue;
      const style = whole.get(look) ?? wholeStyle(styleOf(look));
      whole.set(look, style);
      sheet.restyle({ top, left: column, bottom: last, right: column }, style);
    }
  });
}

const NO_BORDER = { style: 'None', weight: 'Thin', color: '#000000' } as const;
const NO_BORDERS = {
  top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, diagonalDown: NO_BORDER, diagonalUp: NO_BORDER,
}; // prettier-ignore

/** A style as a change that leaves nothing of what was there. */
function wholeStyle(style: CellStyle): CellStyle {
  return { ...style, borders: { ...NO_BORDERS, ...style.borders } };
}
