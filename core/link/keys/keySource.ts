import type { Cell } from '../../book/cell';
import { IdInterner } from '../../book/idInterner';
import { Interner } from '../../book/interner';
import { idText } from '../../clean/id';
import { outerTrimmed } from '../../clean/space';
import { isBlankMark } from '../../clean/blank';
import type { CleanedRole, CleanedSheet } from '../../clean/cleanSheet';
import { phonesOf, textOf } from '../../clean/cleanSheet';
import type { PhoneColumn } from '../../clean/column';
import type { KeyKind } from '../kinds';
import { addressKey } from './addressKey';
import { companyKey, looksLikeCompany } from './companyKey';
import { deviceKey } from './deviceKey';
import type { KeyColumn, KeySource } from './keyTable';
import { nameKey } from './nameKey';
import { phoneKey } from './phoneKey';

/** What else is known about a sheet. */
export interface KeySourceOptions {
  /** Columns that mean a kind and have no role: zero-based column in the sheet. */
  readonly more: ReadonlyMap<KeyKind, number>;
  /** Read a row's other keys only where its id is blank. For orders beside a customer sheet: a gift bears the phone of the one who gets it. */
  readonly idFirst: boolean;
}

/** Read the keys of a cleaned sheet, as cleaned. Blank cells, and phones and e-mails that their cleaner could not read, are no keys.
 *  A name column of companies gives company keys, cell by cell, unless another column is named for them.
 *  Limit: an id that lost its last digits is still an id; the cleaner lists it. */
export function keySource(sheet: CleanedSheet, { more, idFirst }: KeySourceOptions): KeySource {
  const columns = new Map<KeyKind, KeyColumn>();
  const put = (kind: KeyKind, column: KeyColumn | null): void => {
    if (column && !columns.has(kind)) columns.set(kind, column);
  };
  for (const [kind, column] of more) put(kind, columnKeys(sheet, kind, column));
  put('customerId', textOf(sheet, 'customerId') && idKeys(sheet));
  const isRead = idFirst ? withoutId(columns.get('customerId')) : () => true;
  put('phone', phoneKeys(sheet, isRead));
  put('email', emailKeys(sheet, isRead));
  const names = sheet.columns.get('customerName')?.meaning.column;
  if (names !== undefined) {
    const split = !columns.has('company');
    if (split)
      put(
        'company',
        rawKeys(sheet, names, (text) => (looksLikeCompany(text) ? companyKey(text) : '')),
      );
    put(
      'name',
      rawKeys(sheet, names, (text) => (split && looksLikeCompany(text) ? '' : nameKey(text))),
    );
  }
  const skipped = new Set(sheet.meaning.totalRows.map((row) => row - sheet.firstRow));
  const kept = idFirst ? onlyIds(columns) : columns;
  return { sheet: sheet.sheet.name, firstRow: sheet.firstRow, rowCount: sheet.rowCount, columns: kept, skipped };
}

/** How a cell of a column without a role becomes a match key. Ids keep their case. */
const KEY_OF: Readonly<Record<KeyKind, (text: string) => string>> = {
  customerId: (text) => text,
  email: (text) => (text.includes('@') ? text.toLowerCase() : ''),
  phone: phoneKey,
  device: deviceKey,
  company: companyKey,
  name: nameKey,
  address: addressKey,
};

function columnKeys(sheet: CleanedSheet, kind: KeyKind, column: number): KeyColumn {
  return rawKeys(sheet, column, KEY_OF[kind]);
}

/** Each distinct cell text is made to a key once. */
function rawKeys(sheet: CleanedSheet, column: number, keyOf: (text: string) => string): KeyColumn {
  const raws = new Interner();
  const keys = new Interner();
  const known: number[] = [];
  const codes = new Int32Array(sheet.rowCount).fill(-1);
  for (let row = 0; row < sheet.rowCount; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === null || cell === '') continue;
    const raw = raws.code(typeof cell === 'string' ? cell : idText(cell));
    if (raw === known.length) {
      const text = outerTrimmed(raws.texts[raw] ?? '');
      const key = isBlankMark(text) ? '' : keyOf(text);
      known.push(key === '' ? -1 : keys.code(key));
    }
    codes[row] = known[raw] ?? -1;
  }
  return { codes, texts: keys.texts };
}

function idKeys(sheet: CleanedSheet): KeyColumn | null {
  const ids = textOf(sheet, 'customerId');
  return ids && { codes: ids.codes, texts: ids.dictionary };
}

function phoneKeys(sheet: CleanedSheet, isRead: (row: number) => boolean): KeyColumn | null {
  const column = phonesOf(sheet);
  const role = sheet.columns.get('phone');
  if (!column || !role) return null;
  const keys = new IdInterner();
  const codes = new Int32Array(sheet.rowCount).fill(-1);
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!isRead(row)) continue;
    const key = phoneAt(sheet, role, column, row);
    if (key !== '') codes[row] = keys.code(key);
  }
  return { codes, texts: keys.texts };
}

function phoneAt(sheet: CleanedSheet, role: CleanedRole, column: PhoneColumn, row: number): string {
  const mobile = column.mobiles[row] ?? NaN;
  if (mobile > 0) return String(mobile);
  return readText(sheet, role, row, phoneKey);
}

function emailKeys(sheet: CleanedSheet, isRead: (row: number) => boolean): KeyColumn | null {
  const role = sheet.columns.get('email');
  if (!role) return null;
  const keys = new Interner();
  const codes = new Int32Array(sheet.rowCount).fill(-1);
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!isRead(row)) continue;
    const key = readText(sheet, role, row, KEY_OF.email);
    if (key !== '') codes[row] = keys.code(key);
  }
  return { codes, texts: keys.texts };
}

/** The key of a cell as cleaned; "" where the cleaner made an issue of it. */
function readText(
  sheet: CleanedSheet,
  { meaning, column }: CleanedRole,
  row: number,
  keyOf: (text: string) => string,
): string {
  const cell = cellAt(sheet, row, meaning.column);
  if (cell === null || cell === '') return '';
  const outcome = column.outcome[row] ?? 0;
  if (outcome > 0 && column.rules[outcome - 1]?.effect === 'issue') return '';
  return keyOf(column.after(cell, sheet.firstRow + row));
}

function cellAt(sheet: CleanedSheet, row: number, column: number): Cell {
  return sheet.sheet.rows[sheet.firstRow + row]?.[column] ?? null;
}

function withoutId(ids: KeyColumn | undefined): (row: number) => boolean {
  return (row) => (ids?.codes[row] ?? -1) < 0;
}

function onlyIds(columns: ReadonlyMap<KeyKind, KeyColumn>): ReadonlyMap<KeyKind, KeyColumn> {
  const ids = columns.get('customerId');
  if (!ids) return columns;
  const masked = (codes: Int32Array): Int32Array => codes.map((code, row) => ((ids.codes[row] ?? -1) >= 0 ? -1 : code));
  return new Map(
    [...columns].map(([kind, { codes, texts }]) => [
      kind,
      kind === 'customerId' ? ids : { codes: masked(codes), texts },
    ]),
  );
}
