import { bytesOf } from '../../book/columnOf';
import type { KeyKind } from '../kinds';
import type { Linked } from '../linkCustomers';

/** Give each customer the id it keeps, as the source has it; `null` where no row has one.
 *  Of several the one of the earliest day stays (serial days by row, 0 or less = none, later than every day), then the shorter, then the smaller text: sorting rows changes no id.
 *  `kind`: another key, for customers who are shown by it. */
export function existingIds(
  { table, customerOfRow, customerOfRecord, records, count }: WithIds,
  day: Int32Array | null,
  kind: KeyKind = 'customerId',
): readonly (string | null)[] {
  const column = table.columns.get(kind);
  if (!column) return Array.from({ length: count }, () => null);
  const { codes, texts } = column;
  const { first, several } = codesOfCustomers(codes, records.firstRow, customerOfRecord, count);
  if (several.includes(1)) {
    const best = new Int32Array(count).fill(-1);
    const dayAt = (row: number): number => ((day?.[row] ?? 0) > 0 ? (day?.[row] ?? 0) : Infinity);
    const isBetter = (row: number, before: number): boolean => {
      if (codes[row] === codes[before] || dayAt(row) !== dayAt(before)) return dayAt(row) < dayAt(before);
      const [one = '', other = ''] = [texts[codes[row] ?? -1], texts[codes[before] ?? -1]];
      return one.length === other.length ? one < other : one.length < other.length;
    };
    for (let row = 0; row < customerOfRow.length; row++) {
      const who = customerOfRow[row] ?? -1;
      if (several[who] !== 1 || (codes[row] ?? -1) < 0) continue;
      const before = best[who] ?? -1;
      if (before < 0 || isBetter(row, before)) best[who] = row;
    }
    best.forEach((row, who) => {
      if (row >= 0) first[who] = codes[row] ?? -1;
    });
  }
  return Array.from(first, (code) => texts[code] ?? null);
}

type WithIds = Pick<Linked, 'table' | 'customerOfRow' | 'customerOfRecord' | 'records' | 'count'>;

/** The first code of each customer, and 1 for those who have several: rows of one record have one. */
function codesOfCustomers(
  codes: Int32Array,
  firstRow: Int32Array,
  customerOfRecord: Int32Array,
  count: number,
): { first: Int32Array; several: Uint8Array } {
  const first = new Int32Array(count).fill(-1);
  const several = new Uint8Array(count);
  for (let record = 0; record < customerOfRecord.length; record++) {
    const [who, code] = [customerOfRecord[record] ?? -1, codes[firstRow[record] ?? -1] ?? -1];
    if (code < 0) continue;
    if (first[who] === -1) first[who] = code;
    else if (first[who] !== code) several[who] = 1;
  }
  return { first, several };
}

/** List for each customer of several ids those that it does not keep, in the order of rows: what `合并到` is written for. */
export function mergedIds(
  { table, records, customerOfRecord }: Pick<Linked, 'table' | 'records' | 'customerOfRecord'>,
  kept: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const column = table.columns.get('customerId');
  const into = new Map<string, string>();
  if (!column) return into;
  const { codes, texts } = column;
  const { first, several } = codesOfCustomers(codes, records.firstRow, customerOfRecord, kept.length);
  const changes = bytesOf(kept.length, (who) => (several[who] === 1 || texts[first[who] ?? -1] !== kept[who] ? 1 : 0));
  for (let record = 0; record < customerOfRecord.length; record++) {
    const who = customerOfRecord[record] ?? -1;
    if (changes[who] !== 1) continue;
    const [id, stays] = [texts[codes[records.firstRow[record] ?? -1] ?? -1], kept[who]];
    if (id !== undefined && stays && id !== stays) into.set(id, stays);
  }
  return into;
}
