import type { SheetStamp } from '../../patch/bookStamp';
import { matchRows } from '../../patch/matchRows';
import type { Bench, ColumnHere, WorkbookSeen } from '../bench';
import type { Content } from '../content';
import type { ColumnBefore, RunImage } from '../journal/runImage';
import { stamped } from '../read/stamped';
import { standsAsRead } from '../read/standsAsRead';
import { movedError } from '../refusals';
import { withoutColumns } from './withoutColumns';
import { columnsHere } from '../write/columnsHere';
import { checkSheet } from '../write/preflight';

/** A column of a run as it stands now. */
export interface ColumnSeen {
  /** Header row and first row are those of now. */
  readonly here: ColumnHere;
  /** The same as the run wrote it. */
  readonly wrote: Pick<ColumnHere, 'group' | 'column'>;
  readonly before: ColumnBefore;
  readonly sheet: string;
  /** Rows from the top of the sheet to its last one with a value. */
  readonly rows: number;
  /** The last row that had our number format before the run, where it is now; -1 for none. */
  readonly last: number;
  readonly found: readonly Content[];
  /** Fingerprints of the user's cells now. */
  readonly stamp: Pick<SheetStamp, 'high' | 'low'>;
  /** The row at the time of the run for each row now; -1 for new and blank ones. */
  readonly was: Int32Array;
}

/** Columns and workbook, seen so close together that no row moved in between. */
export interface ColumnsLook {
  readonly seen: WorkbookSeen;
  readonly columns: readonly ColumnSeen[];
}

const TRIES = 3;

/** Look at the columns of a run, and take new ones out of tables first, because the header of a table's column cannot be emptied.
 *  Columns that somebody deleted are left out. @throws HostError changed when rows never stop moving, protected, filtered */
export async function lookAtColumns(bench: Bench, image: RunImage, given: WorkbookSeen | null): Promise<ColumnsLook> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seen = attempt === 0 && given !== null ? given : await bench.readWorkbook();
    const columns = await lookOnce(bench, image, seen);
    if (columns !== null) return { seen, columns };
  }
  throw movedError('partly');
}

/** null when rows came or went, or somebody typed, since the workbook was read. */
async function lookOnce(bench: Bench, image: RunImage, seen: WorkbookSeen): Promise<readonly ColumnSeen[] | null> {
  const places = placesOf(image, seen);
  for (const layout of seen.layouts) if (places.some(({ sheet }) => sheet === layout.name)) checkSheet(layout, bench.state); // prettier-ignore
  await bench.leaveTables(places.flatMap(({ here, before }) => (before.isNew ? [here.column.ownedName] : []))); // prettier-ignore
  const read = await bench.readColumns(places.map(({ here, rows }) => ({ ownedName: here.column.ownedName, rows }))); // prettier-ignore
  const contents = places.map((_, index) => read[index]?.contents ?? []);
  if (!places.every(({ here, sheet }, index) => standsAsRead(seen.book, { sheet, column: here.column.at }, contents[index] ?? []))) return null; // prettier-ignore
  const ours = new Map<string, Set<number>>();
  for (const { here, sheet } of places) ours.set(sheet, (ours.get(sheet) ?? new Set()).add(here.column.at));
  const now = await stamped(bench, withoutColumns(seen.book, ours));
  return places.flatMap((place, index): readonly ColumnSeen[] => {
    const [then, stamp] = [image.rows.get(place.here.group.sheet), now.sheets.get(place.sheet)];
    if (!then || !stamp) return [];
    return [seenColumn(place, contents[index] ?? [], stamp, matchRows(then, stamp))];
  });
}

type Place = Pick<ColumnSeen, 'here' | 'before' | 'sheet' | 'rows'>;

function placesOf(image: RunImage, seen: WorkbookSeen): readonly Place[] {
  return columnsHere(image.patch, seen).flatMap((here): readonly Place[] => {
    const layout = seen.layouts.find((one) => one.id === here.sheetId);
    const before = image.columnsBefore.get(here.column.ownedName);
    if (!here.isThere || !before || !layout?.used) return [];
    return [{ here, before, sheet: layout.name, rows: layout.used.bottom + 1 }];
  });
}

function seenColumn(place: Place, found: readonly Content[], stamp: ColumnSeen['stamp'], was: Int32Array): ColumnSeen {
  const { here, before } = place;
  const { group, column } = here;
  const header = was.indexOf(group.headerRow);
  const headerRow = header === -1 ? group.headerRow : header;
  const firstRow = headerRow + group.firstRow - group.headerRow;
  const last = was.reduce((most, then, row) => (then >= 0 && then <= before.lastRow ? row : most), before.lastRow);
  return {
    ...place,
    here: { ...here, group: { ...group, headerRow, firstRow } },
    wrote: { group, column },
    last: before.lastRow === -1 ? -1 : last,
    found,
    stamp,
    was,
  };
}
