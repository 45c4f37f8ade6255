import type { Sheet } from '../book/book';
import type { Bilingual } from '../words';
import { cellTextAt, filledColumns, isBlankCell } from './cellText';
import { letterOf } from './columnLetter';
import type { HeaderPlace } from './headerRow';
import { findHeaderRows } from './headerRow';

/** Where a sheet's table is: its header, its data rows and its columns. */
export interface Layout {
  /** -1 when the sheet has no header row. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  readonly notices: readonly Bilingual[];
}

const TOP_ROWS = 40;

/** Find header, first and last data row and the used columns of a sheet. `ignored` columns are treated as blank.
 *  A sheet with nothing in it gives no columns and last < first. */
export function findLayout(sheet: Sheet, ignored: ReadonlySet<number>, date1904: boolean): Layout {
  const lastRow = lastFilledRow(sheet, ignored);
  const top = topRows(sheet, ignored, lastRow);
  if (top.length === 0) return { headerRow: -1, firstRow: 0, lastRow: -1, columns: [], notices: [] };
  const place = findHeaderRows(sheet, top, ignored);
  const firstRow = firstDataRow(sheet, place, top, lastRow, ignored);
  const columns = namedColumns(sheet, place, ignored, date1904, firstRow);
  return {
    headerRow: place.row,
    firstRow,
    lastRow: Math.max(lastRow, firstRow - 1),
    columns,
    notices: noticesOf(place),
  };
}

function lastFilledRow(sheet: Sheet, ignored: ReadonlySet<number>): number {
  let row = sheet.rows.length - 1;
  while (row >= 0 && filledColumns(sheet.rows[row] ?? [], ignored, 1).length === 0) row -= 1;
  return row;
}

function topRows(sheet: Sheet, ignored: ReadonlySet<number>, lastRow: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row <= lastRow && rows.length < TOP_ROWS; row += 1) {
    if (filledColumns(sheet.rows[row] ?? [], ignored, 1).length > 0) rows.push(row);
  }
  return rows;
}

function firstDataRow(
  sheet: Sheet,
  place: HeaderPlace,
  top: readonly number[],
  lastRow: number,
  ignored: ReadonlySet<number>,
): number {
  if (place.row < 0) return place.firstDataRow ?? top[0] ?? 0;
  for (let row = place.row + 1; row <= lastRow; row += 1) {
    if (filledColumns(sheet.rows[row] ?? [], ignored, 1).length > 0) return row;
  }
  return place.row + 1;
}

function namedColumns(
  sheet: Sheet,
  place: HeaderPlace,
  ignored: ReadonlySet<number>,
  date1904: boolean,
  firstRow: number,
): Layout['columns'] {
  const columns: { column: number; header: string }[] = [];
  const width = widthOf(sheet, place, firstRow);
  for (let column = 0; column < width; column += 1) {
    if (ignored.has(column)) continue;
    const header = place.row < 0 ? letterOf(column) : headerOf(sheet, place, column, date1904);
    columns.push({ column, header });
  }
  return columns;
}

function widthOf(sheet: Sheet, place: HeaderPlace, firstRow: number): number {
  let width = Math.max(sheet.rows[place.row]?.length ?? 0, sheet.rows[place.upperRow]?.length ?? 0);
  for (let row = firstRow; row < firstRow + TOP_ROWS; row += 1) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  return width;
}

/** The lower text; where it is blank, the upper text of the same column or of the group above it. */
function headerOf(sheet: Sheet, place: HeaderPlace, column: number, date1904: boolean): string {
  const own = cellTextAt(sheet, place.row, column, date1904);
  if (own !== '' || place.upperRow < 0) return own;
  const above = cellTextAt(sheet, place.upperRow, column, date1904);
  if (above !== '') return above;
  const group = sheet.merges.find((area) => area.top === place.upperRow && area.left <= column && column <= area.right);
  return group === undefined || isBlankCell(sheet.rows[group.top]?.[group.left])
    ? ''
    : cellTextAt(sheet, group.top, group.left, date1904);
}

function noticesOf(place: HeaderPlace): readonly Bilingual[] {
  if (place.row < 0) {
    return [
      {
        zh: '这张表没有表头行，数据从第一行开始；各列按列标（A、B、C…）称呼，含义按内容猜测，请核对。',
        en: 'This sheet has no header row: data starts at its first row. Columns go by their letters (A, B, C…) and their meaning is guessed from the values; please check.',
      },
    ];
  }
  if (place.upperRow < 0) return [];
  const upper = place.upperRow + 1;
  const lower = place.row + 1;
  return [
    {
      zh: `表头占两行（第 ${upper} 行和第 ${lower} 行）：以下面一行为准，下面为空时用上面一行的文字，请核对。`,
      en: `The header takes two rows (${upper} and ${lower}): the lower one counts, and the upper one where the lower is blank; please check.`,
    },
  ];
}
