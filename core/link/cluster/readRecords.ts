import { bytesOf, wholesOf } from '../../book/columnOf';
import type { KeyTable } from '../keys/keyTable';
import type { KeyKind } from '../kinds';
import { STRONG_KINDS, WEAK_KINDS } from '../kinds';
import type { LinkSettings } from '../settings';
import { foldRows } from './foldRows';
import { Shared, type RecordKeys, type Records } from './record';
import { sharedValues } from './sharedValues';

/** Fold rows to records and find the shared values. Rows that are equal in one weak key and nothing else stay apart: a name is not a person. */
export function readRecords(table: KeyTable, settings: LinkSettings): Records {
  const folded = foldRows(table);
  const keys = new Map<KeyKind, RecordKeys>();
  for (const [kind, { codes, texts }] of table.columns)
    keys.set(kind, { codes: atRows(codes, folded.firstRow), texts, shared: new Uint8Array(texts.length) });
  for (const kind of STRONG_KINDS) {
    const column = keys.get(kind);
    if (column) keys.set(kind, { ...column, shared: sharedValues(kind, keys, folded.count, settings) });
  }
  return separated(table, { ...folded, keys });
}

/** Tell whether a record's keys are enough for equal rows to be one customer: a strong key that is not of many people, or two agreements. */
function isEnough(keys: ReadonlyMap<KeyKind, RecordKeys>, record: number): boolean {
  let agreements = 0;
  for (const kind of STRONG_KINDS) {
    const column = keys.get(kind);
    const code = column?.codes[record] ?? -1;
    if (code < 0) continue;
    if (column?.shared[code] !== Shared.many) return true;
    agreements++;
  }
  for (const kind of WEAK_KINDS) if ((keys.get(kind)?.codes[record] ?? -1) >= 0) agreements++;
  return agreements > 1;
}

/** Give every row of a record without enough keys a record of its own. */
function separated(table: KeyTable, records: Records): Records {
  const enough = bytesOf(records.count, (record) => (isEnough(records.keys, record) ? 1 : 0));
  if (enough.every((one) => one === 1)) return records;
  const ofRow = new Int32Array(table.rowCount).fill(-1);
  const firstRow: number[] = [];
  const renumbered = new Int32Array(records.count).fill(-1);
  for (let row = 0; row < ofRow.length; row++) {
    const record = records.ofRow[row] ?? -1;
    if (record < 0) continue;
    const known = renumbered[record] ?? -1;
    if (known >= 0 && enough[record] === 1) {
      ofRow[row] = known;
      continue;
    }
    renumbered[record] = firstRow.length;
    ofRow[row] = firstRow.push(row) - 1;
  }
  const keys = new Map(
    [...records.keys].map(([kind, column]) => {
      const codes = table.columns.get(kind)?.codes ?? new Int32Array(0);
      return [kind, { ...column, codes: atRows(codes, firstRow) }] as const;
    }),
  );
  return { count: firstRow.length, ofRow, firstRow: Int32Array.from(firstRow), keys };
}

function atRows(codes: Int32Array, rows: ArrayLike<number>): Int32Array {
  return wholesOf(rows.length, (at) => codes[rows[at] ?? -1] ?? -1);
}
