import type { Area } from '../../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import type { RangeState } from '../types';
import { gridOf } from './grid';

/** The cells that a script names by text: `B2`, `B2:C9`, `B:C`, `2:9`, `B2:C` (to the end of the sheet), `R2C2:R9C3`, each with or without `Sheet1!`, or a named range.
 *  Columns and rows without an end stay so: they grow with the sheet.
 *  @throws ServiceError "Range not found" for other texts, or when the cells are not on the sheet */
export function findRange(end: SheetsEnd, home: SheetModel, text: string): RangeState {
  const { sheetName, rest } = splitSheet(text.trim());
  const sheet = sheetName === null ? home : findSheet(end, sheetName);
  const area = sheet === undefined ? null : (areaOfA1(rest) ?? areaOfR1C1(rest));
  if (sheet !== undefined && area !== null) return { end, sheet, area: insideGrid(end, sheet, area) };
  const named = namedArea(end, text.trim());
  if (named === null) throw new ServiceError('Range not found');
  return { end, ...named };
}

/** The cells of a named range; null when there is none, or when its cells are lost. */
export function namedArea(end: SheetsEnd, name: string): { readonly sheet: SheetModel; readonly area: Area } | null {
  const { sheetName, rest } = splitSheet(name);
  const scope = sheetName === null ? null : (findSheet(end, sheetName) ?? null);
  const found = end.workbook.names.get(rest, scope);
  const place = found === undefined ? null : end.workbook.names.areaOf(found);
  return place === null ? null : { sheet: place.sheet, area: { ...place.area } };
}

/** A sheet by its name: the very same, else the same in another case. */
export function findSheet(end: SheetsEnd, name: string): SheetModel | undefined {
  const { workbook } = end;
  return workbook.sheets.find((sheet) => sheet.name === name) ?? workbook.sheet(name);
}

function insideGrid(end: SheetsEnd, sheet: SheetModel, area: Area): Area {
  const { rows, columns } = gridOf(end, sheet);
  const isInRows = area.top < rows && (area.bottom < rows || area.bottom >= LAST_ROW);
  const isInColumns = area.left < columns && (area.right < columns || area.right >= LAST_COLUMN);
  if (!isInRows || !isInColumns) throw new ServiceError('Range not found');
  return area;
}

function splitSheet(text: string): { readonly sheetName: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!([^]*)$/.exec(text);
  if (quoted !== null) return { sheetName: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { sheetName: null, rest: text } : { sheetName: text.slice(0, at), rest: text.slice(at + 1) };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function areaOfA1(text: string): Area | null {
  const [first = '', second, ...more] = text.split(':');
  const one = cornerOfA1(first);
  const other = second === undefined ? one : cornerOfA1(second);
  if (one === null || other === null || more.length > 0) return null;
  const isHalf = one.row === null || one.column === null;
  return second === undefined && isHalf ? null : between(one, other);
}

function cornerOfA1(text: string): Corner | null {
  const [found, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(text.trim()) ?? [];
  if (found === undefined || (letters === undefined && digits === undefined)) return null;
  let column = 0;
  for (const letter of (letters ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === undefined ? null : column - 1 };
}

function areaOfR1C1(text: string): Area | null {
  const [first = '', second = first, ...more] = text.split(':');
  const one = cornerOfR1C1(first);
  const other = cornerOfR1C1(second);
  return one === null || other === null || more.length > 0 ? null : between(one, other);
}

function cornerOfR1C1(text: string): Corner | null {
  const [, row, column] = /^R([1-9]\d{0,7})C([1-9]\d{0,4})$/i.exec(text.trim()) ?? [];
  return row === undefined || column === undefined ? null : { row: Number(row) - 1, column: Number(column) - 1 };
}

/** A corner without a row or column leaves that side open. Corners come in any order. */
function between(one: Corner, other: Corner): Area {
  const [top, bottom] = span(one.row, other.row, LAST_ROW);
  const [left, right] = span(one.column, other.column, LAST_COLUMN);
  return { top, left, bottom, right };
}

function span(one: number | null, other: number | null, last: number): readonly [number, number] {
  if (one === null && other === null) return [0, last];
  if (one === null || other === null) return [one ?? other ?? 0, last];
  return [Math.min(one, other), Math.max(one, other)];
}
