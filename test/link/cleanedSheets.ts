import type { Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { plainSheet } from '../../core/book/book';
import { cleanSheet, type CleanedSheet } from '../../core/clean/cleanSheet';
import { keySource, type KeyKind, type KeySource } from '../../core/link/link';
import { standardRecipe } from '../../core/recipe/settings.data';
import { readMeaning } from '../../core/run';

/** A run's two sheets, understood and cleaned as a run does it. */
export function cleanedSheets(book: Book): { orders: CleanedSheet | null; customers: CleanedSheet | null } {
  const meaning = readMeaning(book, { mapping: new Map() });
  if (meaning.kind === 'none') throw new Error(meaning.reasons.map(({ en }) => en).join('\n'));
  const cleaned = (kind: 'orders' | 'customers'): CleanedSheet | null => {
    const sheet = meaning[kind];
    return sheet && cleanSheet(book, sheet, standardRecipe, () => undefined);
  };
  return { orders: cleaned('orders'), customers: cleaned('customers') };
}

/** The keys of a customer sheet given as cells, header first; `headers` name columns that have no role. */
export function customerSource(
  rows: readonly (readonly Cell[])[],
  headers: Readonly<Partial<Record<KeyKind, string>>> = {},
  idFirst = false,
): KeySource {
  const { customers } = cleanedSheets({ title: 't', date1904: false, sheets: [plainSheet('客户', rows)], names: [] });
  if (!customers) throw new Error('no customer sheet');
  return keySource(customers, { more: columnsByHeader(customers, headers), idFirst });
}

/** Columns of a sheet by their header. */
export function columnsByHeader(
  { sheet, meaning }: CleanedSheet,
  headers: Readonly<Partial<Record<KeyKind, string>>>,
): ReadonlyMap<KeyKind, number> {
  const header = sheet.rows[meaning.headerRow] ?? [];
  const found = new Map<KeyKind, number>();
  for (const kind of ['device', 'company', 'address', 'name'] as const) {
    const column = header.findIndex((cell) => cell === headers[kind]);
    if (headers[kind] !== undefined && column >= 0) found.set(kind, column);
  }
  return found;
}
