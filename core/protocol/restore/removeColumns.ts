import type { Area } from '../../book/book';
import { lengthOf } from '../../patch/columns';
import type { Tone } from '../../patch/styles.data';
import type { Bench, ColumnHere, WorkbookSeen } from '../bench';

/** Take the look off emptied columns of ours, and forget their names: last, so that the columns are still known after a cut. */
export async function removeColumns(
  bench: Bench,
  seen: WorkbookSeen,
  columns: readonly ColumnHere[],
  widthOf: (ownedName: string) => number | null,
): Promise<void> {
  if (columns.length === 0) return;
  await bench.setTones(columns.map((one) => ({ ownedName: one.column.ownedName, area: dataArea(seen, one), tones: new Map<string, Tone>() }))); // prettier-ignore
  await bench.setNotes(
    columns.map(({ group, column }) => {
      return { ownedName: column.ownedName, row: group.headerRow, column: 0, header: column.header, text: null };
    }),
  );
  await bench.undressColumns(
    columns.map((one) => {
      const { ownedName } = one.column;
      return { ownedName, area: dataArea(seen, one), headerRow: one.group.headerRow, width: widthOf(ownedName) };
    }),
  );
  await bench.dropNames(columns.map((one) => one.column.ownedName));
}

/** The rows that were formatted: from the header down to the last used row. */
function dataArea(seen: WorkbookSeen, { group, column, sheetId }: ColumnHere): Area {
  const used = seen.layouts.find((one) => one.id === sheetId)?.used?.bottom ?? 0;
  const bottom = Math.max(used, group.firstRow + lengthOf(column.values) - 1, group.headerRow);
  return { top: group.headerRow, left: 0, bottom, right: 0 };
}
