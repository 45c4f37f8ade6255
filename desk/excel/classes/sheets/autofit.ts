import type { Area } from '../../../../core/index';
import { intersection } from '../../../workbook/areas';
import type { SheetModel } from '../../../workbook/workbook';

/** Points that a character takes at eleven points, about: a wide one (Chinese, Japanese, Korean) takes twice as much. */
const CHARACTER = 5.4;
const PADDING = 6;

/** Make columns as wide as their longest text.
 *  Limit: counts characters; real fonts differ by a few points. */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = intersection(area, sheet.usedArea() ?? area);
  if (used === null) return;
  for (let column = used.left; column <= used.right; column++) {
    let widest = 0;
    for (let row = used.top; row <= used.bottom; row++) widest = Math.max(widest, textWidth(sheet, row, column));
    if (widest > 0) sheet.setColumnWidth(column, column, Math.min(1800, widest + PADDING), 'script');
  }
}

/** Make rows as high as their highest text. */
export function autofitRows(sheet: SheetModel, area: Area): void {
  const used = intersection(area, sheet.usedArea() ?? area);
  if (used === null) return;
  for (let row = used.top; row <= used.bottom; row++) {
    let highest = 0;
    for (let column = used.left; column <= used.right; column++)
      highest = Math.max(highest, textHeight(sheet, row, column));
    sheet.setRowHeight(row, row, Math.min(409.5, highest), 'script');
  }
}

function textWidth(sheet: SheetModel, row: number, column: number): number {
  const text = sheet.text(row, column);
  if (text === '') return 0;
  const { font } = sheet.style(row, column);
  const scale = (font.size / 11) * (font.bold ? 1.08 : 1);
  return Math.max(...text.split('\n').map(units)) * CHARACTER * scale;
}

function textHeight(sheet: SheetModel, row: number, column: number): number {
  const { font, alignment } = sheet.style(row, column);
  const line = Math.round(font.size * 1.36);
  const text = sheet.text(row, column);
  if (!alignment.wrap || text === '') return line;
  const perLine = Math.max(1, Math.floor((sheet.columnWidth(column) - PADDING) / (CHARACTER * (font.size / 11))));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(units(part) / perLine)), 0) * line;
}

function units(text: string): number {
  let count = 0;
  for (const character of text)
    count += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(character) ? 2 : 1;
  return count;
}
