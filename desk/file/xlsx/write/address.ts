import type { Area, Place } from '../../../../core/index';

/** Most rows and columns that a sheet of this format can hold. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a zero-based column. @example 27 -> "AB" */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example { row: 1, column: 2 } -> "C2" */
export function cellAddress(place: Place): string {
  return columnLetters(place.column) + String(place.row + 1);
}

/** @example { top: 0, left: 0, bottom: 1, right: 2 } -> "A1:C2" */
export function areaAddress(area: Area): string {
  return `${cellAddress({ row: area.top, column: area.left })}:${cellAddress({ row: area.bottom, column: area.right })}`;
}

/** Absolute address with its sheet, as formulas and defined names want it. @example '订单'!$A$1:$C$2 */
export function absoluteArea(sheet: string, area: Area): string {
  const from = `$${columnLetters(area.left)}$${area.top + 1}`;
  const to = `$${columnLetters(area.right)}$${area.bottom + 1}`;
  return `${quotedSheet(sheet)}!${from}${from === to ? '' : `:${to}`}`;
}

/** A whole column. @example '订单'!$M:$M */
export function wholeColumn(sheet: string, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}:$${letters}`;
}

/** Quote a sheet name for a formula; always quoted, which every reader accepts. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Read "A1", "A1:C2" or "$A$1:$C$2"; null when it is something else (whole columns, several areas). */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  const [, left, top, right, bottom] = match ?? [];
  if (left === undefined || top === undefined) return null;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom ?? top) - 1,
    right: columnIndex(right ?? left),
  };
}

/** The smallest area that holds both. */
export function areaUnion(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}
