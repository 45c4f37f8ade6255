import type { Cell } from '../book/cell';
import type { Role } from '../understand/meaning';
import { BLANK_MARK_RULE } from './blank';
import type { CleanedRole, CleanedSheet } from './cleanSheet';
import type { CleanedColumn } from './column';
import { outerTrimmed } from './space';

/** A share of empty key fields above this marks the record, and of empty records the column (requirement 55; A18 C17). */
export const MISSING_SHARE = 0.3;

/** The key fields of a customer table, where it has them (requirements 55, 57). */
export const KEY_FIELDS: readonly Role[] = [
  'customerName',
  'phone',
  'contactRole',
  'industry',
  'region',
  'totalAmount',
  'amount',
];

export interface MissingFields {
  /** The key fields that the sheet has, in sheet order; the others cannot be empty and do not count. */
  readonly keys: readonly Role[];
  /** One byte a data row: 1 = 待补充, more than 30% of its key fields are empty. */
  readonly toComplete: Uint8Array;
  /** Empty key fields per data row. */
  readonly empty: Uint8Array;
  /** Every key field with its empty rows and their share of the counted rows. */
  readonly columns: readonly MissingColumn[];
}

export interface MissingColumn {
  readonly role: Role;
  readonly header: string;
  readonly empty: number;
  /** 0-1 of the counted rows; 0 without rows. */
  readonly share: number;
  /** Strictly more than 30% are empty. */
  readonly warns: boolean;
}

/** Count the empty key fields of every record and column (requirement 55; A18 C16, C17; A19). A cell is empty when it is blank or only says "nothing here" (无, N/A); one that nobody can read is not empty.
 *  Exactly 30% is no mark. Nothing is deleted. `isCounted` leaves rows out (totals, blank rows); they get no mark.
 *  @example 4 keys: 1 empty (25%) -> 0, 2 empty -> 1; 10 keys: 3 empty (30%) -> 0 */
export function missingFields(
  sheet: CleanedSheet,
  keyFields: readonly Role[] = KEY_FIELDS,
  isCounted: (row: number) => boolean = () => true,
): MissingFields {
  const keys = [...sheet.columns].filter(([role]) => keyFields.includes(role));
  const empty = new Uint8Array(sheet.rowCount);
  const toComplete = new Uint8Array(sheet.rowCount);
  const perColumn = new Float64Array(keys.length);
  let counted = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!isCounted(row)) continue;
    counted++;
    let holes = 0;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]?.[1];
      if (key === undefined || !isEmptyAt(sheet, key, row)) continue;
      holes++;
      perColumn[at] = (perColumn[at] ?? 0) + 1;
    }
    empty[row] = holes;
    toComplete[row] = isMuch(holes, keys.length) ? 1 : 0;
  }
  const columns = keys.map(([role, { meaning }], at): MissingColumn => {
    const holes = perColumn[at] ?? 0;
    const share = counted === 0 ? 0 : holes / counted;
    return { role, header: meaning.header, empty: holes, share, warns: isMuch(holes, counted) };
  });
  return { keys: keys.map(([role]) => role), toComplete, empty, columns };
}

/** Tell whether a share is strictly more than the 30% that A18 C17 allows. */
export function isMuch(empty: number, all: number): boolean {
  return all > 0 && empty / all > MISSING_SHARE;
}

function isEmptyAt(sheet: CleanedSheet, { meaning, column }: CleanedRole, row: number): boolean {
  if (hasValue(column, row)) return false;
  const outcome = column.outcome[row] ?? 0;
  if (outcome > 0) return column.rules[outcome - 1]?.id === BLANK_MARK_RULE.id;
  return isBlank(sheet.sheet.rows[sheet.firstRow + row]?.[meaning.column] ?? null);
}

/** What was cleaned to a value was no blank; the cell need not be looked up. */
function hasValue(column: CleanedColumn, row: number): boolean {
  switch (column.kind) {
    case 'days':
      return (column.days[row] ?? 0) > 0;
    case 'money':
      return !Number.isNaN(column.units[row] ?? NaN);
    case 'text':
      return (column.codes[row] ?? -1) >= 0;
    case 'phone':
      return (column.mobiles[row] ?? NaN) > 0;
    case 'checked':
      return false;
    default:
      return column satisfies never;
  }
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && outerTrimmed(cell) === '');
}

const NO_FIELDS: readonly Role[] = [];

/** Give the key fields that are empty in a data row, of those named. */
export function emptyFields(sheet: CleanedSheet, keys: readonly Role[], row: number): readonly Role[] {
  const isEmpty = (role: Role): boolean => {
    const key = sheet.columns.get(role);
    return key !== undefined && isEmptyAt(sheet, key, row);
  };
  return keys.some(isEmpty) ? keys.filter(isEmpty) : NO_FIELDS;
}
