import { civilOf, DateStyle, from1904 } from '../../../core/index';
import type { Sheet } from '../../../core/index';
import type { ExcelSession } from '../session';

const MOST_LOOKED = 20;

/** Tell whether the workbook counts its days from 1904. Office.js does not say it, so what Excel shows for some date cells is compared with their numbers.
 *  Limit: without a date cell that shows a four-digit year the answer is no. */
export async function readDate1904(session: ExcelSession, sheets: readonly Sheet[]): Promise<boolean> {
  const dated = sheets.flatMap(datesOf).slice(0, MOST_LOOKED);
  if (dated.length === 0) return false;
  const texts = await session.read(
    ({ workbook }) => {
      const ranges = dated.map(({ sheet, row, column }) =>
        workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1),
      );
      for (const range of ranges) range.load('text');
      return () => ranges.map((range): unknown => range.text[0]?.[0]);
    },
    (found) => found.every((text) => typeof text === 'string'),
  );
  const votes = dated.map(({ serial }, index) => voteOf(serial, String(texts[index])));
  return votes.filter((vote) => vote === 1904).length > votes.filter((vote) => vote === 1900).length;
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
