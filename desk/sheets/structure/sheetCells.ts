import { SELF, type ServiceObject } from '../frame/serviceType';
import { ServiceError } from '../frame/serviceError';
import { WHOLE_SHEET } from '../../workbook/limits';
import { rangeListType, rangeObject, sheetType, type RangeState, type SheetState } from '../types';
import { checkWritable } from '../values/cells';
import { clearContents } from '../values/clear';
import { invoke } from '../values/invoke';
import { sortRows } from '../values/sort';
import { findRange } from './findRange';
import { givenArea, whole } from './givenArea';
import { gridOf } from './grid';
import { insertLines } from './lines';
import { onLiveSheet, type MembersOf } from './members';
import { dataArea, lastColumn, lastRow } from './extent';
import { refusing } from '../frame/refusals';

sheetType.define(
  onLiveSheet<SheetState>({
    'getRange(Integer,Integer)': (state: SheetState, row: number, column: number) => ranged(state, { row, column }),
    'getRange(Integer,Integer,Integer)': (state: SheetState, row: number, column: number, rows: number) =>
      ranged(state, { row, column, rows }),
    'getRange(Integer,Integer,Integer,Integer)': (state, row: number, column: number, rows: number, columns: number) =>
      ranged(state, { row, column, rows, columns }),
    'getRange(String)': ({ end, sheet }: SheetState, text: string) => {
      const found = findRange(end, sheet, String(text));
      return rangeObject(end, found.sheet, found.area);
    },
    'getRangeList(String[])': ({ end, sheet }: SheetState, texts: readonly string[]) =>
      rangeListOf({ end, sheet }, texts),
    'getDataRange()': ({ end, sheet }: SheetState) => rangeObject(end, sheet, dataArea(sheet)),
    'getLastRow()': ({ sheet }: SheetState) => lastRow(sheet),
    'getLastColumn()': ({ sheet }: SheetState) => lastColumn(sheet),
    'getSheetValues(Integer,Integer,Integer,Integer)': (
      state: SheetState,
      row: number,
      column: number,
      rows: number,
      columns: number,
    ) => invoke(rangeObject(state.end, state.sheet, valuesArea(state, { row, column, rows, columns })), 'getValues'),
    'appendRow(Object[])': (state: SheetState, values: readonly unknown[]) => {
      appendRow(state, values);
      return SELF;
    },
    'sort(Integer)': (state: SheetState, column: number) => sortSheet(state, whole(column), true),
    'sort(Integer,Boolean)': (state: SheetState, column: number, ascending: boolean) =>
      sortSheet(state, whole(column), ascending),
    'clear()': (state: SheetState) => cleared(state, 'all'),
    'clear(Object)': (state: SheetState, options: object) => {
      const isOn = (key: string): boolean => Reflect.get(options, key) === true;
      if (isOn('contentsOnly') === isOn('formatOnly')) return cleared(state, 'all');
      return cleared(state, isOn('contentsOnly') ? 'contents' : 'formats');
    },
    'clearContents()': (state: SheetState) => cleared(state, 'contents'),
    'clearFormats()': (state: SheetState) => cleared(state, 'formats'),
    'clearNotes()': ({ sheet }: SheetState) => {
      for (const { place } of [...sheet.notes]) sheet.setNote(place.row, place.column, null, 'script');
      return SELF;
    },
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

/** The list of the ranges that texts name. */
export function rangeListOf({ end, sheet }: SheetState, texts: readonly string[]): ServiceObject {
  const ranges: RangeState[] = [];
  for (const text of texts) ranges.push(findRange(end, sheet, String(text)));
  return rangeListType.make({ end, ranges });
}

/** Write a row below the last content; the sheet grows where it has no room. */
export function appendRow(state: SheetState, values: readonly unknown[]): void {
  const { end, sheet } = state;
  if (values.length === 0) throw new ServiceError('Invalid argument: rowContents');
  const grid = gridOf(end, sheet);
  const row = lastRow(sheet);
  if (row >= grid.rows) insertLines(state, 'rows', grid.rows, 1, 'before');
  if (values.length > grid.columns) insertLines(state, 'columns', grid.columns, values.length - grid.columns, 'before');
  const area = { top: row, left: 0, bottom: row, right: values.length - 1 };
  invoke(rangeObject(end, sheet, area), 'setValues', [[[...values]]]);
}

function ranged(state: SheetState, place: Parameters<typeof givenArea>[2]): ServiceObject {
  return rangeObject(state.end, state.sheet, givenArea(state.end, state.sheet, place));
}

/** Of -1 rows or columns are all to the last with content meant, as the documentation says. */
function valuesArea(state: SheetState, place: { row: number; column: number; rows: number; columns: number }) {
  const { row, column, rows, columns } = place;
  return givenArea(state.end, state.sheet, {
    row,
    column,
    rows: whole(rows) === -1 ? lastRow(state.sheet) - whole(row) + 1 : rows,
    columns: whole(columns) === -1 ? lastColumn(state.sheet) - whole(column) + 1 : columns,
  });
}

/** Frozen rows stay where they are. */
function sortSheet(state: SheetState, column: number, ascending: boolean): typeof SELF {
  const { sheet } = state;
  const grid = gridOf(state.end, sheet);
  if (column < 1 || column > grid.columns) throw new ServiceError('Those columns are out of bounds.');
  const data = dataArea(sheet);
  const top = sheet.freeze.rows;
  if (top > data.bottom) return SELF;
  const area = { ...data, top, right: Math.max(data.right, column - 1) };
  sortRows({ ...state, area }, [{ column, ascending }]);
  return SELF;
}

/** Formats are what the menu "Format" knows, conditional formats among them. Pivot tables are content. */
function cleared(state: SheetState, what: 'all' | 'contents' | 'formats'): typeof SELF {
  const { sheet } = state;
  checkWritable({ ...state, area: WHOLE_SHEET });
  refusing(() => {
    if (what !== 'formats') for (const pivot of [...sheet.pivots.all]) sheet.pivots.remove(pivot, 'script');
    if (what === 'contents') {
      clearContents(state, WHOLE_SHEET);
      return;
    }
    sheet.clear(WHOLE_SHEET, what, 'script');
    for (const format of [...sheet.conditionalFormats.all]) sheet.conditionalFormats.remove(format, 'script');
  });
  return SELF;
}
