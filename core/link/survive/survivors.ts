import type { KeyColumn } from '../keys/keyTable';
import { PairTable } from '../cluster/pairTable';

/** A field of which a customer keeps one value: values by row of the table, blank = -1. */
export interface SurvivorField extends KeyColumn {
  readonly field: string;
}

/** The value that each customer keeps: the row that gave it, -1 when every row is blank. */
export interface Survivor {
  readonly field: string;
  readonly row: Int32Array;
}

/** Another value of a field, which was not kept. */
export interface FieldConflict {
  readonly customer: number;
  readonly field: string;
  readonly keptRow: number;
  readonly kept: string;
  readonly otherRow: number;
  readonly other: string;
}

/** Give each customer the newest value of a field that is not blank (requirement 48 保留最新数据, A18 C19).
 *  Newest by `day` (serial days by row; 0 or less = no day, older than every day); of equal days the lower row in the table wins, as people add at the bottom.
 *  Source rows stay as they are. */
export function survivorOf(
  field: SurvivorField,
  customerOfRow: Int32Array,
  count: number,
  day: Int32Array | null,
): Survivor {
  const row = new Int32Array(count).fill(-1);
  for (let at = 0; at < customerOfRow.length; at++) {
    const who = customerOfRow[at] ?? -1;
    if (who < 0 || (field.codes[at] ?? -1) < 0) continue;
    const before = row[who] ?? -1;
    if (before < 0 || dayAt(day, at) >= dayAt(day, before)) row[who] = at;
  }
  return { field: field.field, row };
}

/** List the other values of a field, once each with their newest row, by customer in the order of rows. */
export function conflictsOf(
  field: SurvivorField,
  survivor: Survivor,
  customerOfRow: Int32Array,
  day: Int32Array | null,
): readonly FieldConflict[] {
  const seen = new PairTable();
  const found: { customer: number; otherRow: number }[] = [];
  for (let at = 0; at < customerOfRow.length; at++) {
    const [who, code] = [customerOfRow[at] ?? -1, field.codes[at] ?? -1];
    if (who < 0 || code < 0 || code === field.codes[survivor.row[who] ?? -1]) continue;
    const number = seen.code(who, code);
    const known = found[number];
    if (!known) found.push({ customer: who, otherRow: at });
    else if (dayAt(day, at) >= dayAt(day, known.otherRow)) known.otherRow = at;
  }
  const textAt = (row: number): string => field.texts[field.codes[row] ?? -1] ?? '';
  return found
    .map(({ customer, otherRow }) => {
      const keptRow = survivor.row[customer] ?? -1;
      return { customer, field: field.field, keptRow, kept: textAt(keptRow), otherRow, other: textAt(otherRow) };
    })
    .sort((a, b) => a.customer - b.customer || a.otherRow - b.otherRow);
}

function dayAt(day: Int32Array | null, row: number): number {
  return Math.max(0, day?.[row] ?? 0);
}
