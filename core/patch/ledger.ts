import type { Book, Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { packNumbers, unpackNumbers } from './packedNumbers';
import type { CellBlock, OwnedSheet, SheetId } from './patch';

/** What we wrote last time, kept in a very hidden sheet of the workbook: which sheets and columns are ours, and a hash of every value.
 *  Hashes instead of values: the ledger holds no personal data. */
export interface Ledger {
  readonly today: number;
  readonly certificate: string;
  readonly lang: string;
  readonly areas: readonly OwnedArea[];
}

/** Cells of ours that people may type into, by row key and field. */
export interface OwnedArea {
  /** Defined name that finds the sheet (own sheets) or '' (columns in a user's sheet, each with its own name). */
  readonly sheetName: string;
  readonly sheetId: SheetId | 'user';
  readonly fields: readonly OwnedField[];
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
  return `_cp.sheet.${id}`;
}

/** Write a ledger as our very hidden sheet. */
export function ledgerSheet(ledger: Ledger): OwnedSheet {
  const { today, certificate, lang, areas } = ledger;
  const rows: (string | number)[][] = [[MARK, FORMAT], ['run', JSON.stringify({ today, certificate, lang })]];
  for (const area of areas) {
    rows.push(['area', ...cut(JSON.stringify({ sheetName: area.sheetName, sheetId: area.sheetId, fields: area.fields }))]);
    rows.push(['keys', ...cut(packNumbers(area.keys, KEY_LETTERS))]);
    for (const hashes of area.hashes) rows.push(['cells', ...cut(packNumbers(hashes, HASH_LETTERS))]);
  }
  const block: CellBlock = { kind: 'cells', at: { row: 0, column: 0 }, cells: rows };
  return {
    id: 'ledger', name: LEDGER_SHEET, ownedName: sheetOwnedName('ledger'), visibility: 'veryHidden', blocks: [block],
    pivots: [], charts: [], freeze: { rows: 0, columns: 0 }, widths: [], landscape: false, kept: [],
  };
}

/** Read the ledger of an earlier run; null when the book has none or someone damaged it. */
export function readLedger(book: Book): Ledger | null {
  const sheet = book.sheets.find((one) => one.name === LEDGER_SHEET);
  if (!sheet || sheet.rows[0]?.[0] !== MARK || sheet.rows[0]?.[1] !== FORMAT) return null;
  const run = parsed(joined(sheet.rows[1]));
  if (!isRecord(run) || typeof run.today !== 'number' || typeof run.certificate !== 'string' || typeof run.lang !== 'string') return null;
  return { today: run.today, certificate: run.certificate, lang: run.lang, areas: readAreas(sheet) };
}

function readAreas(sheet: Sheet): readonly OwnedArea[] {
  const areas: OwnedArea[] = [];
  for (let row = 2; row < sheet.rows.length; row++) {
    if (sheet.rows[row]?.[0] !== 'area') continue;
    const meta = parsed(joined(sheet.rows[row]));
    const fields = isRecord(meta) && Array.isArray(meta.fields) ? meta.fields.flatMap(readField) : [];
    if (!isRecord(meta) || typeof meta.sheetName !== 'string' || !isSheetId(meta.sheetId)) continue;
    const keys = unpackNumbers(joined(sheet.rows[row + 1]), KEY_LETTERS);
    const hashes = fields.map((_, index) => unpackNumbers(joined(sheet.rows[row + 2 + index]), HASH_LETTERS));
    areas.push({ sheetName: meta.sheetName, sheetId: meta.sheetId, fields, keys, hashes });
  }
  return areas;
}

function readField(value: unknown): OwnedField[] {
  if (!isRecord(value)) return [];
  const { field, header, ownedName } = value;
  return typeof field === 'string' && typeof header === 'string' && typeof ownedName === 'string' ? [{ field, header, ownedName }] : [];
}

function isSheetId(value: unknown): value is SheetId | 'user' {
  return typeof value === 'string' && ['portrait', 'pivots', 'report', 'changes', 'ledger', 'user'].includes(value);
}

function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += CELL_LETTERS) pieces.push(text.slice(from, from + CELL_LETTERS));
  return pieces;
}

function joined(row: readonly Cell[] | undefined): string {
  return (row ?? []).slice(1).filter((cell) => typeof cell === 'string').join('');
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
