import { idText } from '../clean/id';
import { isBlankMark } from '../clean/blank';
import { outerTrimmed } from '../clean/space';
import type { CleanedSheet } from '../clean/cleanSheet';
import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { Interner } from '../book/interner';
import type { ColumnMeaning, Role } from '../understand/meaning';

/** A column of the customer sheet that has no part in the measures: what rules may ask by its header. */
export interface UserColumn {
  /** `column:` and the header. */
  readonly id: string;
  readonly header: string;
  readonly kind: 'number' | 'text';
  /** Read the column when a rule asks it: the newest value of each customer that is not blank. */
  readonly read: () => UserValues;
}

export type UserValues =
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'text'; readonly codes: Int32Array; readonly dictionary: readonly string[] };

/** So many columns may be asked. */
const MOST_COLUMNS = 40;
const SAMPLED = 200;

/** Roles that describe a customer and may be asked by their header too. */
const ASKED_ROLES: ReadonlySet<Role> = new Set<Role>([
  'gender',
  'company',
  'companySize',
  'industry',
  'contactRole',
  'occupation',
  'platform',
  'source',
  'payment',
  'need',
  'note',
  'owner',
]);

/** List the columns of a customer sheet that rules may ask by header: [会员等级] = 金卡. Nothing is read before it is asked.
 *  Columns without a header, of dates, and those that `isAllowed` holds back as sensitive are left out; of two equal headers the left one counts.
 *  Limit: the first 40 columns. */
export function userColumns(
  sheet: CleanedSheet,
  customer: Int32Array,
  customers: number,
  isAllowed: (column: ColumnMeaning) => boolean = ({ offers }) => offers === undefined,
): readonly UserColumn[] {
  const seen = new Set<string>();
  return sheet.meaning.columns
    .filter((column) => {
      if (column.header === '' || seen.has(column.header) || isDated(sheet, column)) return false;
      if (!isDescribing(column) || !isAllowed(column)) return false;
      seen.add(column.header);
      return sheet.meaning.headerRow >= 0;
    })
    .slice(0, MOST_COLUMNS)
    .map(({ header, column }): UserColumn => {
      const kind = kindOf(sheet, column);
      const read = (): UserValues =>
        kind === 'number' ? numbersOf(sheet, column, customer, customers) : textsOf(sheet, column, customer, customers);
      return { id: `column:${header}`, header, kind, read };
    });
}

function isDescribing({ role }: ColumnMeaning): boolean {
  return role === null || ASKED_ROLES.has(role);
}

function isDated({ sheet }: CleanedSheet, { column }: ColumnMeaning): boolean {
  return sheet.dates.has(column);
}

/** Numbers when every sampled cell is one. */
function kindOf({ sheet, firstRow, rowCount }: CleanedSheet, column: number): UserColumn['kind'] {
  let numbers = 0;
  for (let row = 0; row < Math.min(rowCount, SAMPLED); row++) {
    const cell = sheet.rows[firstRow + row]?.[column] ?? null;
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'number') return 'text';
    numbers++;
  }
  return numbers > 0 ? 'number' : 'text';
}

function numbersOf({ sheet, firstRow }: CleanedSheet, column: number, customer: Int32Array, count: number): UserValues {
  const values = new Float64Array(count).fill(NaN);
  for (let row = 0; row < customer.length; row++) {
    const cell = sheet.rows[firstRow + row]?.[column] ?? null;
    const who = customer[row] ?? -1;
    if (who >= 0 && typeof cell === 'number') values[who] = cell;
  }
  return { kind: 'number', values };
}

function textsOf({ sheet, firstRow }: CleanedSheet, column: number, customer: Int32Array, count: number): UserValues {
  const words = new Interner();
  const codes = new Int32Array(count).fill(-1);
  for (let row = 0; row < customer.length; row++) {
    const who = customer[row] ?? -1;
    const text = who < 0 ? '' : textOf(sheet.rows[firstRow + row]?.[column] ?? null);
    if (text !== '') codes[who] = words.code(text);
  }
  return { kind: 'text', codes, dictionary: words.texts };
}

function textOf(cell: Cell): string {
  if (cell === null || isCellError(cell)) return '';
  const text = outerTrimmed(typeof cell === 'number' ? idText(cell) : String(cell));
  return isBlankMark(text) ? '' : text;
}
