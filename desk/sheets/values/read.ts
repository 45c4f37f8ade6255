import { rangeType, type RangeState } from '../types';
import { AUTOMATIC_FORMAT } from './automaticFormat';
import { isBlankResult } from './blankResults';
import { isDateFormat, readValue } from './coerce';
import { cellsOf, filledPart } from './cells';
import { displayText } from './display';
import type { MembersOf } from './membersOf';
import { sheetsFormula } from './openRanges';
import { toR1C1 } from './r1c1';
import { spillFormat } from './spillFormat';

rangeType.define({
  'getValue()': (state) => firstOf(state, valueAt),
  'getValues()': (state) => gridOfCells(state, valueAt),
  'getDisplayValue()': (state) => firstOf(state, shownAt),
  'getDisplayValues()': (state) => gridOfCells(state, shownAt),
  'getFormula()': (state) => firstOf(state, formulaAt),
  'getFormulas()': (state) => gridOfCells(state, formulaAt),
  'getFormulaR1C1()': (state) => firstOf(state, relativeFormulaAt),
  'getFormulasR1C1()': (state) => gridOfCells(state, relativeFormulaAt),
  'getNumberFormat()': (state) => firstOf(state, shownFormatAt),
  'getNumberFormats()': (state) => gridOfCells(state, shownFormatAt),
  'isBlank()': isBlank,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

type CellReader<T> = (state: RangeState, row: number, column: number) => T;

/** Read the cells of a range, rows first, into new arrays. */
export function gridOfCells<T>(state: RangeState, read: CellReader<T>): T[][] {
  const area = cellsOf(state);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(state, row, column));
    rows.push(cells);
  }
  return rows;
}

/** Read the top left cell of a range. */
export function firstOf<T>(state: RangeState, read: CellReader<T>): T {
  const { top, left } = cellsOf(state);
  return read(state, top, left);
}

/** What a script reads in a cell. Styles are looked at for numbers only. */
export function valueAt(state: RangeState, row: number, column: number): string | number | boolean | Date {
  const { end, sheet } = state;
  const value = sheet.value(row, column);
  if (value === 0 && isBlankResult(state, row, column)) return '';
  const format = typeof value === 'number' ? formatAt(state, row, column) : 'General';
  return readValue(value, isDateFormat(format) ? format : 'General', end);
}

export function shownAt(state: RangeState, row: number, column: number): string {
  return displayText(state, row, column);
}

export function formulaAt({ sheet }: RangeState, row: number, column: number): string {
  const { formula } = sheet.content(row, column);
  return formula === null ? '' : sheetsFormula(formula);
}

function relativeFormulaAt({ sheet }: RangeState, row: number, column: number): string | null {
  const { formula } = sheet.content(row, column);
  return formula === null ? null : toR1C1(formula, { row, column });
}

/** The format of a cell; an automatic one may have that of the cells whose values it shows. */
export function formatAt(state: RangeState, row: number, column: number): string {
  const { numberFormat } = state.sheet.style(row, column);
  return numberFormat === 'General' ? (spillFormat(state, row, column) ?? numberFormat) : numberFormat;
}

/** What scripts read of a format: the automatic one as Google writes it. */
function shownFormatAt(state: RangeState, row: number, column: number): string {
  const format = formatAt(state, row, column);
  return format === 'General' ? AUTOMATIC_FORMAT : format;
}

function isBlank(state: RangeState): boolean {
  const part = filledPart(state, cellsOf(state));
  if (part === null) return true;
  return gridOfCells({ ...state, area: part }, ({ sheet }, row, column) => sheet.value(row, column) === null)
    .flat()
    .every(Boolean);
}
