import type { Cell } from '../../book/cell';
import { Interner } from '../../book/interner';
import { idText } from '../../clean/id';
import { outerTrimmed } from '../../clean/space';
import { isBlankMark } from '../../clean/blank';
import type { CleanedRole, CleanedSheet } from '../../clean/cleanSheet';
import type { NumberedKeys } from '../../clean/column';
import { phonesOf, textOf } from '../../clean/cleanSheet';
import type { KeyKind } from '../kinds';
import { addressKey } from './addressKey';
import { companyKey, looksLikeCompany } from './companyKey';
import { deviceKey } from './deviceKey';
import type { KeyColumn, KeySource } from './keyTable';
import { nameKey } from './nameKey';
import { NumberCodes } from './numberCodes';
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
  const ids = columns.get('customerId');
  if (ids && hasContacts(columns, sheet.rowCount)) columns.set('customerId', withoutMasked(ids));
  const names = sheet.columns.get('customerName')?.meaning.column;
  // One cell is one agreement: a name that is the company's is no person's name beside it.
  if (names !== undefined && more.get('company') !== names) {
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

/** Most rows have a phone or an e-mail. */
function hasContacts(columns: ReadonlyMap<KeyKind, KeyColumn>, rowCount: number): boolean {
  const [phones, emails] = [columns.get('phone')?.codes, columns.get('email')?.codes];
  let rows = 0;
  for (let row = 0; row < rowCount; row++) if ((phones?.[row] ?? -1) >= 0 || (emails?.[row] ?? -1) >= 0) rows++;
  return rows * 2 > rowCount;
}

/** A masked id (t**8) is shared by many people; where phones or e-mails tell them apart it joins nobody. */
function withoutMasked({ codes, texts }: KeyColumn): KeyColumn {
  if (!texts.some((text) => text.includes('**'))) return { codes, texts };
  return { codes: codes.map((code) => ((texts[code] ?? '').includes('**') ? -1 : code)), texts };
}

function idKeys(sheet: CleanedSheet): KeyColumn | null {
  const ids = textOf(sheet, 'customerId');
  return ids && { codes: ids.codes, texts: ids.dictionary };
}

/** Mobile numbers are told apart as numbers, other phones by each distinct cell text. */
function phoneKeys(sheet: CleanedSheet, isRead: (row: number) => boolean): KeyColumn | null {
  const column = phonesOf(sheet);
  const role = sheet.columns.get('phone');
  if (!column || !role) return null;
  const { mobiles } = column;
  const numbers = new NumberCodes();
  const { codes, texts } = readTexts(sheet, role, phoneKey, (row) => !((mobiles[row] ?? NaN) > 0) && isRead(row));
  const others = texts.length;
  for (let row = 0; row < sheet.rowCount; row++) {
    const mobile = mobiles[row] ?? NaN;
    if (mobile > 0 && isRead(row)) codes[row] = others + numbers.code(mobile);
  }
  return joinedTexts(codes, [...texts, ...numbers.numbers.map(String)], others);
}

function emailKeys(sheet: CleanedSheet, isRead: (row: number) => boolean): KeyColumn | null {
  const role = sheet.columns.get('email');
  if (!role) return null;
  const keys = role.column.kind === 'checked' ? role.column.keys : undefined;
  return keys ? readKeys(keys, isRead) : readTexts(sheet, role, KEY_OF.email, isRead);
}

/** Keys that the cleaner has numbered, of the rows that are read. */
function readKeys({ codes: known, texts }: NumberedKeys, isRead: (row: number) => boolean): KeyColumn {
  const codes = new Int32Array(known.length).fill(-1);
  const places = new Int32Array(texts.length).fill(-1);
  const read: string[] = [];
  for (let row = 0; row < known.length; row++) {
    const key = known[row] ?? -1;
    if (key < 0 || !isRead(row)) continue;
    if (places[key] === -1) places[key] = read.push(texts[key] ?? '') - 1;
    codes[row] = places[key] ?? -1;
  }
  return { codes, texts: read };
}

/** A mobile that stands as another phone's text too gets one code. */
function joinedTexts(codes: Int32Array, texts: readonly string[], others: number): KeyColumn {
  if (!texts.some((text, at) => at < others && /^1\d{10}$/.test(text))) return { codes, texts };
  const keys = new Interner();
  const codeOf = Int32Array.from(texts, (text) => keys.code(text));
  return { codes: codes.map((code) => (code < 0 ? -1 : (codeOf[code] ?? -1))), texts: keys.texts };
}

/** Keys of a column as cleaned, each distinct cell text once; -1 where the cleaner made an issue of it. A domain that only looks mistyped is a key: two rows that write it alike are alike. */
function readTexts(
  sheet: CleanedSheet,
  { meaning, column }: CleanedRole,
  keyOf: (text: string) => string,
  isRead: (row: number) => boolean,
): { codes: Int32Array; texts: readonly string[] } {
  const isIssue = [false, ...column.rules.map(({ id, effect }) => effect === 'issue' && !id.startsWith('emailTypo:'))];
  const raws = new Interner();
  const known: number[] = [];
  const keys = new Interner();
  const codes = new Int32Array(sheet.rowCount).fill(-1);
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!isRead(row) || isIssue[column.outcome[row] ?? 0] === true) continue;
    const cell = cellAt(sheet, row, meaning.column);
    if (cell === null || cell === '') continue;
    const raw = raws.code(typeof cell === 'string' ? cell : `\u0000${idText(cell)}`);
    if (raw === known.length) {
      const key = keyOf(column.after(cell, sheet.firstRow + row));
      known.push(key === '' ? -1 : keys.code(key));
    }
    codes[row] = known[raw] ?? -1;
  }
  return { codes, texts: keys.texts };
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
