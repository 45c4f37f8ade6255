import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import type { Portrait } from '../../core/portrait';
import type { Patch } from '../../core/patch/patch';
import type { Recipe } from '../../core/recipe/recipe';
import { standardRecipe } from '../../core/recipe/settings.data';
import { run } from '../../core/run';
import type { Mapping } from '../../core/understand/meaning';

/** The day on which the test shops are looked at: 2024-06-30. */
export const TODAY = 45473;

export interface Ran {
  readonly portrait: Portrait;
  readonly patch: Patch;
}

/** Run a book on the test day, its date given; fails when nothing can be done. */
export function runBook(book: Book, changes: Partial<Recipe> = {}, mapping: Mapping = new Map(), today = TODAY): Ran {
  const result = run(book, { recipe: { ...standardRecipe, ...changes }, mapping, clock: { today, given: true } });
  if (result.kind === 'none') throw new Error(result.reasons.map((reason) => reason.en).join('\n'));
  return result;
}

/** A book of one sheet, cells as a person would read them. */
export function bookOf(rows: readonly (readonly Cell[])[], name = '订单'): Book {
  return { title: 'test.xlsx', date1904: false, sheets: [plainSheet(name, rows)], names: [] };
}

/** What is measured of one customer; money in cents, NaN as null. */
export interface Measured {
  readonly r: number | null;
  readonly f: number;
  readonly m: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly orders: number;
  readonly all: number;
  readonly refunds: number;
  readonly average: number | null;
  readonly cycle: number | null;
}

export function measuredOf({ portrait }: Ran, id: string): Measured {
  const { ids, measures } = portrait.gathered;
  const who = ids.indexOf(id);
  if (who < 0) throw new Error(`no customer ${id}`);
  const number = (values: Float64Array): number | null => {
    const value = values[who] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    r: number(measures.recencyDays),
    f: number(measures.frequency) ?? NaN,
    m: number(measures.monetaryCents) ?? NaN,
    first: number(measures.firstOrder),
    last: number(measures.lastOrder),
    orders: number(measures.orders) ?? NaN,
    all: number(measures.allCents) ?? NaN,
    refunds: number(measures.refunds) ?? NaN,
    average: number(measures.averageOrderCents),
    cycle: number(measures.cycleDays),
  };
}

/** R, F and M alone. */
export function rfmOf(ran: Ran, id: string): readonly [r: number | null, f: number, m: number] {
  const { r, f, m } = measuredOf(ran, id);
  return [r, f, m];
}

/** What every row counts as, and why rows were set aside. */
export function accountOf({ portrait }: Ran): Record<string, number> {
  const { read, kept, sales, refunds, cancelled, details, aside, asideBy } = portrait.rows;
  const counts = { read, kept, sales, refunds, cancelled, details, aside, ...Object.fromEntries(asideBy) };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}
