import type { Book } from '../book/book';
import { cleanSheet, type CleanedSheet } from '../clean/cleanSheet';
import type { Recipe } from '../recipe/recipe';
import type { BookMeaning } from '../understand/meaning';

/** Called between steps and blocks of rows; throwing stops the run. `done` and `total` count rows. */
export type Tick = (step: 'clean' | 'measure' | 'tag', done: number, total: number) => void;

/** Clean the sheets of a book that people and orders stand in. */
export function cleanedSheets(
  book: Book,
  meaning: BookMeaning,
  recipe: Recipe,
  tick: Tick,
): readonly [orders: CleanedSheet | null, customers: CleanedSheet | null] {
  const cleaned = (kind: 'orders' | 'customers'): CleanedSheet | null => {
    const sheet = meaning[kind];
    if (!sheet) return null;
    const total = Math.max(0, sheet.lastRow - sheet.firstRow + 1);
    return cleanSheet(book, sheet, recipe, (rows) => tick('clean', rows, total));
  };
  return [cleaned('orders'), cleaned('customers')];
}
