import type { Bilingual, Book, Cell } from '../../../core/index';
import { plainSheet } from '../../../core/index';
import { settleCells } from './cells';
import { layoutOf } from './delimiter';
import { decodeText } from './encoding';
import type { CsvEncoding } from './encoding';
import { csvNotices } from './notices';
import { nothingInside, tooLarge } from './refuse';
import { splitRecords } from './records';

/** A CSV file as a book of one sheet, with what a person should know about how it was read. */
export interface CsvReading {
  readonly book: Book;
  readonly notices: readonly Bilingual[];
  readonly encoding: CsvEncoding;
  readonly delimiter: string;
}

/** In bytes; a larger file may not fit one string of the engine. */
const LARGEST_FILE = 500_000_000;

/** Read delimited text as a book with one sheet, row r of the sheet being record r of the file.
 *  Every cell is text, or null when empty (`""` too); nothing is trimmed and no number or date is guessed here.
 *  Blank lines stay as blank rows, and so does a first line `sep=;`. Ragged rows stay as they are.
 *  A quote that never closes is read as an ordinary character, so that it cannot swallow the rows after it.
 *  `="00123"` and a guarding apostrophe (`'00123`) are unwrapped to the text inside.
 *  Notices name places by row (records, as a spreadsheet counts them) or by line (as a text editor counts them).
 *  @param bytes the whole file: UTF-8, UTF-16, GB18030/GBK or Windows-1252.
 *  @param title file name; the sheet is named after it.
 *  @throws FileRefusal `encoding` when no encoding fits, `noTable` when there is nothing inside, `unreadable` past 500 MB.
 *  Limit: in `="1,5"` the delimiter still splits, as in spreadsheet programs.
 *  Limit: spaces between a closing quote and the next delimiter are dropped.
 *  @example readCsv(bytes('id,name\n1,\n'), 'a.csv').book.sheets[0].rows -> [['id', 'name'], ['1', null]] */
export function readCsv(bytes: Uint8Array, title: string): CsvReading {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length, LARGEST_FILE);
  const { text, encoding, damage } = decodeText(bytes);
  const layout = layoutOf(text);
  const records = splitRecords(text, layout);
  const settled = settleCells(records.rows, { newline: layout.newline, stand: records.stand });
  if (layout.declared) settled.rows.unshift(BLANK);
  if (settled.rows.every((row) => row.length === 0)) throw nothingInside();
  const notices = csvNotices({ text, encoding, damage, layout, records, settled });
  return { book: bookOf(title, settled.rows), notices, encoding, delimiter: layout.delimiter };
}

const BLANK: readonly Cell[] = [];

function bookOf(title: string, rows: readonly (readonly Cell[])[]): Book {
  return { title, date1904: false, sheets: [plainSheet(sheetNameOf(title), rows)], names: [] };
}

/** Make a legal sheet name (at most 31 characters, none of `[]:*?/\`, no outer apostrophe) of a file name. */
function sheetNameOf(title: string): string {
  const base = title.replace(/^.*[/\\]/, '').replace(/\.(csv|tsv|txt)$/i, '');
  const legal = base
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, '_')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
  return legal === '' ? 'Sheet1' : legal;
}
