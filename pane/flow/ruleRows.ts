import type { RuleRow } from '../../core/index';

/** A tag class with the places of its rules in the list, in the order in which they are asked. */
export interface RuleClass {
  readonly name: string;
  readonly places: readonly number[];
}

/** Put rules into their classes, classes in order of first appearance. Within a class the lowest order is asked first;
 *  rules without one come after those with one, as they stand in the list. */
export function ruleClasses(rows: readonly RuleRow[]): readonly RuleClass[] {
  const names = [...new Set(rows.map(({ tagClass }) => tagClass))];
  const orderAt = (place: number): number => rows[place]?.order ?? Infinity;
  return names.map((name) => {
    const places = rows.flatMap((row, place) => (row.tagClass === name ? [place] : []));
    return { name, places: places.sort((a, b) => (orderAt(a) === orderAt(b) ? a - b : orderAt(a) - orderAt(b))) };
  });
}

/** Move a rule to another turn of its class, from 0; the class is numbered anew from 1. */
export function withMoved(
  rows: readonly RuleRow[],
  places: readonly number[],
  from: number,
  to: number,
): readonly RuleRow[] {
  const place = places[from];
  if (place === undefined || to < 0 || to >= places.length || to === from) return rows;
  const turns = places.filter((one) => one !== place);
  turns.splice(to, 0, place);
  return rows.map((row, at) => (turns.includes(at) ? { ...row, order: turns.indexOf(at) + 1 } : row));
}

/** Put a rule in the place of another. A rule that changes its class is asked last there. */
export function withChanged(rows: readonly RuleRow[], at: number, next: RuleRow): readonly RuleRow[] {
  return rows.map((row, place) => {
    if (place !== at) return row;
    return row.tagClass === next.tagClass ? next : { ...next, order: lastOrder(rows, next.tagClass) };
  });
}

/** Take a rule out. */
export function withoutRule(rows: readonly RuleRow[], at: number): readonly RuleRow[] {
  return rows.filter((_, place) => place !== at);
}

/** Add a rule, asked last in its class. */
export function withAdded(rows: readonly RuleRow[], rule: RuleRow): readonly RuleRow[] {
  return [...rows, { ...rule, order: lastOrder(rows, rule.tagClass) }];
}

/** Begin a rule. */
export function blankRule(tagClass: string): RuleRow {
  return { row: -1, tagClass, tag: '', condition: '', weight: 1, order: null, from: null, to: null, on: true, definition: '' }; // prettier-ignore
}

/** null keeps a class whose rules have no order as it is. */
function lastOrder(rows: readonly RuleRow[], tagClass: string): number | null {
  const own = rows.filter((row) => row.tagClass === tagClass);
  if (own.length > 0 && own.some(({ order }) => order === null)) return null;
  return Math.max(0, ...own.map(({ order }) => order ?? 0)) + 1;
}
