import { DateStyle, isCellError } from '../../../../core/index';
import type { Book, Cell, Sheet } from '../../../../core/index';
import { columnLetters } from './address';
import type { CellWriter } from './cellWriter';
import { checkRows } from './limits';
import { emptyWorkbook, memoryFile } from './newPackage';
import { NO_PATCH } from './newWorkbook';
import { patchedWith } from './patchPackage';
import type { StyleBook } from './styles';
import type { RowsWriter } from './userSheet';

/** Make a new workbook of a whole book, every cell with its type: part name -> bytes.
 *  Numbers stay numbers, in the date format that `Sheet.dates` says; texts stay texts, formula-looking ones too;
 *  booleans and error values are themselves; merged areas are merged. Blank cells and rows are left out.
 *  @throws FileRefusal 'xmlLimits' past the limits of a sheet.
 *  Limit: tables, filters, hidden rows and sheets, pivots and defined names of the book are not written.
 *  @example writePackage(null, bookParts(chineseShop({ orders: 5000, seed: 1 }).book), nodeCodec) */
export function bookParts({ sheets, date1904 }: Book): Map<string, Uint8Array> {
  for (const sheet of sheets) checkRows(sheet);
  const parts = emptyWorkbook(sheets, date1904);
  const rows = new Map(sheets.map((sheet) => [sheet.name, typedRows(sheet)]));
  for (const [name, bytes] of patchedWith(memoryFile(parts, sheets), NO_PATCH, rows)) {
    if (bytes !== null) parts.set(name, bytes);
  }
  return parts;
}

function typedRows(sheet: Sheet): RowsWriter {
  return (cells, _ownColumns, styles) => {
    const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const columns = Array.from({ length: width }, (_, column) => columnWriter(sheet, column, cells, styles));
    sheet.rows.forEach((row, index) => {
      if (row.every((cell) => cell === null)) return;
      cells.sink.ascii(`<row r="${index + 1}">`);
      row.forEach((cell, column) => columns[column]?.(cell, index));
      cells.sink.ascii('</row>');
    });
  };
}

type WriteCell = (cell: Cell, row: number) => void;

function columnWriter(sheet: Sheet, column: number, cells: CellWriter, styles: StyleBook): WriteCell {
  const start = cells.columnStart(columnLetters(column));
  const dates = sheet.dates.get(column);
  const textLook = styles.cell('text');
  return (cell, row) => {
    if (cell === null) return;
    if (typeof cell === 'number') cells.number(start, row, numberLook(dates?.[row] ?? DateStyle.none, styles), cell);
    else if (typeof cell === 'boolean') cells.boolean(start, row, 0, cell);
    else if (isCellError(cell)) cells.error(start, row, 0, cell.error);
    else cells.text(start, row, textLook, cell);
  };
}

function numberLook(dateStyle: number, styles: StyleBook): number {
  if (dateStyle === DateStyle.date) return styles.cell('date');
  if (dateStyle === DateStyle.dateTime) return styles.format('yyyy-mm-dd hh:mm');
  return dateStyle === DateStyle.time ? styles.format('hh:mm') : 0;
}
