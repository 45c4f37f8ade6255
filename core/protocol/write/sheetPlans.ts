import type { Area } from '../../book/book';
import type { OwnedSheet, TableBlock } from '../../patch/patch';
import type { HeaderNote, SheetTask, TonedCells } from '../bench';
import { styleRuns } from './styleRuns';

/** The colour rules of the tables in a sheet of ours; columns that lost theirs, or are gone, included. */
export function sheetTones({ next, before }: SheetTask): readonly TonedCells[] {
  const had = before === null ? [] : tablesOf(before);
  const count = Math.max(...[...tablesOf(next), ...had].map(({ columns }) => columns.length), 0);
  return tablesOf(next).flatMap(({ at, columns, rowCount }) =>
    Array.from({ length: count }, (_, index) => index).flatMap((index): readonly TonedCells[] => {
      const tones = columns[index]?.tones;
      const hadTones = had.some((table) => table.columns[index]?.tones);
      if ((tones === undefined && !hadTones) || rowCount === 0) return [];
      const left = at.column + index;
      const area = { top: at.row + 1, left, bottom: at.row + rowCount, right: left };
      return [{ ownedName: next.ownedName, area, tones: tones ?? new Map() }];
    }),
  );
}

/** The notes on the headers of a sheet of ours; headers that lost theirs included. */
export function sheetNotes({ next, before }: SheetTask): readonly HeaderNote[] {
  const notes = notesOf(next);
  const stale = before === null ? [] : notesOf(before).filter((old) => !notes.some((note) => note.row === old.row && note.column === old.column)); // prettier-ignore
  return [...stale.map((note) => ({ ...note, text: null })), ...notes];
}

function notesOf(sheet: OwnedSheet): readonly HeaderNote[] {
  return tablesOf(sheet).flatMap(({ at, columns }) =>
    columns.flatMap(({ header, note }, index): readonly HeaderNote[] => {
      if (note === undefined) return [];
      return [{ ownedName: sheet.ownedName, row: at.row, column: at.column + index, header, text: note }];
    }),
  );
}

function tablesOf(sheet: OwnedSheet): readonly TableBlock[] {
  return sheet.blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** The cells of the plain table that has filter buttons; null for none. */
export function filterArea(sheet: OwnedSheet): Area | null {
  const table = tablesOf(sheet).find((one) => one.filter && one.tableName === undefined);
  if (!table) return null;
  const { row: top, column: left } = table.at;
  return { top, left, bottom: top + table.rowCount, right: left + table.columns.length - 1 };
}

/** Tell whether two plans of a sheet have the same looks. */
export function isSameLook(before: OwnedSheet, next: OwnedSheet): boolean {
  return JSON.stringify(styleRuns(before)) === JSON.stringify(styleRuns(next));
}
