import type { Area } from '../../../core/index';
import { columnName } from '../../workbook/addresses';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import { ServiceError } from '../frame/serviceError';
import type { ServiceObject } from '../frame/serviceType';
import { sheetIdOf } from '../structure/sheetId';
import { rangeObject, rangeType, sheetObject, type RangeState } from '../types';
import { cellsOf, heightOf, inGrid, widthOf } from './cells';
import type { MembersOf } from './membersOf';

rangeType.define({
  'getRow()': ({ area }) => area.top + 1,
  'getRowIndex()': ({ area }) => area.top + 1,
  'getColumn()': ({ area }) => area.left + 1,
  'getLastRow()': (state) => cellsOf(state).bottom + 1,
  'getLastColumn()': (state) => cellsOf(state).right + 1,
  'getNumRows()': (state) => heightOf(cellsOf(state)),
  'getNumColumns()': (state) => widthOf(cellsOf(state)),
  'getHeight()': (state) => heightOf(cellsOf(state)),
  'getWidth()': (state) => widthOf(cellsOf(state)),
  'getA1Notation()': ({ area }) => notationOf(area),
  'getSheet()': ({ end, sheet }) => sheetObject(end, sheet),
  'getGridId()': ({ sheet }) => sheetIdOf(sheet),
  'getCell(Integer,Integer)': cellWithin,
  'offset(Integer,Integer)': (state, rows: number, columns: number) => moved(state, rows, columns, null, null),
  'offset(Integer,Integer,Integer)': (state, rows: number, columns: number, height: number) =>
    moved(state, rows, columns, height, null),
  'offset(Integer,Integer,Integer,Integer)': moved,
  'isEndColumnBounded()': ({ area }) => area.right < LAST_COLUMN,
  'isEndRowBounded()': ({ area }) => area.bottom < LAST_ROW,
  'isStartColumnBounded()': ({ area }) => area.left > 0 || area.right < LAST_COLUMN,
  'isStartRowBounded()': ({ area }) => area.top > 0 || area.bottom < LAST_ROW,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** Write an area as Sheets does: `B2:D4`, one cell `B2`, `A:C` and `2:5` without an end, `A2:A` without a last row. */
export function notationOf({ top, left, bottom, right }: Area): string {
  const isTall = bottom >= LAST_ROW;
  const isWide = right >= LAST_COLUMN;
  if (isTall && isWide) return `${columnName(left)}${top + 1}:${columnName(LAST_COLUMN)}${LAST_ROW + 1}`;
  if (isTall) return `${columnName(left)}${top === 0 ? '' : top + 1}:${columnName(right)}`;
  if (isWide) return `${left === 0 ? '' : columnName(left)}${top + 1}:${bottom + 1}`;
  const first = columnName(left) + String(top + 1);
  const last = columnName(right) + String(bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

function cellWithin(state: RangeState, row: number, column: number): ServiceObject {
  const area = cellsOf(state);
  const [down, right] = [Number(row), Number(column)];
  if (down < 1 || down > heightOf(area) || right < 1 || right > widthOf(area))
    throw new ServiceError('Cell reference out of range');
  const [top, left] = [area.top + down - 1, area.left + right - 1];
  return rangeObject(state.end, state.sheet, { top, left, bottom: top, right: left });
}

/** Sizes that are not given stay as they are. */
function moved(
  state: RangeState,
  rows: number,
  columns: number,
  height: number | null,
  width: number | null,
): ServiceObject {
  const area = cellsOf(state);
  const tall = height === null ? heightOf(area) : Math.trunc(Number(height));
  const wide = width === null ? widthOf(area) : Math.trunc(Number(width));
  if (tall < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (wide < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const top = area.top + Math.trunc(Number(rows));
  const left = area.left + Math.trunc(Number(columns));
  const target = { top, left, bottom: top + tall - 1, right: left + wide - 1 };
  return rangeObject(state.end, state.sheet, inGrid({ ...state, area: target }));
}
