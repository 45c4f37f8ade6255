import type { CleanedColumn, TextColumn } from '../../clean/column';
import type { CleanedSheet } from '../../clean/cleanSheet';
import { groupByCustomer } from '../../measure/attributes';
import type { Gathered } from '../../measure/gather';
import { RowState } from '../../measure/rowState';
import type { ColumnMeaning, Role } from '../../understand/meaning';

/** A column of one sheet, with the customer of each row. */
export interface Told<C extends CleanedColumn = CleanedColumn> {
  readonly from: 'orders' | 'customers' | 'contacts';
  readonly meaning: ColumnMeaning;
  readonly column: C;
  /** Customer of each row, -1 = none. */
  readonly customer: Int32Array;
}

/** Give the columns of a role: that of the order sheet first, then that of the customer sheet, which wins. */
export function toldBy({ orders, customers }: Gathered, role: Role): readonly Told[] {
  const found: Told[] = [];
  const put = (from: Told['from'], sheet: CleanedSheet, customer: Int32Array): void => {
    const one = sheet.columns.get(role);
    if (one) found.push({ from, ...one, customer });
  };
  if (orders) put('orders', orders.sheet, orders.rows.customer);
  if (customers) put('customers', customers.sheet, customers.customer);
  return found;
}

/** The same of columns that were cleaned to numbered texts. */
export function textsBy(gathered: Gathered, role: Role): readonly Told<TextColumn>[] {
  return toldBy(gathered, role).flatMap((one) => (one.column.kind === 'text' ? [{ ...one, column: one.column }] : []));
}

/** Give the columns of these roles of the log of contacts. */
export function contactTexts({ contacts }: Gathered, ...roles: readonly Role[]): readonly Told<TextColumn>[] {
  if (!contacts) return [];
  return roles.flatMap((role) => {
    const one = contacts.sheet.columns.get(role);
    const { customer } = contacts;
    return one?.column.kind === 'text' ? [{ from: 'contacts', ...one, column: one.column, customer }] : [];
  });
}

/** Tell whether any sheet has a column of one of these roles. */
export function hasRole({ orders, customers }: Gathered, ...roles: readonly Role[]): boolean {
  return roles.some((role) => orders?.sheet.columns.has(role) === true || customers?.sheet.columns.has(role) === true);
}

/** Read each distinct text of a column: what it says as a number, -1 = nothing. */
export type ReadTexts = (dictionary: readonly string[]) => ArrayLike<number>;

/** Read a list of texts one by one. */
export function eachText(read: (text: string) => number): ReadTexts {
  return (dictionary) => Int32Array.from(dictionary, read);
}

/** Give every customer what the newest cell says that says anything; -1 = none does. The customer sheet wins over the order sheet; in it the lowest row is the newest; in the order sheet the latest day, and of one day the smaller value, so that the order of its rows changes nothing. */
export function newestCodes(gathered: Gathered, role: Role, read: ReadTexts): Int32Array {
  const codes = new Int32Array(gathered.ids.length).fill(-1);
  for (const told of textsBy(gathered, role)) {
    const meant = read(told.column.dictionary);
    newestOf(gathered, told, (row) => meant[told.column.codes[row] ?? -1] ?? -1, codes);
  }
  return codes;
}

/** Put the newest value of one sheet that is not -1 over what stands in `values`; `isBefore` decides between two of one day. */
export function newestOf(
  { orders }: Gathered,
  { from, customer }: Told,
  valueAt: (row: number) => number,
  values: Int32Array,
  isBefore = (a: number, b: number): boolean => a < b,
): void {
  const days = from === 'orders' && orders ? orders.rows.day : null;
  const newest = days ? new Int32Array(values.length).fill(-0x80000000) : null;
  for (let row = 0; row < customer.length; row++) {
    const who = customer[row] ?? -1;
    const value = who < 0 ? -1 : valueAt(row);
    if (value < 0 || (days && orders?.rows.state[row] === RowState.totalRow)) continue;
    if (days && newest) {
      const day = days[row] ?? 0;
      const last = newest[who] ?? 0;
      if (day < last || (day === last && !isBefore(value, values[who] ?? -1))) continue;
      newest[who] = day;
    }
    values[who] = value;
  }
}

/** Give every customer what most of its sale rows say; ties go to the smaller code. A customer sheet with the column wins. */
export function usualCodes(gathered: Gathered, role: Role, read: ReadTexts): Int32Array {
  const codes = new Int32Array(gathered.ids.length).fill(-1);
  for (const told of textsBy(gathered, role)) {
    const meant = read(told.column.dictionary);
    const valueAt = (row: number): number => meant[told.column.codes[row] ?? -1] ?? -1;
    if (told.from === 'orders') mostOf(gathered, valueAt, codes);
    else newestOf(gathered, told, valueAt, codes);
  }
  return codes;
}

function mostOf({ orders, ids }: Gathered, valueAt: (row: number) => number, codes: Int32Array): void {
  if (!orders) return;
  const { starts, rows } = groupByCustomer(orders.rows, ids.length);
  const counts = new Map<number, number>();
  for (let who = 0; who < ids.length; who++) {
    counts.clear();
    for (let at = starts[who] ?? 0; at < (starts[who + 1] ?? 0); at++) {
      const value = valueAt(rows[at] ?? 0);
      if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    let [best, most] = [-1, 0];
    for (const [value, count] of counts)
      if (count > most || (count === most && value < best)) [best, most] = [value, count];
    codes[who] = best;
  }
}

/** Tell whether any customer has a value. */
export function isAnyKnown(codes: Int32Array): boolean {
  return codes.some((code) => code >= 0);
}
