import type { Bilingual, Book } from '../../core/index';
import type { Codec } from '../file/codec';
import { readCsv } from '../file/csv/readCsv';
import { isBinaryFile } from '../file/zip/sniff';
import { newWorkbook } from '../workbook/newWorkbook';
import type { WorkbookModel } from '../workbook/workbook';
import { newlyMade } from './openedWorkbook';
import type { OpenedWorkbook, Progress } from './openedWorkbook';
import { openXlsxWorkbook } from './openXlsxWorkbook';

/** Open a file as a workbook in memory.
 *  In: the bytes of an .xlsx or .xlsm file, or of delimited text (UTF-8, UTF-16, GB18030/GBK, Windows-1252) whose name ends in
 *  .csv, .tsv, .txt or .tab; what it is, the bytes say. Every cell of a text file is text.
 *  Out: values, formulas, looks, sizes, merges, tables, names, notes, comments, rules, pivots, charts, properties and settings
 *  of add-ins in the model; all else stays in `original`, and `saveWorkbook` carries it along.
 *  @throws FileRefusal with nothing opened, for every reason that `openXlsx` and `readCsv` refuse a file. */
export function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  codec: Codec,
  onProgress: Progress = () => undefined,
): OpenedWorkbook {
  if (!isTextFile(fileName) || isBinaryFile(bytes)) return openXlsxWorkbook(bytes, fileName, codec, onProgress);
  const { book, notices } = readCsv(bytes, fileName);
  onProgress(1, 1);
  return openedText(book, notices);
}

const TEXT_ENDINGS: readonly string[] = ['.csv', '.tsv', '.txt', '.tab'];

function isTextFile(fileName: string): boolean {
  return TEXT_ENDINGS.some((ending) => fileName.toLowerCase().endsWith(ending));
}

function openedText(book: Book, notices: readonly Bilingual[]): OpenedWorkbook {
  const workbook = newWorkbook(book.title, {});
  const [sheet] = workbook.sheets;
  const [source] = book.sheets;
  if (sheet !== undefined && source !== undefined) fillText(workbook, source);
  return newlyMade(workbook, notices);
}

/** Cells become text cells in their number format too, so that nothing is lost when a person edits one. */
function fillText(workbook: WorkbookModel, source: Book['sheets'][number]): void {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return;
  if (sheet.name !== source.name) workbook.renameSheet(sheet, source.name);
  const right = source.rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
  if (right < 0) return;
  const area = { top: 0, left: 0, bottom: source.rows.length - 1, right };
  sheet.write(area, (row, column) => {
    const value = source.rows[row]?.[column] ?? null;
    return value === null ? undefined : { value, formula: null };
  });
  sheet.restyle({ top: 0, left: 0, bottom: source.rows.length - 1, right }, { numberFormat: '@' });
}
