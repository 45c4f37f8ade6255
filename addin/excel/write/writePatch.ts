import type { SheetLayout } from '../read/layout';
import type { ExcelSession } from '../session';
import { setCharts } from './charts';
import { columnJobs, dressColumns, nameColumns, type ColumnHere } from './columns';
import { writeJobs } from './jobs';
import { setNativeTables } from './nativeTables';
import { setNotes, type HeaderNote } from './notes';
import { makeSheets } from './ownSheets';
import { clearPivotLeftovers } from './pivotLeftovers';
import { dropStalePivots, setPivots } from './pivots';
import { writeSheetCells, type SheetTask } from './sheetCells';
import { setFilters, setSheetLooks, sheetNotes, sheetTones } from './sheetLooks';
import { joinTables } from './tables';
import { setTones, type TonedCells } from './tones';

/** Write columns of ours beside the user's rows: name, look, values, table. Their notes and colours come with those of the sheets. */
export async function writeColumns(
  session: ExcelSession,
  columns: readonly ColumnHere[],
  layouts: readonly SheetLayout[],
): Promise<void> {
  const jobs = columns.flatMap(columnJobs);
  const total = jobs.reduce((sum, job) => sum + job.contents.length, 0);
  let done = 0;
  session.work.progress('columns', 0, total);
  await nameColumns(session, columns);
  await dressColumns(session, columns);
  await writeJobs(session, jobs, (cells) => session.work.progress('columns', (done += cells), total));
  await joinTables(session, columns, layouts);
}

function columnNotes({ group, column }: ColumnHere): readonly HeaderNote[] {
  const { ownedName, header, note } = column;
  return note === undefined ? [] : [{ ownedName, row: group.headerRow, column: 0, header, text: note }];
}

/** The colour rules of a column beside the user's rows. */
export function columnTones({ group, column }: Pick<ColumnHere, 'group' | 'column'>): readonly TonedCells[] {
  const rows = columnJobs({ group, column })[1]?.contents.length ?? 0;
  if (column.tones === undefined || rows === 0) return [];
  const area = { top: group.firstRow, left: 0, bottom: group.firstRow + rows - 1, right: 0 };
  return [{ ownedName: column.ownedName, area, tones: column.tones }];
}

/** Bring sheets of ours to what they shall be; `missing` are made first. Columns beside the user's rows get their notes and colours along. */
export async function writeSheets(
  session: ExcelSession,
  tasks: readonly SheetTask[],
  missing: readonly SheetTask[],
  columns: readonly ColumnHere[] = [],
): Promise<void> {
  session.work.progress('sheets', 0, tasks.length);
  await makeSheets(
    session,
    missing.map((task) => task.next),
  );
  const staying = await dropStalePivots(session, tasks);
  await setSheetLooks(session, tasks);
  await writeSheetCells(session, tasks);
  await setFilters(session, tasks);
  await setNativeTables(session, tasks);
  await setNotes(session, [...columns.flatMap(columnNotes), ...tasks.flatMap(sheetNotes)]);
  await setTones(session, [...columns.flatMap(columnTones), ...tasks.flatMap(sheetTones)]);
  await setPivots(session, tasks, staying);
  await clearPivotLeftovers(session, tasks);
  await setCharts(session, tasks);
  session.work.progress('sheets', tasks.length, tasks.length);
}
