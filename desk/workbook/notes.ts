import type { NoteRecord } from './workbookState';

/** Give a cell a note, or null to take it away. Notes stay in reading order: by row, then column. */
export function withNote(
  notes: readonly NoteRecord[],
  row: number,
  column: number,
  text: string | null,
): readonly NoteRecord[] {
  const others = notes.filter(({ place }) => place.row !== row || place.column !== column);
  return text === null ? others : inReadingOrder([...others, { place: { row, column }, text }]);
}

/** Sort notes by row, then by column. */
export function inReadingOrder(notes: readonly NoteRecord[]): readonly NoteRecord[] {
  return [...notes].sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
}
