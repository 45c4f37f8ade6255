import { DateStyle, civilOf, from1904 } from '../../../core/index';
import type { Sheet, SheetLayout } from '../../../core/index';
import type { ExcelSession } from '../session';
import { loadMark, markOf } from './overview';

const MOST_LOOKED = 20;

/** What the end of reading tells. */
export interface ReadEnd {
  readonly date1904: boolean;
  /** Sheets and names as they lead now. */
  readonly mark: string;
  /** The used columns of some sheet are others by now: somebody inserted or deleted one, and the cells may be torn apart. */
  readonly isTorn: boolean;
}

/** Tell whether the workbook counts its days from 1904, and in the same round trip where sheets and names lead by now and which columns are used.
 *  Office.js does not say how days are counted, so what Excel shows for some date cells is compared with their numbers.
 *  Limit: without a date cell that shows a four-digit year the answer is no. */
export async function readEnd(
  session: ExcelSession,
  sheets: readonly Sheet[],
  layouts: readonly SheetLayout[],
): Promise<ReadEnd> {
  const dated = sheets.flatMap(datesOf).slice(0, MOST_LOOKED);
  const { texts, mark, isTorn } = await session.read(
    ({ workbook }) => {
      loadMark(workbook);
      const ranges = dated.map(({ sheet, row, column }) =>
        workbook.worksheets.getItemOrNullObject(sheet).getRangeByIndexes(row, column, 1, 1),
      );
      for (const range of ranges) range.load('text');
      const columns = layouts.map((layout) => columnsOf(workbook, layout));
      return () => ({
        mark: markOf(workbook),
        isTorn: columns.some((isOther) => isOther()),
        texts: ranges.map((range): unknown => (range.isNullObject ? '' : range.text[0]?.[0])),
      });
    },
    (found) => found.texts.every((text) => typeof text === 'string'),
  );
  const votes = dated.map(({ serial }, index) => voteOf(serial, String(texts[index])));
  const is = (year: number): number => votes.filter((vote) => vote === year).length;
  return { date1904: is(1904) > is(1900), mark, isTorn };
}

/** Ask for the used columns of a sheet; the answer tells whether they are others than its layout says. */
function columnsOf({ worksheets }: Excel.Workbook, { id, used }: SheetLayout): () => boolean {
  const now = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
  now.load('columnIndex,columnCount');
  return () => {
    if (now.isNullObject || used === null) return now.isNullObject !== (used === null);
    return now.columnIndex !== used.left || now.columnIndex + now.columnCount - 1 !== used.right;
  };
}

interface Dated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

function datesOf(sheet: Sheet): readonly Dated[] {
  return [...sheet.dates].flatMap(([column, styles]) => {
    const row = styles.findIndex((style) => style === DateStyle.date || style === DateStyle.dateTime);
    const serial = sheet.rows[row]?.[column];
    return typeof serial === 'number' && serial > 0 ? [{ sheet: sheet.name, row, column, serial }] : [];
  });
}

function voteOf(serial: number, text: string): 1900 | 1904 | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (year === undefined) return null;
  if (yearOf(serial) === Number(year)) return 1900;
  return yearOf(from1904(serial)) === Number(year) ? 1904 : null;
}

function yearOf(serial: number): number {
  return civilOf(Math.floor(serial))[0];
}
