import { lengthOf, say } from '../../../../core/index';
import type { Bilingual, OwnedColumn, Patch, Sheet } from '../../../../core/index';
import { FileRefusal } from '../../refusal';
import { MAX_COLUMNS, MAX_ROWS } from './address';

/** Most UTF-16 units in one cell (Excel specifications and limits). */
export const MAX_CELL_TEXT = 32_767;

/** Check everything a patch would write against the limits of the format, before anything is written.
 *  @throws FileRefusal 'xmlLimits' naming the sheet and column. */
export function checkPatch(patch: Patch): void {
  for (const group of patch.columns) {
    for (const column of group.columns) {
      checkSize(group.sheet, group.firstRow + lengthOf(column.values), column.at + 1);
      checkColumn(group.sheet, column);
      for (const value of column.kept.values()) checkText(group.sheet, column.header, value);
    }
  }
  for (const sheet of patch.sheets) {
    for (const block of sheet.blocks) {
      if (block.kind === 'table') {
        checkSize(sheet.name, block.at.row + 1 + block.rowCount, block.at.column + block.columns.length);
        for (const column of block.columns) checkColumn(sheet.name, column);
      } else {
        for (const line of block.cells) {
          for (const cell of line)
            checkText(sheet.name, '', typeof cell === 'object' && cell !== null ? cell.value : cell);
        }
      }
    }
    for (const cell of sheet.kept) checkText(sheet.name, '', cell.value);
  }
}

/** Check the rows of a new sheet. @throws FileRefusal 'xmlLimits' as `checkPatch`. */
export function checkRows(sheet: Sheet): void {
  checkSize(
    sheet.name,
    sheet.rows.length,
    sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  );
  for (const row of sheet.rows) for (const cell of row) if (typeof cell === 'string') checkText(sheet.name, '', cell);
}

const TOO_MANY: Bilingual = {
  zh: '工作表“{sheet}”需要 {rows} 行 {columns} 列，而一个 .xlsx 工作表最多有 1,048,576 行 16,384 列。没有写入任何内容。请把文件拆成几个，或先去掉不需要的行再试。',
  en: 'Sheet "{sheet}" needs {rows} rows and {columns} columns; a sheet of an .xlsx file holds at most 1,048,576 rows and 16,384 columns. Nothing was written. Split the file, or drop rows that are not needed, and retry.',
};

const TOO_LONG: Bilingual = {
  zh: '工作表“{sheet}”{column}中有一个单元格的文本长 {length} 个字符，而一个单元格最多有 32,767 个字符。没有写入任何内容。请缩短这段文本（开头是“{start}…”）再试。',
  en: 'A cell of sheet "{sheet}"{column} has {length} characters of text; a cell holds at most 32,767. Nothing was written. Shorten that text (it starts "{start}…") and retry.',
};

function checkSize(sheet: string, rows: number, columns: number): void {
  if (rows <= MAX_ROWS && columns <= MAX_COLUMNS) return;
  throw refusal(TOO_MANY, { sheet, rows, columns });
}

function checkColumn(sheet: string, column: OwnedColumn): void {
  checkText(sheet, column.header, column.header);
  const { values } = column;
  if (values.kind === 'codes') for (const text of values.dictionary) checkText(sheet, column.header, text);
  if (values.kind === 'texts') for (const text of values.values) checkText(sheet, column.header, text);
}

function checkText(sheet: string, header: string, value: string | number | boolean | null): void {
  if (typeof value !== 'string' || value.length <= MAX_CELL_TEXT) return;
  const column = header === '' ? '' : ` (${header.slice(0, 40)})`;
  throw refusal(TOO_LONG, { sheet, column, length: value.length, start: value.slice(0, 20) });
}

function refusal(text: Bilingual, values: Readonly<Record<string, string | number>>): FileRefusal {
  return new FileRefusal('xmlLimits', { zh: say(text, 'zh', values), en: say(text, 'en', values) });
}
