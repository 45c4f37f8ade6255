import type { Book } from '../book/book';
import { cleanSheet, type CleanedSheet } from '../clean/cleanSheet';
import type { Project } from '../project/project';
import { toldWords } from '../project/questions/toldWords';
import type { Recipe } from '../recipe/recipe';
import type { BookMeaning } from '../understand/meaning';

/** Called between steps and blocks of rows; throwing stops the run. `done` and `total` count rows. */
export type Tick = (step: 'clean' | 'measure' | 'tag', done: number, total: number) => void;

/** Clean the sheets of a book that people, orders and contacts stand in. */
export function cleanedSheets(
  book: Book,
  meaning: BookMeaning,
  recipe: Recipe,
  tick: Tick,
  project: Pick<Project, 'dictionary' | 'answers'>,
): readonly [orders: CleanedSheet | null, customers: CleanedSheet | null, contacts: CleanedSheet | null] {
  const told = toldWords(project);
  const cleaned = (kind: 'orders' | 'customers' | 'interactions'): CleanedSheet | null => {
    const sheet = meaning[kind];
    if (!sheet) return null;
    const total = Math.max(0, sheet.lastRow - sheet.firstRow + 1);
    return cleanSheet(book, sheet, recipe, (rows) => tick('clean', rows, total), told);
  };
  return [cleaned('orders'), cleaned('customers'), cleaned('interactions')];
}
