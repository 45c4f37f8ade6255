import { holds } from '../../workbook/areas';
import { SELF, type Members } from '../frame/serviceType';
import { rangeType, type RangeState } from '../types';
import { cellsOf, writableCells } from '../values/cells';
import { checkShape, eachCell } from './cells';
import { documented } from './documented';

function noteOf({ sheet }: RangeState, row: number, column: number): string {
  return sheet.note(row, column) ?? '';
}

function firstNote(state: RangeState): string {
  const { top, left } = cellsOf(state);
  return noteOf(state, top, left);
}

function allNotes(state: RangeState): string[][] {
  return eachCell(cellsOf(state), (row, column) => noteOf(state, row, column));
}

/** An empty text takes the note away. */
function put({ sheet }: RangeState, row: number, column: number, text: string | null): void {
  sheet.setNote(row, column, text === null || String(text) === '' ? null : String(text));
}

function setNote(state: RangeState, text: string | null): typeof SELF {
  if (text === null || String(text) === '') return clearNotes(state);
  eachCell(writableCells(state), (row, column) => {
    put(state, row, column, text);
  });
  return SELF;
}

function setNotes(state: RangeState, texts: readonly (readonly (string | null)[])[]): typeof SELF {
  const area = writableCells(state);
  checkShape(area, texts);
  eachCell(area, (row, column) => {
    put(state, row, column, texts[row - area.top]?.[column - area.left] ?? null);
  });
  return SELF;
}

/** Take the notes of a range away. */
export function clearNotes(state: RangeState): typeof SELF {
  writableCells(state);
  const places = state.sheet.notes.map(({ place }) => place);
  for (const { row, column } of places) if (holds(state.area, row, column)) state.sheet.setNote(row, column, null);
  return SELF;
}

/** Notes of cells, under their names of today and of once. */
export const noteMembers: Members<RangeState> = documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
  'getNote()': firstNote,
  'getNotes()': allNotes,
  'setNote(String?)': setNote,
  'setNotes(String?[][])': setNotes,
  'clearNote()': clearNotes,
  'getComment()': firstNote,
  'getComments()': allNotes,
  'setComment(String?)': setNote,
  'setComments(String?[][])': setNotes,
});

rangeType.define(noteMembers);
