import type { Book, Sheet, SheetName } from '../book/book';
import type { Bilingual } from '../words';
import { findLedgerSheet, readLedger, sheetOwnedName, type Ledger, type OwnedArea } from './ledger';
import { NAMED_SHEETS, type SheetId } from './patch';

/** What in a book is ours, found by defined names that follow moves and renames, never by a header. */
export interface Owned {
  /** null when there is none, or when it is damaged: then only the sheet of the ledger counts as ours. */
  readonly ledger: Ledger | null;
  readonly sheets: ReadonlyMap<SheetId, Sheet>;
  /** User sheet name -> field id -> place of the column. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, OwnedPlace>>;
}

export interface OwnedPlace {
  /** Zero-based column. */
  readonly column: number;
  readonly ownedName: string;
  readonly area: OwnedArea;
}

/** Find our sheets and columns in a book. A sheet or column whose name is gone is the user's from then on.
 *  With a damaged ledger nobody can tell what was typed since, so nothing is refreshed and everything but the ledger's own sheet is left as it is; sheets that people write in need no ledger. */
export function findOwned(book: Book): Owned {
  const ledgerSheet = findLedgerSheet(book);
  const sheets = new Map<SheetId, Sheet>();
  const columns = new Map<string, Map<string, OwnedPlace>>();
  for (const id of NAMED_SHEETS) {
    const sheet = sheetNamed(book, sheetOwnedName(id));
    if (sheet && sheet !== ledgerSheet) sheets.set(id, sheet);
  }
  if (!ledgerSheet) return { ledger: null, sheets, columns };
  sheets.set('ledger', ledgerSheet);
  const ledger = readLedger(ledgerSheet);
  const names = new Map(book.names.map((one) => [one.name.toLowerCase(), one]));
  for (const area of ledger?.areas ?? []) {
    if (area.sheetId === 'user') addColumns(area, names, columns);
    else {
      const named = names.get(area.sheetName.toLowerCase());
      const sheet = book.sheets.find((one) => one.name === named?.sheet);
      if (sheet && sheet !== ledgerSheet) sheets.set(area.sheetId, sheet);
    }
  }
  return { ledger, sheets, columns };
}

function sheetNamed(book: Book, ownedName: string): Sheet | undefined {
  const named = book.names.find((one) => one.name.toLowerCase() === ownedName);
  return book.sheets.find((one) => one.name === named?.sheet);
}

/** What understanding must not read: our sheets, and our columns in user sheets. Where the ledger is damaged, our defined names still say what we wrote. */
export function exclusionsOf(
  owned: Owned,
  book?: Book,
): { sheets: ReadonlySet<string>; columns: ReadonlyMap<string, ReadonlySet<number>> } {
  const sheets = new Set([...owned.sheets.values()].map((sheet) => sheet.name));
  const columns = new Map(
    [...owned.columns].map(([sheet, fields]) => [sheet, new Set([...fields.values()].map((place) => place.column))]),
  );
  if (!isDamaged(owned)) return { sheets, columns };
  for (const { name, sheet, area } of book?.names ?? []) {
    if (name.toLowerCase().startsWith(SHEET_NAME_START)) sheets.add(sheet);
    if (!name.toLowerCase().startsWith(COLUMN_NAME_START) || area.left !== area.right) continue;
    columns.set(sheet, (columns.get(sheet) ?? new Set<number>()).add(area.left));
  }
  return { sheets, columns };
}

/** Say that the record of the last run cannot be read, when that is so. */
export function ownershipNotices(owned: Owned): readonly Bilingual[] {
  if (!isDamaged(owned)) return [];
  return [
    {
      zh: '上次运行的记录（隐藏工作表）已损坏，无法分辨哪些单元格是你填的；因此旧的画像表和标签列保持原样，结果写入新的表和列。',
      en: 'The record of the last run (a hidden sheet) is damaged, so cells that you typed cannot be told from ours; the earlier sheets and columns stay as they are and the results go to new ones.',
    },
  ];
}

/** Start of the defined names of our columns in user sheets. */
export const COLUMN_NAME_START = '_cp_column_';
const SHEET_NAME_START = sheetOwnedName('portrait').replace('portrait', '');

function isDamaged(owned: Owned): boolean {
  return owned.ledger === null && owned.sheets.has('ledger');
}

function addColumns(
  area: OwnedArea,
  names: ReadonlyMap<string, SheetName>,
  columns: Map<string, Map<string, OwnedPlace>>,
): void {
  for (const { field, ownedName } of area.fields) {
    const named = names.get(ownedName.toLowerCase());
    if (!named || named.area.left !== named.area.right) continue;
    const inSheet = columns.get(named.sheet) ?? new Map<string, OwnedPlace>();
    inSheet.set(field, { column: named.area.left, ownedName, area });
    columns.set(named.sheet, inSheet);
  }
}
