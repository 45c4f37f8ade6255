import type { OwnedSheet } from '../../../core/index';
import { overlap } from '../address';
import { contentOf, sameContent, type Content } from '../content';
import { isMatrix } from '../read/cells';
import { readContents } from '../read/contents';
import type { SheetLayout } from '../read/layout';
import type { ExcelSession } from '../session';
import type { ColumnHere } from '../write/columns';
import { namedRange } from '../write/jobs';
import { placeOf, SheetContents } from '../write/sheetContents';
import type { ColumnBefore, SheetBefore } from './runImage';

/** Read what a sheet of ours holds besides what the run before wrote: what people typed, emptied and added. Cells of pivots are Excel's own. */
export async function sheetBefore(
  session: ExcelSession,
  layout: SheetLayout,
  written: OwnedSheet | null,
): Promise<SheetBefore> {
  const edits = new Map<number, Content>();
  const expected = written === null ? null : new SheetContents(written);
  const height = Math.max(expected?.rowCount ?? 0, (layout.used?.bottom ?? -1) + 1);
  const width = Math.max(expected?.columnCount ?? 0, (layout.used?.right ?? -1) + 1);
  if (height === 0 || width === 0) return { edits };
  const now = await readContents(session, layout.id, { top: 0, left: 0, bottom: height - 1, right: width - 1 });
  const pivots = layout.pivots.map((pivot) => pivot.area);
  now.forEach((line, row) => {
    const ours = expected?.row(row, width) ?? [];
    line.forEach((content, column) => {
      const isPivot = pivots.some((area) => overlap(area, { top: row, left: column, bottom: row, right: column }));
      if (!isPivot && !sameContent(content, ours[column] ?? null)) edits.set(placeOf(row, column), content);
    });
  });
  return { edits };
}

/** Read columns of ours, or the places where new ones will stand, as they are before a run. */
export async function columnsBefore(
  session: ExcelSession,
  columns: readonly ColumnHere[],
  layouts: readonly SheetLayout[],
): Promise<ReadonlyMap<string, ColumnBefore>> {
  const found = new Map<string, ColumnBefore>();
  const widths = await readWidths(session, columns);
  for (const [index, here] of columns.entries()) {
    const { column, sheetId, isThere } = here;
    const width = widths[index] ?? null;
    const bottom = layouts.find((layout) => layout.id === sheetId)?.used?.bottom ?? 0;
    if (!isThere) found.set(column.ownedName, { contents: [], isNew: true, width, lastRow: -1 });
    else {
      const contents = await readColumn(session, column.ownedName, bottom + 1);
      const lastRow = await lastFormatted(session, here, bottom + 1);
      found.set(column.ownedName, { contents, isNew: false, width, lastRow });
    }
  }
  return found;
}

/** Read a column of ours by its name, wherever it stands by now. */
export async function readColumn(session: ExcelSession, ownedName: string, rows: number): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (let top = 0; top < rows; top += ROWS_A_TRIP) {
    const count = Math.min(ROWS_A_TRIP, rows - top);
    const { values, formulas } = await session.read(
      (context) => {
        const range = namedRange(context, ownedName).getCell(top, 0).getAbsoluteResizedRange(count, 1);
        range.load('values,formulas');
        return (): { values: readonly unknown[][]; formulas: readonly unknown[][] } => range;
      },
      (found) => isMatrix(found.values, count, 1) && isMatrix(found.formulas, count, 1),
    );
    values.forEach((line, row) => contents.push(contentOf(line[0], formulas[row]?.[0])));
    await session.breathe();
  }
  return contents;
}

const ROWS_A_TRIP = 20_000;

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

/** The last row whose cell has the text format that we give. */
async function lastFormatted(session: ExcelSession, { column }: ColumnHere, rows: number): Promise<number> {
  const formats = await session.read(
    (context) => {
      const range = namedRange(context, column.ownedName).getCell(0, 0).getAbsoluteResizedRange(rows, 1);
      range.load('numberFormat');
      return (): readonly unknown[][] => range.numberFormat;
    },
    (found) => Array.isArray(found) && found.length === rows,
  );
  let last = rows - 1;
  while (last >= 0 && formats[last]?.[0] !== '@') last--;
  return last;
}
