import type { Cell } from '../../book/cell';
import { isCellError } from '../../book/cell';
import { Interner } from '../../book/interner';
import { outerTrimmed } from '../space';

/** One column of any meaning, its distinct texts numbered by first appearance. */
export interface ValueColumn {
  readonly name: string;
  /** One entry a row: index into `texts`, -1 = blank. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  /** Rows that hold each text. */
  readonly counts: Int32Array;
}

/** Columns side by side; row i of each is the same record. */
export interface ValueTable {
  readonly rowCount: number;
  readonly columns: readonly ValueColumn[];
}

/** Number the texts of every column of a sheet, outer space aside. Numbers are read as JavaScript writes them; error values are blank.
 *  @example valueTable(['city'], [['Boaz'], [' Boaz']], 0, 2).columns[0].counts -> [2] */
export function valueTable(
  names: readonly string[],
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  rowCount: number,
): ValueTable {
  const columns = names.map((name, column) => sheetColumn(name, rows, column, { firstRow, rowCount }));
  return { rowCount, columns };
}

/** Number the texts of one column of a sheet, as `valueTable` does. */
export function sheetColumn(
  name: string,
  rows: readonly (readonly Cell[])[],
  column: number,
  { firstRow, rowCount }: { readonly firstRow: number; readonly rowCount: number },
): ValueColumn {
  const raws = new Interner();
  const words = new Interner();
  const wordOf: number[] = [];
  const codes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const raw = raws.code(plain(rows[firstRow + row]?.[column] ?? null));
    if (raw === wordOf.length) wordOf.push(wordCode(words, raws.texts[raw] ?? ''));
    codes[row] = wordOf[raw] ?? -1;
  }
  return valueColumn(name, codes, words.texts);
}

/** Count the rows of each text of a column that is numbered already.
 *  @example valueColumn('city', Int32Array.of(0, -1, 0), ['Boaz']).counts -> [2] */
export function valueColumn(name: string, codes: Int32Array, texts: readonly string[]): ValueColumn {
  const counts = new Int32Array(texts.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return { name, codes, texts, counts };
}

/** Count the rows of a column that hold something. */
export function filledRows(column: ValueColumn): number {
  let filled = 0;
  for (const count of column.counts) filled += count;
  return filled;
}

function wordCode(words: Interner, raw: string): number {
  const text = outerTrimmed(raw);
  return text === '' ? -1 : words.code(text);
}

function plain(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell === null || isCellError(cell) ? '' : String(cell);
}
