import type { Area } from '../../book/book';
import { lengthOf } from '../../patch/columns';
import { matchRows } from '../../patch/matchRows';
import type { PlacedColumn } from '../../patch/patch';
import type { Tone } from '../../patch/styles.data';
import type { Bench, ColumnHere, WorkbookSeen, WriteJob } from '../bench';
import { type Content, sameContent } from '../content';
import type { ColumnBefore, RunImage } from '../journal/runImage';
import { stamped } from '../read/stamped';
import { standsAsRead } from '../read/standsAsRead';
import { movedError } from '../refusals';
import { columnContents } from '../write/columnContents';
import { columnsHere } from '../write/columnsHere';
import { columnTones } from '../write/writePatch';

export interface ColumnsBack {
  readonly removed: number;
  readonly kept: readonly { readonly sheet: string; readonly area: Area }[];
}

/** Take columns beside the user's rows back: new ones are emptied and forgotten, the others get their earlier values by row. Typed cells stay. No cell is deleted.
 *  `isCutOff`: the run was never seen to stand, so tags of ours on wrong rows are no typing. */
export async function columnsBack(
  bench: Bench,
  seen: WorkbookSeen,
  image: RunImage,
  previous: RunImage | null,
  isCutOff: boolean,
): Promise<ColumnsBack> {
  const here = columnsHere(image.patch, seen).filter((one) => one.isThere);
  const isNew = (one: ColumnHere): boolean => image.columnsBefore.get(one.column.ownedName)?.isNew === true;
  const fresh = here.filter(isNew);
  // First, because the header of a table's column cannot be emptied.
  await bench.leaveTables(ownedNamesOf(fresh));
  const kept = await valuesBack(bench, seen, here, { image, isCutOff });
  await removeColumns(bench, seen, fresh, (name) => image.columnsBefore.get(name)?.width ?? null);
  // Names that a cut-off run or undo left without a column.
  await bench.dropNames([...image.columnsBefore].flatMap(([name, before]) => (before.isNew ? [name] : [])));
  const stayed = here.filter((one) => !isNew(one));
  for (const one of stayed) await formatsBack(bench, seen, one, image.columnsBefore.get(one.column.ownedName));
  await looksBack(bench, stayed, previous, image);
  return { removed: fresh.length, kept };
}

/** Take everything off columns of ours but typed values, and forget their names. */
export async function removeColumns(
  bench: Bench,
  seen: WorkbookSeen,
  columns: readonly ColumnHere[],
  widthOf: (ownedName: string) => number | null,
): Promise<void> {
  if (columns.length === 0) return;
  const names = ownedNamesOf(columns);
  await bench.setTones(columns.map((one) => ({ ownedName: one.column.ownedName, area: dataArea(seen, one, bench), tones: new Map<string, Tone>() }))); // prettier-ignore
  await bench.setNotes(
    columns.map(({ group, column }) => {
      return { ownedName: column.ownedName, row: group.headerRow, column: 0, header: column.header, text: null };
    }),
  );
  await bench.undressColumns(
    columns.map((one) => {
      const { ownedName } = one.column;
      return { ownedName, area: dataArea(seen, one, bench), headerRow: one.group.headerRow, width: widthOf(ownedName) };
    }),
  );
  await bench.dropNames(names);
}

function ownedNamesOf(columns: readonly ColumnHere[]): readonly string[] {
  return columns.map((one) => one.column.ownedName);
}

async function valuesBack(
  bench: Bench,
  seen: WorkbookSeen,
  columns: readonly ColumnHere[],
  { image, isCutOff }: { readonly image: RunImage; readonly isCutOff: boolean },
): Promise<ColumnsBack['kept']> {
  const places = columns.flatMap((here) => {
    const layout = seen.layouts.find((one) => one.id === here.sheetId);
    const before = image.columnsBefore.get(here.column.ownedName);
    return before && layout?.used ? [{ here, before, sheet: layout.name, rows: layout.used.bottom + 1 }] : [];
  });
  const found = await bench.readColumns(places.map(({ here, rows }) => ({ ownedName: here.column.ownedName, rows })));
  const isTorn = places.some(({ here, sheet }, index) => !standsAsRead(seen.book, { sheet, column: here.column.at }, found[index]?.contents ?? [])); // prettier-ignore
  if (isTorn) throw movedError('partly');
  const stamp = await stamped(bench, seen.book);
  const back = places.flatMap(({ here, before, sheet }, index) => {
    const [then, now] = [image.rows.get(here.group.sheet), stamp.sheets.get(sheet)];
    if (!then || !now) return [];
    const was = matchRows(then, now);
    return [
      valueBack(here, {
        lastRow: bench.limits.lastRow,
        sheet,
        was,
        before,
        isCutOff,
        found: found[index]?.contents ?? [],
      }),
    ];
  });
  await bench.writeJobs(back.map((one) => one.job));
  return back.flatMap((one) => one.kept);
}

/** Rows that people may insert above while we take back; that far below the last row our columns are cleared too. They were empty there. */
const ROWS_MEANWHILE = 50;

/** A column as it stands: its sheet, the rows that its rows were, and what is in it. */
interface Standing {
  readonly sheet: string;
  readonly was: Int32Array;
  readonly before: ColumnBefore;
  readonly isCutOff: boolean;
  readonly found: readonly Content[];
  readonly lastRow: number;
}

/** What a column held before the run, for the rows as they stand now; typed cells as they are. */
function valueBack(
  { column, group }: ColumnHere,
  { sheet, was, before, isCutOff, found, lastRow }: Standing,
): { readonly job: WriteJob; readonly kept: ColumnsBack['kept'] } {
  const wrote = columnContents(column);
  const tags = new Set<Content>(wrote);
  const kept: { readonly sheet: string; readonly area: Area }[] = [];
  const wanted = found.map((actual, row): Content => {
    const old = before.contents[was[row] ?? -1] ?? null;
    const ours = was[row] === group.headerRow ? column.header : (wrote[(was[row] ?? -1) - group.firstRow] ?? null);
    if (actual === null || sameContent(actual, ours) || sameContent(actual, old)) return old;
    // A tag of ours on a row that is not known any more moved there with the row.
    if ((isCutOff || (was[row] ?? -1) === -1) && tags.has(actual)) return old;
    kept.push({ sheet, area: { top: row, left: column.at, bottom: row, right: column.at } });
    return actual;
  });
  const top = Math.min(group.headerRow, ...kept.map((one) => one.area.top));
  const below = before.isNew
    ? Array.from({ length: Math.min(ROWS_MEANWHILE, lastRow - wanted.length) }, () => null)
    : [];
  const contents = [...wanted.slice(top), ...below].map((content) => [content]);
  return { job: { ownedName: column.ownedName, row: top, column: 0, contents }, kept };
}

/** The rows that were formatted: from the header down to the last used row, and where it may stand by now. */
function dataArea(seen: WorkbookSeen, { group, column, sheetId }: ColumnHere, { limits }: Pick<Bench, 'limits'>): Area {
  const used = seen.layouts.find((one) => one.id === sheetId)?.used?.bottom ?? 0;
  const last = Math.max(used, group.firstRow + lengthOf(column.values) - 1, group.headerRow);
  const bottom = Math.min(last + ROWS_MEANWHILE, limits.lastRow);
  return { top: group.headerRow, left: 0, bottom, right: 0 };
}

/** Rows that came with the run lose our number format again. */
async function formatsBack(
  bench: Bench,
  seen: WorkbookSeen,
  here: ColumnHere,
  before: ColumnBefore | undefined,
): Promise<void> {
  const { bottom } = dataArea(seen, here, bench);
  const top = (before?.lastRow ?? bottom) + 1;
  if (top > bottom || top <= here.group.headerRow) return;
  await bench.clearFormats({ ownedName: here.column.ownedName, area: { top, left: 0, bottom, right: 0 } });
}

/** Colours and notes as the run before gave them. */
async function looksBack(
  bench: Bench,
  columns: readonly ColumnHere[],
  previous: RunImage | null,
  image: RunImage,
): Promise<void> {
  const earlier = new Map<string, PlacedColumn>(
    previous?.patch.columns.flatMap((group) => group.columns.map((column) => [column.ownedName, column] as const)) ??
      [],
  );
  const both = columns.flatMap((here) => {
    const column = earlier.get(here.column.ownedName);
    const last = image.columnsBefore.get(here.column.ownedName)?.lastRow ?? -1;
    return column ? [{ here, column, last }] : [];
  });
  await bench.setTones(
    both.flatMap(
      ({ here, column, last }) =>
      columnTones({ ...here, column }).map((tones) => ({ ...tones, area: { ...tones.area, bottom: Math.max(tones.area.top, last) } })), // prettier-ignore
    ),
  );
  await bench.setNotes(
    both.map(({ here, column }) => {
      const { ownedName, header, note } = column;
      return { ownedName, row: here.group.headerRow, column: 0, header, text: note ?? null };
    }),
  );
}
