import { overlap } from '../address';
import { contentOf, sameContent, type Content } from '../content';
import { isMatrix } from '../read/cells';
import { readAllContents, type ContentRows } from '../read/contents';
import type { SheetLayout } from '../read/layout';
import { mostRows } from '../read/mostRows';
import type { ExcelSession } from '../session';
import type { ColumnHere } from '../write/columns';
import { namedRange } from '../write/jobs';
import { placeOf, SheetContents } from '../write/sheetContents';
import type { PlacedTask } from '../write/sheetTasks';
import type { ColumnBefore, SheetBefore } from './runImage';

/** Read what sheets of ours hold besides what the run before wrote: what people typed, emptied and added. Cells of pivots are Excel's own. Gives it by owned name. */
export async function sheetsBefore(
  session: ExcelSession,
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
  for await (const rows of readAllContents(session, places)) {
    const place = places[turn++];
    if (place) found.set(place.ownedName, { edits: await editsIn(session, rows, place.layout, place.expected) });
  }
  return found;
}

async function editsIn(
  session: ExcelSession,
  rows: ContentRows,
  layout: SheetLayout,
  expected: SheetContents | null,
): Promise<Map<number, Content>> {
  const edits = new Map<number, Content>();
  const pivots = layout.pivots.map((pivot) => pivot.area);
  for (const [row, line] of rows.entries()) {
    if (row % ROWS_A_BREATH === ROWS_A_BREATH - 1) await session.breathe();
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
  session: ExcelSession,
  columns: readonly ColumnHere[],
  layouts: readonly SheetLayout[],
): Promise<ReadonlyMap<string, ColumnBefore>> {
  const widths = await readWidths(session, columns);
  const there = columns.filter((one) => one.isThere);
  const read = await readColumns(session, there.map((one) => rowsOf(one, layouts))); // prettier-ignore
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

/** Rows of a column of ours from the top of its sheet. */
export interface OwnedRows {
  readonly ownedName: string;
  readonly rows: number;
}

export interface ColumnRead {
  readonly contents: Content[];
  /** Number formats. */
  readonly formats: unknown[];
}

/** Read columns of ours by their names, wherever they stand by now, all in the same round trips. */
export async function readColumns(
  session: ExcelSession,
  columns: readonly OwnedRows[],
): Promise<readonly ColumnRead[]> {
  const read = columns.map((): ColumnRead => ({ contents: [], formats: [] }));
  const most = columns.reduce((longest, { rows }) => Math.max(longest, rows), 0);
  const step = Math.max(LEAST_ROWS, Math.floor(CELLS_A_TRIP / Math.max(1, columns.length)));
  for (let top = 0; top < most; top += step) {
    const slices = columns.flatMap(({ ownedName, rows }, at) =>
      rows > top ? [{ ownedName, top, count: Math.min(step, rows - top), at }] : [],
    );
    const found = await readSlices(session, slices);
    slices.forEach(({ at }, index) => {
      found[index]?.values.forEach((line, row) => {
        read[at]?.contents.push(contentOf(line[0], found[index]?.formulas[row]?.[0]));
        read[at]?.formats.push(found[index]?.numberFormat[row]?.[0]);
      });
    });
    await session.breathe();
  }
  return read;
}

const CELLS_A_TRIP = 20_000;
const LEAST_ROWS = 50;

interface Slice {
  readonly ownedName: string;
  readonly top: number;
  readonly count: number;
}

interface Loaded {
  readonly values: readonly unknown[][];
  readonly formulas: readonly unknown[][];
  readonly numberFormat: readonly unknown[][];
}

function readSlices(session: ExcelSession, slices: readonly Slice[]): Promise<readonly Loaded[]> {
  return session.read(
    (context) => {
      const ranges = slices.map(({ ownedName, top, count }) =>
        namedRange(context, ownedName).getCell(top, 0).getAbsoluteResizedRange(count, 1),
      );
      for (const range of ranges) range.load('values,formulas,numberFormat');
      return (): readonly Loaded[] => ranges;
    },
    (found) =>
      slices.every(({ count }, index) => {
        const { values, formulas, numberFormat } = found[index] ?? {};
        return [values, formulas, numberFormat].every((part) => isMatrix(part, count, 1));
      }),
  );
}

function readWidths(session: ExcelSession, columns: readonly ColumnHere[]): Promise<readonly (number | null)[]> {
  if (columns.length === 0) return Promise.resolve([]);
  return session.read(
    ({ workbook }) => {
      const formats = columns.map(({ sheetId, column }) => {
        const { format } = workbook.worksheets.getItem(sheetId).getRangeByIndexes(0, column.at, 1, 1);
        format.load('columnWidth,useStandardWidth');
        return format;
      });
      return () => formats.map((format) => (format.useStandardWidth ? null : format.columnWidth));
    },
    (widths) => widths.length === columns.length,
  );
}
