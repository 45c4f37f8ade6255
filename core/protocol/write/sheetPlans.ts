import type { Area } from '../../book/book';
import type { OwnedSheet, TableBlock } from '../../patch/patch';
import type { HeaderNote, SheetTask, TonedCells } from '../bench';
import { styleRuns } from './styleRuns';

/** The colour rules of the tables in a sheet of ours. */
export function sheetTones({ next, before }: SheetTask): readonly TonedCells[] {
  return tablesOf(next).flatMap(({ at, columns, rowCount }) =>
    columns.flatMap((column, index): readonly TonedCells[] => {
      const { tones } = column;
      const hadTones = before === null ? false : tablesOf(before).some((table) => table.columns[index]?.tones);
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
