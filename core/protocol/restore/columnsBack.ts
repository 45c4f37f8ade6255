import { lengthOf } from '../../patch/columns';
import type { PlacedColumn } from '../../patch/patch';
import type { Bench, ColumnHere, WorkbookSeen } from '../bench';
import type { RunImage } from '../journal/runImage';
import type { ColumnSeen } from './columnsSeen';
import { removeColumns } from './removeColumns';
import { type KeptCells, valuesBack } from './valuesBack';
import { columnTones } from '../write/writePatch';

export interface ColumnsBack {
  readonly removed: number;
  readonly kept: readonly KeptCells[];
  /** The workbook as it was read after the last value was written. */
  readonly seen: WorkbookSeen;
}

/** Take columns beside the user's rows back: new ones are emptied and forgotten, the others get their earlier values by row. Typed cells stay. No cell is deleted.
 *  `isCutOff`: the run, or an earlier undo of it, was never seen to stand, so values of ours on wrong rows are no typing.
 *  @throws HostError changed when people do not stop moving rows; protected, filtered when somebody switched that on meanwhile */
export async function columnsBack(
  bench: Bench,
  seen: WorkbookSeen,
  image: RunImage,
  previous: RunImage | null,
  isCutOff: boolean,
): Promise<ColumnsBack> {
  const { look, kept } = await valuesBack(bench, seen, image, isCutOff);
  const fresh = look.columns.filter(({ before }) => before.isNew);
  await removeColumns(
    bench,
    look.seen,
    fresh.map((one) => one.here),
    (name) => image.columnsBefore.get(name)?.width ?? null,
  );
  // Names that a cut-off run or undo left without a column.
  await bench.dropNames([...image.columnsBefore].flatMap(([name, before]) => (before.isNew ? [name] : [])));
  const stayed = look.columns.filter(({ before }) => !before.isNew);
  for (const one of stayed) await formatsBack(bench, one);
  await looksBack(bench, stayed, previous);
  return { removed: fresh.length, kept, seen: look.seen };
}

/** Rows that came with the run lose our number format again. */
async function formatsBack(bench: Bench, { here, rows, last }: ColumnSeen): Promise<void> {
  const written = here.group.firstRow + lengthOf(here.column.values);
  const [top, bottom] = [Math.max(last, here.group.headerRow) + 1, Math.max(rows, written) - 1];
  if (top > bottom) return;
  await bench.clearFormats({ ownedName: here.column.ownedName, area: { top, left: 0, bottom, right: 0 } });
}

/** Colours and notes as the run before gave them. */
async function looksBack(bench: Bench, columns: readonly ColumnSeen[], previous: RunImage | null): Promise<void> {
  const earlier = new Map<string, PlacedColumn>(
    previous?.patch.columns.flatMap((group) => group.columns.map((column) => [column.ownedName, column] as const)) ??
      [],
  );
  const both = columns.flatMap(({ here, last }): readonly (ColumnHere & { readonly last: number })[] => {
    const column = earlier.get(here.column.ownedName);
    return column ? [{ ...here, column, last }] : [];
  });
  await bench.setTones(
    both.flatMap(
      (one) =>
      columnTones(one).map((tones) => ({ ...tones, area: { ...tones.area, bottom: Math.max(tones.area.top, one.last) } })), // prettier-ignore
    ),
  );
  await bench.setNotes(
    both.map(({ group, column: { ownedName, header, note } }) => {
      return { ownedName, row: group.headerRow, column: 0, header, text: note ?? null };
    }),
  );
}
