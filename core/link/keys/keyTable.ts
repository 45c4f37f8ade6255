import { Interner } from '../../book/interner';
import type { KeyKind } from '../kinds';

/** Values of one kind, numbered; -1 = blank, which matches nothing. Two different texts never share a number. */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The keys of one sheet's rows; entry i of every column is sheet row `firstRow + i`. */
export interface KeySource {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<KeyKind, KeyColumn>;
  /** Data rows that are nobody's: totals. */
  readonly skipped: ReadonlySet<number>;
}

/** Where the rows of a source stand in the table. */
export interface SourceRows {
  readonly sheet: string;
  readonly firstRow: number;
  readonly from: number;
  readonly rowCount: number;
}

/** All rows of a run, one sheet after the other, with their keys. */
export interface KeyTable {
  readonly rowCount: number;
  readonly sources: readonly SourceRows[];
  readonly columns: ReadonlyMap<KeyKind, KeyColumn>;
}

/** A row of the table as people find it: sheet, and zero-based row in the sheet. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Put the rows of several sheets under each other, so that equal values of a kind have one number in all of them. */
export function keyTable(sources: readonly KeySource[]): KeyTable {
  const rowCount = sources.reduce((sum, source) => sum + source.rowCount, 0);
  const kinds = [...new Set(sources.flatMap(({ columns }) => [...columns.keys()]))];
  let from = 0;
  const places = sources.map(({ sheet, firstRow, rowCount: count }) => {
    from += count;
    return { sheet, firstRow, from: from - count, rowCount: count };
  });
  return { rowCount, sources: places, columns: new Map(kinds.map((kind) => [kind, stacked(sources, kind, rowCount)])) };
}

/** Say where a row of the table stands. */
export function placeOf(table: KeyTable, row: number): RowPlace {
  const source = table.sources.find(({ from, rowCount }) => row >= from && row < from + rowCount);
  return source ? { sheet: source.sheet, row: source.firstRow + row - source.from } : { sheet: '', row };
}

function stacked(sources: readonly KeySource[], kind: KeyKind, rowCount: number): KeyColumn {
  const [only] = sources;
  const alone = sources.length === 1 && only?.skipped.size === 0 ? only.columns.get(kind) : undefined;
  if (alone && !alone.texts.includes('')) return alone;
  const values = new Interner();
  const codes = new Int32Array(rowCount).fill(-1);
  let from = 0;
  for (const source of sources) {
    const column = source.columns.get(kind);
    if (column) {
      const known = Int32Array.from(column.texts, (text) => (text === '' ? -1 : values.code(text)));
      for (let row = 0; row < source.rowCount; row++) codes[from + row] = known[column.codes[row] ?? -1] ?? -1;
    }
    for (const row of source.skipped) codes[from + row] = -1;
    from += source.rowCount;
  }
  return { codes, texts: values.texts };
}
