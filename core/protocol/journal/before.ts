import { overlap } from '../../book/area';
import type { Bench, ColumnHere, ContentRows, OwnedRows, SheetLayout } from '../bench';
import { type Content, sameContent } from '../content';
import type { ColumnBefore, SheetBefore } from './runImage';
import { mostRows } from '../read/mostRows';
import { SheetContents, placeOf } from '../write/sheetContents';
import type { PlacedTask } from '../write/sheetTasks';

/** Read what sheets of ours hold besides what the run before wrote: what people typed, emptied and added. Cells of pivots are the host's own. Gives it by owned name. */
export async function sheetsBefore(
  bench: Bench,
  tasks: readonly PlacedTask[],
): Promise<ReadonlyMap<string, SheetBefore>> {
  const found = new Map<string, SheetBefore>();
  const places = tasks.flatMap(({ next, before, layout }) => {
    if (layout === null) return [];
    const expected = before === null ? null : new SheetContents(before);
    const height = Math.max(expected?.rowCount ?? 0, (layout.used?.bottom ?? -1) + 1);
    const width = Math.max(expected?.columnCount ?? 0, (layout.used?.right ?? -1) + 1);
    found.set(next.ownedName, { edits: new Map() });
    if (height === 0 || width === 0) return [];
    const area = { top: 0, left: 0, bottom: height - 1, right: width - 1 };
    const most = mostRows(layout.visibility, width);
    return [{ ownedName: next.ownedName, layout, expected, sheetId: layout.id, area, mostRows: most }];
  });
  let turn = 0;
  for await (const rows of bench.readContents(places)) {
    const place = places[turn++];
    if (place) found.set(place.ownedName, { edits: await editsIn(bench, rows, place.layout, place.expected) });
  }
  return found;
}

async function editsIn(
  bench: Bench,
  rows: ContentRows,
  layout: SheetLayout,
  expected: SheetContents | null,
): Promise<Map<number, Content>> {
  const edits = new Map<number, Content>();
  const pivots = layout.pivots.map((pivot) => pivot.area);
  for (const [row, line] of rows.entries()) {
    if (row % ROWS_A_BREATH === ROWS_A_BREATH - 1) await bench.breathe();
    const ours = expected?.row(row, line.length) ?? [];
    line.forEach((content, column) => {
      const isPivot = pivots.some((area) => overlap(area, { top: row, left: column, bottom: row, right: column }));
      if (!isPivot && !sameContent(content, ours[column] ?? null)) edits.set(placeOf(row, column), content);
    });
  }
  return edits;
}

/** Rows that are compared before others may work. */
export const ROWS_A_BREATH = 2000;

/** Read columns of ours, or the places where new ones will stand, as they are before a run. */
export async function columnsBefore(
  bench: Bench,
  columns: readonly ColumnHere[],
  layouts: readonly SheetLayout[],
): Promise<ReadonlyMap<string, ColumnBefore>> {
  const widths = await bench.readWidths(columns);
  const there = columns.filter((one) => one.isThere);
  const read = await bench.readColumns(there.map((one) => rowsOf(one, layouts))); // prettier-ignore
  return new Map(
    columns.map((here, index): [string, ColumnBefore] => {
      const [width, found] = [widths[index] ?? null, read[there.indexOf(here)]];
      if (!found) return [here.column.ownedName, { contents: [], isNew: true, width, lastRow: -1 }];
      const lastRow = found.formats.lastIndexOf('@');
      return [here.column.ownedName, { contents: found.contents, isNew: false, width, lastRow }];
    }),
  );
}

function rowsOf({ column, sheetId }: ColumnHere, layouts: readonly SheetLayout[]): OwnedRows {
  const bottom = layouts.find((layout) => layout.id === sheetId)?.used?.bottom ?? 0;
  return { ownedName: column.ownedName, rows: bottom + 1 };
}
