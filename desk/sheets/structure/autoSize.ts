import type { SheetModel } from '../../workbook/workbook';
import type { CellStyle } from '../../workbook/style';
import { DEFAULT_HEIGHT, setPixels } from './pixels';

/** Share of the font's height that a character takes on average; a character of Chinese, Japanese or Korean takes all of it. */
const NARROW = 0.56;
/** Room on both sides of a text, in pixels. */
const MARGIN = 8;
const PIXELS_PER_POINT = 4 / 3;

/** Make columns fit their longest text; a column without text stays as it is.
 *  Limit: counts characters by their kind; real fonts differ by some pixels. */
export function fitColumns(sheet: SheetModel, first: number, count: number): void {
  const used = sheet.usedArea(true);
  if (used === null) return;
  for (let column = first; column < first + count; column++) {
    let widest = 0;
    for (let row = used.top; row <= used.bottom; row++)
      widest = Math.max(widest, pixelsOfText(sheet.text(row, column), sheet.style(row, column)));
    if (widest > 0) setPixels(sheet, 'columns', { first: column, count: 1 }, Math.ceil(widest) + MARGIN);
  }
}

/** Make rows as high as their highest text needs; a row without text gets the usual height. */
export function fitRows(sheet: SheetModel, first: number, count: number): void {
  const used = sheet.usedArea(true);
  for (let row = first; row < first + count; row++) {
    let highest = DEFAULT_HEIGHT;
    for (let column = 0; column <= (used?.right ?? -1); column++) {
      const text = sheet.text(row, column);
      const { font } = sheet.style(row, column);
      if (text !== '') highest = Math.max(highest, Math.ceil(linesOfText(sheet, row, column) * font.size * 1.6) + 3);
    }
    setPixels(sheet, 'rows', { first: row, count: 1 }, highest);
  }
}

function linesOfText(sheet: SheetModel, row: number, column: number): number {
  const style = sheet.style(row, column);
  const lines = sheet.text(row, column).split('\n');
  if (!style.alignment.wrap) return lines.length;
  const room = Math.max(1, sheet.columnWidth(column) * PIXELS_PER_POINT - MARGIN);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(pixelsOfText(line, style) / room)), 0);
}

function pixelsOfText(text: string, { font }: CellStyle): number {
  const height = font.size * PIXELS_PER_POINT * (font.bold ? 1.06 : 1);
  return Math.max(...text.split('\n').map((line) => [...line].reduce((sum, one) => sum + share(one), 0))) * height;
}

function share(character: string): number {
  return /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(character) ? 1 : NARROW;
}
