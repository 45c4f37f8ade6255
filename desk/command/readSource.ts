import fs from 'node:fs';
import path from 'node:path';
import type { Bilingual, Book } from '../../core/index';
import { readCsv } from '../file/csv/readCsv';
import { nodeCodec } from '../file/nodeCodec';
import { FileRefusal } from '../file/refusal';
import { openXlsx, type XlsxFile } from '../file/xlsx/workbookFile';
import { isBinaryFile } from '../file/zip/sniff';

/** An input file, read: a workbook that can be patched, or delimited text that becomes a new workbook. */
export type Source =
  | { readonly kind: 'xlsx'; readonly book: Book; readonly file: XlsxFile; readonly notices: readonly Bilingual[] }
  | { readonly kind: 'csv'; readonly book: Book; readonly notices: readonly Bilingual[] };

const TEXT_ENDINGS: readonly string[] = ['.csv', '.tsv', '.txt', '.tab'];

/** Read an input file. What it is, its bytes say: a workbook under the name of a text file is read as a workbook, and an old
 *  .xls under such a name is refused as one. A text file must also be called one, so that a broken workbook is not read as text.
 *  @throws FileRefusal when the file cannot be read or is refused. */
export function readSource(file: string, progress: (done: number, total: number) => void): Source {
  const bytes = readBytes(file);
  const title = path.basename(file);
  const isText = TEXT_ENDINGS.includes(path.extname(file).toLowerCase());
  if (isText && !isBinaryFile(bytes)) {
    const { book, notices } = readCsv(bytes, title);
    return { kind: 'csv', book, notices };
  }
  const opened = openXlsx(bytes, title, nodeCodec, progress);
  return { kind: 'xlsx', book: opened.book, file: opened, notices: [] };
}

function readBytes(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    throw new FileRefusal(
      'unreadable',
      {
        zh: `需要一个可以读取的文件，但“${file}”读不到。没有写入任何内容。请检查路径和权限。`,
        en: `A readable file was expected, but "${file}" cannot be read. Nothing was written. Check the path and its permissions.`,
      },
      { cause },
    );
  }
}
