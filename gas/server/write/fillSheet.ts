import { DateStyle } from '../../../core/index';
import type { DateRuns, JsonCell, JsonContent, JsonRow } from '../../messages/requests';
import { contentsIn } from '../read/content';
import { goneRefusal, type OpenBook } from '../own/openBook';
import { sameContent } from './sameContent';
import { putContents } from './putContents';
import { rangeLists } from './rangeLists';

/** Fill rows of a sheet that `addSheet` gave. false, with nothing written, where a cell already holds something else. Errors are written as their texts.
 *  @throws ServerRefusal gone */
export function fillSheet(
  book: OpenBook,
  {
    sheet: name,
    top,
    rows,
    dates,
  }: {
    readonly sheet: string;
    readonly top: number;
    readonly rows: readonly JsonRow[];
    readonly dates: readonly DateRuns[];
  },
): boolean {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw goneRefusal();
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return true;
  const id = sheet.getSheetId();
  const contents = rows.map((row) => Array.from({ length: width }, (_, column) => contentOf(row[column] ?? null)));
  const area = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  const there = contentsIn(book, sheet, id, area);
  const isFree = there.every((line, row) =>
    line.every((cell, column) => cell === null || sameContent(cell, contents[row]?.[column] ?? null, true)),
  );
  if (!isFree) return false;
  book.grow(sheet, id, { rows: area.bottom + 1, columns: width });
  for (const [style, format] of FORMATS) {
    const areas = dates.flatMap(({ column, runs }) =>
      runs.flatMap(([row, count, one]) =>
        one === style ? [{ top: top + row, left: column, bottom: top + row + count - 1, right: column }] : [],
      ),
    );
    for (const list of rangeLists(sheet, areas)) list.setNumberFormat(format);
  }
  const range = sheet.getRange(top + 1, 1, rows.length, width);
  return putContents(book, [{ contents }], () => () => range).every((stands) => stands === true);
}

const FORMATS: readonly (readonly [style: number, format: string])[] = [
  [DateStyle.date, 'yyyy-mm-dd'],
  [DateStyle.dateTime, 'yyyy-mm-dd hh:mm:ss'],
  [DateStyle.time, 'hh:mm:ss'],
];

function contentOf(cell: JsonCell): JsonContent {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}
