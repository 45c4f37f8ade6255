import type { Bilingual, ComparedClass, ComparedFigure, ComparedRuns } from '../../core/index';
import type { ClassView } from '../engine/runView';
import { COMPARE } from '../texts/compare';
import type { Words } from './words';

/** A row of the comparison: before, after, change. */
interface ComparedRow {
  readonly head: string;
  readonly cells: readonly string[];
}

const FIGURES: Readonly<Partial<Record<ComparedFigure['figure'], Bilingual>>> = {
  customers: COMPARE.total,
  orders: COMPARE.orders,
  sales: COMPARE.sales,
};

/** Write two compared runs as rows of a table: customers, orders and sales, then the classes of one set in their order.
 *  What one of the runs did not count is "–". */
export function comparedRows(
  { figures, classes }: ComparedRuns,
  set: ClassView | null,
  currency: string,
  words: Words,
): readonly ComparedRow[] {
  const byField = new Map(classes.map((one) => [one.field, one]));
  return [
    ...figures.flatMap((one) => {
      const head = FIGURES[one.figure];
      return head ? [{ head: words.say(head), cells: figureCells(one, currency, words) }] : [];
    }),
    ...(set?.shares ?? []).flatMap(({ id, label }) => {
      const one = byField.get(`${set?.set}.${id}`);
      return one ? [{ head: words.say(label), cells: classCells(one, words) }] : [];
    }),
  ];
}

const BLANK = '–';

function figureCells({ figure, before, after, difference }: ComparedFigure, currency: string, words: Words): string[] {
  const text = (value: number): string =>
    figure === 'sales' ? words.brief(value * 100, currency) : words.count(value);
  return [before, after].map((value) => (value === null ? BLANK : text(value))).concat(signed(difference, text));
}

function classCells({ before, after, beforeShare, afterShare, points }: ComparedClass, words: Words): string[] {
  const text = (customers: number | null, share: number | null): string =>
    customers === null ? BLANK : `${words.count(customers)} · ${words.percent(share ?? 0)}`;
  const change = points === null ? BLANK : words.say(COMPARE.points, { points: signed(points * 100, words.number) });
  return [text(before, beforeShare), text(after, afterShare), change];
}

function signed(value: number | null, text: (value: number) => string): string {
  if (value === null) return BLANK;
  const shown = text(Math.abs(value));
  if (shown === text(0)) return shown;
  return `${value > 0 ? '+' : '−'}${shown}`;
}
