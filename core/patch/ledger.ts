import type { Book, Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { hashOf } from '../book/interner';
import { packNumbers, unpackNumbers } from './packedNumbers';
import { SHEET_IDS, type CellBlock, type OwnedSheet, type SheetId } from './patch';

/** What we wrote last time, kept in a very hidden sheet of the workbook: which sheets and columns are ours, and a hash of every value.
 *  Hashes instead of values: the ledger holds no personal data. */
export interface Ledger {
  readonly today: number;
  readonly certificate: string;
  readonly lang: string;
  /** Customers of the portrait before who were gone in this one; absent when there was nothing to compare with. */
  readonly gone?: number;
  readonly areas: readonly OwnedArea[];
}

/** Cells of ours that people may type into, by row key and field. */
export interface OwnedArea {
  /** Defined name that finds the sheet (own sheets) or '' (columns in a user's sheet, each with its own name). */
  readonly sheetName: string;
  readonly sheetId: SheetId | 'user';
  readonly fields: readonly OwnedField[];
  /** Row keys in the order in which the rows were written. */
  readonly keys: Float64Array;
  /** One list a field, 24-bit hashes, same order as `keys`. */
  readonly hashes: readonly Float64Array[];
}

export interface OwnedField {
  readonly field: string;
  readonly header: string;
  readonly ownedName: string;
}

export const LEDGER_SHEET = '_customer_portrait';
const MARK = 'customer-portrait-ledger';
const FORMAT = 1;
const KEY_LETTERS = 8;
const HASH_LETTERS = 4;
/** A cell holds 32,767 characters; stay below, in whole numbers of both widths. */
const CELL_LETTERS = 32000;

/** The defined name that follows one of our sheets. */
export function sheetOwnedName(id: SheetId): string {
  return `_cp_sheet_${id}`;
}

/** Write a ledger as our very hidden sheet. Its last row is a fingerprint of the rows above. */
export function ledgerSheet(ledger: Ledger, name: string = LEDGER_SHEET): OwnedSheet {
  const { today, certificate, lang, gone, areas } = ledger;
  const rows: (string | number)[][] = [
    [MARK, FORMAT],
    ['run', JSON.stringify({ today, certificate, lang, gone })],
  ];
  for (const { sheetName, sheetId, fields, keys, hashes } of areas) {
    rows.push(['area', ...cut(JSON.stringify({ sheetName, sheetId, fields }))]);
    rows.push(['keys', ...cut(packNumbers(keys, KEY_LETTERS))]);
    for (const list of hashes) rows.push(['cells', ...cut(packNumbers(list, HASH_LETTERS))]);
  }
  rows.push(['end', fingerprintOf(rows)]);
  const block: CellBlock = { kind: 'cells', at: { row: 0, column: 0 }, cells: rows };
  return {
    id: 'ledger',
    name,
    ownedName: sheetOwnedName('ledger'),
    visibility: 'veryHidden',
    blocks: [block],
    pivots: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    widths: [],
    landscape: false,
    kept: [],
  };
}

/** Find the sheet of the ledger, sound or damaged: by our defined name, else by the mark in its first cell. */
export function findLedgerSheet(book: Book): Sheet | null {
  const named = book.names.find((one) => one.name.toLowerCase() === sheetOwnedName('ledger').toLowerCase());
  const byName = book.sheets.find((sheet) => sheet.name === named?.sheet);
  return byName ?? book.sheets.find((sheet) => sheet.rows[0]?.[0] === MARK) ?? null;
}

/** Read the ledger of an earlier run; null when the sheet is not whole, as after a person edited or sorted it. */
export function readLedger(sheet: Sheet): Ledger | null {
  const last = sheet.rows.findIndex((row) => row[0] === 'end');
  const rows = sheet.rows.slice(0, last < 0 ? 0 : last);
  if (rows[0]?.[0] !== MARK || rows[0]?.[1] !== FORMAT || sheet.rows[last]?.[1] !== fingerprintOf(rows)) return null;
  const run = parsed(joined(rows[1]));
  if (!isRecord(run)) return null;
  const { today, certificate, lang, gone } = run;
  if (typeof today !== 'number' || typeof certificate !== 'string' || typeof lang !== 'string') return null;
  const areas = readAreas(rows);
  return areas && { today, certificate, lang, ...(typeof gone === 'number' ? { gone } : {}), areas };
}

/** 64 bits over every cell in its order, as hexadecimal digits. */
function fingerprintOf(rows: readonly (readonly Cell[])[]): string {
  let high = 0x3c6ef372;
  let low = 0x1f83d9ab;
  const add = (part: number): void => {
    high = Math.imul(high ^ part, 0x2c1b3c6d);
    low = Math.imul(low ^ (part + (high >>> 7)), 0x297a2d39);
    high ^= high >>> 15;
    low ^= low >>> 13;
  };
  for (const row of rows) {
    const cells = row.filter((cell) => cell !== null).map(String);
    for (const text of cells) add(hashOf(text));
    add(cells.length);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function readAreas(rows: readonly (readonly Cell[])[]): readonly OwnedArea[] | null {
  const areas: OwnedArea[] = [];
  for (let row = 2; row < rows.length; row++) {
    const area = readArea(rows, row);
    if (!area) return null;
    areas.push(area);
    row += 1 + area.fields.length;
  }
  return areas;
}

function readArea(rows: readonly (readonly Cell[])[], top: number): OwnedArea | null {
  const meta = rows[top]?.[0] === 'area' ? parsed(joined(rows[top])) : null;
  if (!isRecord(meta) || typeof meta.sheetName !== 'string' || !isSheetId(meta.sheetId)) return null;
  if (!Array.isArray(meta.fields)) return null;
  const fields = meta.fields.flatMap(readField);
  const keys = rows[top + 1]?.[0] === 'keys' ? unpackNumbers(joined(rows[top + 1]), KEY_LETTERS) : null;
  const hashes = fields.flatMap((_, index) => unpackNumbers(joined(rows[top + 2 + index]), HASH_LETTERS) ?? []);
  const isWhole = keys && hashes.length === meta.fields.length && hashes.every((list) => list.length === keys.length);
  return isWhole ? { sheetName: meta.sheetName, sheetId: meta.sheetId, fields, keys, hashes } : null;
}

function readField(value: unknown): OwnedField[] {
  if (!isRecord(value)) return [];
  const { field, header, ownedName } = value;
  const isField = typeof field === 'string' && typeof header === 'string' && typeof ownedName === 'string';
  return isField ? [{ field, header, ownedName }] : [];
}

function isSheetId(value: unknown): value is SheetId | 'user' {
  return value === 'user' || SHEET_IDS.some((id) => id === value);
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += CELL_LETTERS) pieces.push(text.slice(from, from + CELL_LETTERS));
  return pieces;
}

function joined(row: readonly Cell[] | undefined): string {
  return (row ?? [])
    .slice(1)
    .filter((cell) => typeof cell === 'string')
    .join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
