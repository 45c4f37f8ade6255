import type { Bench, ColumnHere, HeaderNote, SheetLayout, SheetTask, TonedCells } from '../bench';
import { columnJobs } from './columnJobs';
import { followFrames } from './frames';
import { writeSheetCells } from './sheetCells';
import { sheetNotes, sheetTones } from './sheetPlans';

/** Write columns of ours beside the user's rows: name, look, values, table. Their notes and colours come with those of the sheets. */
export async function writeColumns(
  bench: Bench,
  columns: readonly ColumnHere[],
  layouts: readonly SheetLayout[],
): Promise<void> {
  const jobs = columns.flatMap(columnJobs);
  const total = jobs.reduce((sum, job) => sum + job.contents.length, 0);
  let done = 0;
  bench.work.progress('columns', 0, total);
  await bench.nameColumns(columns);
  await bench.dressColumns(columns);
  await bench.writeJobs(jobs, (cells) => bench.work.progress('columns', (done += cells), total));
  await bench.joinTables(columns, layouts);
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
  bench: Bench,
  tasks: readonly SheetTask[],
  missing: readonly SheetTask[],
  columns: readonly ColumnHere[] = [],
): Promise<void> {
  bench.work.progress('sheets', 0, tasks.length);
  await bench.makeSheets(missing.map((task) => task.next));
  await followFrames(bench, tasks);
  await bench.followPages(tasks);
  const staying = await bench.dropStalePivots(tasks);
  await bench.setLooks(tasks);
  await writeSheetCells(bench, tasks);
  await bench.setFilters(tasks);
  await bench.setNativeTables(tasks);
  await bench.setNotes([...columns.flatMap(columnNotes), ...tasks.flatMap(sheetNotes)]);
  await bench.setTones([...columns.flatMap(columnTones), ...tasks.flatMap(sheetTones)]);
  await bench.setPivots(tasks, staying);
  await bench.clearPivotLeftovers(tasks);
  await bench.setCharts(tasks);
  bench.work.progress('sheets', tasks.length, tasks.length);
}
