import { Interner } from '../book/interner';
import type { CleanedSheet } from '../clean/cleanSheet';
import { phonesOf, textOf } from '../clean/cleanSheet';
import type { PhoneColumn } from '../clean/column';
import type { Role } from '../understand/meaning';

/** Columns that can tell customers apart, best first. */
export const KEY_ROLES: readonly Role[] = ['customerId', 'phone', 'email', 'customerName'];

/** Which customer each row belongs to. */
export interface CustomerKeys {
  readonly role: Role;
  /** Customer number per data row by first appearance, -1 = blank key. */
  readonly customer: Int32Array;
  /** The key text of each customer, as cleaned. */
  readonly ids: readonly string[];
}

/** Give the role whose column tells this sheet's customers apart: id, else phone, e-mail, name. */
export function keyRole(sheet: CleanedSheet): Role | null {
  return KEY_ROLES.find((role) => sheet.columns.has(role)) ?? null;
}

/** Number the customers of a sheet by their cleaned key. Blank keys match nobody.
 *  Phones are compared by number, however spelled; a cell of two numbers by the first valid one. */
export function customerKeys(sheet: CleanedSheet, role: Role): CustomerKeys | null {
  const text = textOf(sheet, role);
  if (text) return { role, customer: text.codes, ids: text.dictionary };
  const phones = role === 'phone' ? phonesOf(sheet) : null;
  const entry = sheet.columns.get(role);
  if (!entry) return null;
  const keys = new Interner();
  const customer = new Int32Array(sheet.rowCount).fill(-1);
  for (let row = 0; row < sheet.rowCount; row++) {
    const phone = phones && phoneOf(phones, row);
    if (phone) {
      customer[row] = keys.code(phone);
      continue;
    }
    const cell = sheet.sheet.rows[sheet.firstRow + row]?.[entry.meaning.column] ?? null;
    const key = entry.column.after(cell, sheet.firstRow + row);
    if (key !== '') customer[row] = keys.code(key);
  }
  return { role, customer, ids: keys.texts };
}

/** The number of a row, written one way; "" where there is none. */
function phoneOf({ mobiles, others }: PhoneColumn, row: number): string {
  const mobile = mobiles[row] ?? NaN;
  return mobile > 0 ? String(mobile) : (others.dictionary[others.codes[row] ?? -1] ?? '');
}
