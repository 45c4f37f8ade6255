import type { ColumnHere, ColumnRead, OwnedRows } from '../../../core/index';
import { contentOf } from '../content';
import type { ExcelSession } from '../session';
import { namedRange } from '../write/jobs';
import { isMatrix } from './cells';

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

/** Read widths in points; null for the standard one. */
export function readWidths(session: ExcelSession, columns: readonly ColumnHere[]): Promise<readonly (number | null)[]> {
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
