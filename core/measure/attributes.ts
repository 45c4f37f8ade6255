import type { CleanedSheet } from '../clean/cleanSheet';
import { textOf } from '../clean/cleanSheet';
import type { TextColumn } from '../clean/column';
import type { ValueColumn } from '../patch/columns';
import type { Role } from '../understand/meaning';
import type { CustomerKeys } from './customerKeys';
import type { OrderRows } from './orderRows';
import { RowState } from './rowState';

/** The words a customer can be described by in pivots: one value a customer. */
export interface Attribute {
  readonly role: AttributeRole;
  readonly values: ValueColumn;
}

export const ATTRIBUTE_ROLES = ['region', 'city', 'channel', 'category'] as const satisfies readonly Role[];
export type AttributeRole = (typeof ATTRIBUTE_ROLES)[number];

/** Give each customer the value with the largest sales over all history; ties go to more rows, then to the smaller text.
 *  Customers without a sale, or whose cells are blank, stay blank. Row order changes nothing. */
export function orderAttributes(sheet: CleanedSheet, rows: OrderRows, customers: number): readonly Attribute[] {
  const groups = groupByCustomer(rows, customers);
  const found: Attribute[] = [];
  for (const role of ATTRIBUTE_ROLES) {
    const column = textOf(sheet, role);
    if (column)
      found.push({
        role,
        values: { kind: 'codes', codes: mainCodes(column, rows, groups, customers), dictionary: column.dictionary },
      });
  }
  return found;
}

/** Give each customer the value of its own row in a customer sheet: the lowest non-blank one in the sheet, read as the newest. */
export function customerAttributes(sheet: CleanedSheet, keys: CustomerKeys, customers: number): readonly Attribute[] {
  const found: Attribute[] = [];
  for (const role of ATTRIBUTE_ROLES) {
    const column = textOf(sheet, role);
    if (!column) continue;
    const codes = new Int32Array(customers).fill(-1);
    for (let row = 0; row < sheet.rowCount; row++) {
      const [who, code] = [keys.customer[row] ?? -1, column.codes[row] ?? -1];
      if (who >= 0 && code >= 0) codes[who] = code;
    }
    found.push({ role, values: { kind: 'codes', codes, dictionary: column.dictionary } });
  }
  return found;
}

/** Sale rows by customer: those of customer i are `rows[starts[i]..starts[i + 1] - 1]`, in row order. */
export interface Groups {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Deal the sale rows out to their customers. */
export function groupByCustomer(rows: OrderRows, customers: number): Groups {
  const starts = new Int32Array(customers + 1);
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== RowState.sale) continue;
    const who = (rows.customer[row] ?? 0) + 1;
    starts[who] = (starts[who] ?? 0) + 1;
  }
  for (let who = 0; who < customers; who++) starts[who + 1] = (starts[who + 1] ?? 0) + (starts[who] ?? 0);
  const ends = starts.slice(0, customers);
  const grouped = new Int32Array(starts[customers] ?? 0);
  for (let row = 0; row < rows.count; row++) {
    if (rows.state[row] !== RowState.sale) continue;
    const who = rows.customer[row] ?? 0;
    const end = ends[who] ?? 0;
    grouped[end] = row;
    ends[who] = end + 1;
  }
  return { starts, rows: grouped };
}

function mainCodes(column: TextColumn, rows: OrderRows, groups: Groups, customers: number): Int32Array {
  const main = new Int32Array(customers).fill(-1);
  const cents = new Float64Array(column.dictionary.length);
  const times = new Float64Array(column.dictionary.length);
  for (let who = 0; who < customers; who++) {
    const [from, to] = [groups.starts[who] ?? 0, groups.starts[who + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const row = groups.rows[at] ?? 0;
      const code = column.codes[row] ?? -1;
      if (code < 0) continue;
      cents[code] = (cents[code] ?? 0) + (rows.cents[row] ?? 0);
      times[code] = (times[code] ?? 0) + 1;
    }
    let best = -1;
    for (let at = from; at < to; at++) {
      const code = column.codes[groups.rows[at] ?? 0] ?? -1;
      if (code >= 0 && code !== best && (best < 0 || beats(column, cents, times, code, best))) best = code;
    }
    main[who] = best;
    for (let at = from; at < to; at++) {
      const code = column.codes[groups.rows[at] ?? 0] ?? -1;
      if (code >= 0) cents[code] = times[code] = 0;
    }
  }
  return main;
}

function beats(column: TextColumn, cents: Float64Array, times: Float64Array, a: number, b: number): boolean {
  if (cents[a] !== cents[b]) return (cents[a] ?? 0) > (cents[b] ?? 0);
  if (times[a] !== times[b]) return (times[a] ?? 0) > (times[b] ?? 0);
  return (column.dictionary[a] ?? '') < (column.dictionary[b] ?? '');
}
