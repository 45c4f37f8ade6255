import type { CleanedSheet } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import { isSameLine } from './compareLines';
import { RowState } from './rowState';

/** Find rows that equal an earlier row of the same order in every column of the table (requirements 48, 51) and give their number.
 *  Columns of ours beside the table do not count.
 *  With `drop` they are set aside, unless they already are for want of a customer. Rows without an order id are never duplicates: two equal purchases can be two purchases.
 *  Only rows whose order id came before are compared, within buckets of equal order and amount. */
export function markDuplicates(
  sheet: CleanedSheet,
  orders: TextColumn,
  cents: Float64Array,
  state: Uint8Array,
  drop: boolean,
): number {
  const firsts = new Int32Array(orders.dictionary.length).fill(-1);
  const buckets = new Map<number, number[]>();
  let found = 0;
  for (let row = 0; row < state.length; row++) {
    const order = orders.codes[row] ?? -1;
    if (order < 0 || state[row] === RowState.totalRow || state[row] === RowState.blankRow) continue;
    const first = firsts[order] ?? -1;
    if (first < 0) {
      firsts[order] = row;
      continue;
    }
    if (!isCopy(sheet, row, bucketOf(row, first))) continue;
    found++;
    if (drop && state[row] !== RowState.noCustomer) state[row] = RowState.duplicate;
  }
  return found;

  function bucketOf(row: number, first: number): number[] {
    const key = bucketKey(row);
    const firstKey = bucketKey(first);
    if (!buckets.has(firstKey)) buckets.set(firstKey, [first]);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    return bucket;
  }

  /** Order and amount (low bits) packed into one exact double; different rows may share a key, equal rows always do. */
  function bucketKey(row: number): number {
    return (orders.codes[row] ?? 0) * 1048576 + ((cents[row] ?? 0) & 1048575);
  }
}

/** Tell whether a row equals one of a bucket; if not, it joins the bucket. */
function isCopy(sheet: CleanedSheet, row: number, bucket: number[]): boolean {
  if (bucket.some((other) => other !== row && isSameLine(sheet, other, row))) return true;
  bucket.push(row);
  return false;
}
