import type { Book, Sheet } from '../book/book';
import { readLedger, LEDGER_SHEET, type Ledger, type OwnedArea } from './ledger';
import type { SheetId } from './patch';

/** What in a book is ours, found by defined names that follow moves and renames, never by a header. */
export interface Owned {
  readonly ledger: Ledger | null;
  readonly sheets: ReadonlyMap<SheetId, Sheet>;
  /** User sheet name -> field id -> zero-based column. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, OwnedPlace>>;
}

export interface OwnedPlace {
  readonly column: number;
  readonly ownedName: string;
  readonly area: OwnedArea;
}

/** Find our sheets and columns in a book. A sheet or column whose name is gone is the user's from then on. */
export function findOwned(book: Book): Owned {
  const ledger = readLedger(book);
  const sheets = new Map<SheetId, Sheet>();
  const columns = new Map<string, Map<string, OwnedPlace>>();
  const ledgerSheet = book.sheets.find((sheet) => sheet.name === LEDGER_SHEET);
  if (!ledger || !ledgerSheet) return { ledger: null, sheets, columns };
  sheets.set('ledger', ledgerSheet);
  const names = new Map(book.names.map((one) => [one.name.toLowerCase(), one]));
  for (const area of ledger.areas) {
    if (area.sheetId !== 'user') {
      const named = names.get(area.sheetName.toLowerCase());
      const sheet = named && book.sheets.find((one) => one.name === named.sheet);
      if (sheet) sheets.set(area.sheetId, sheet);
      continue;
    }
    for (const { field, ownedName } of area.fields) {
      const named = names.get(ownedName.toLowerCase());
      if (!named || named.area.left !== named.area.right) continue;
      const inSheet = columns.get(named.sheet) ?? new Map<string, OwnedPlace>();
      inSheet.set(field, { column: named.area.left, ownedName, area });
      columns.set(named.sheet, inSheet);
    }
  }
  return { ledger, sheets, columns };
}

/** What understanding must not read: our sheets, and our columns in user sheets. */
export function exclusionsOf(owned: Owned): { sheets: ReadonlySet<string>; columns: ReadonlyMap<string, ReadonlySet<number>> } {
  const sheets = new Set([...owned.sheets.values()].map((sheet) => sheet.name));
  const columns = new Map([...owned.columns].map(([sheet, fields]) => [sheet, new Set([...fields.values()].map((place) => place.column))]));
  return { sheets, columns };
}
