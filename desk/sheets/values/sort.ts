import type { Cell } from '../../../core/index';
import { ServiceError } from '../frame/serviceError';
import { SELF } from '../frame/serviceType';
import { rangeType, type RangeState } from '../types';
import { filledPart, heightOf, writableCells } from './cells';
import { localeFacts } from './localeFacts';
import type { MembersOf } from './membersOf';
import { putRows, rowsOf } from './rows';

rangeType.define({
  'sort(Object)': (state, spec: unknown) => {
    sortRows(state, sortKeys(spec));
    return SELF;
  },
  'randomize()': (state) => {
    const area = writableCells(state);
    const rows = rowsOf(state.sheet, area);
    for (let last = rows.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      const [one, two] = [rows[last], rows[other]];
      if (one && two) [rows[last], rows[other]] = [two, one];
    }
    putRows(state.sheet, area, rows, true);
    return SELF;
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

/** A column of the sheet, from 1. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Read what `sort` takes: a column, `{column, ascending}`, or a list of these. @throws ServiceError for anything else */
export function sortKeys(spec: unknown): readonly SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  if (list.length === 0) throw new ServiceError('Invalid argument: sortSpecObj');
  return list.map(sortKey);
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: Math.trunc(spec), ascending: true };
  if (typeof spec === 'string' && /^\d+$/.test(spec)) return { column: Number(spec), ascending: true };
  if (typeof spec !== 'object' || spec === null) throw new ServiceError('Invalid argument: sortSpecObj');
  const column: unknown = Reflect.get(spec, 'column');
  const ascending: unknown = Reflect.get(spec, 'ascending');
  if (typeof column !== 'number') throw new ServiceError('Invalid argument: sortSpecObj');
  return { column: Math.trunc(column), ascending: ascending !== false };
}

/** Sort the rows of a range by keys, the first one first; rows that are equal keep their order, blanks come last in both directions. Formats go along; below the last data nothing moves.
 *  @throws ServiceError for a column outside of the range */
export function sortRows(state: RangeState, keys: readonly SortKey[]): void {
  const whole = writableCells(state);
  const outside = keys.find(({ column }) => column - 1 < whole.left || column - 1 > whole.right);
  if (outside) throw new ServiceError(`The sort column ${outside.column} is outside of the range.`);
  const filled = filledPart(state, whole);
  if (filled === null) return;
  const area = { ...whole, bottom: filled.bottom };
  if (heightOf(area) < 2) return;
  const compare = comparison(state.end.locale);
  const rows = rowsOf(state.sheet, area).sort((one, other) => {
    for (const { column, ascending } of keys) {
      const at = column - 1 - area.left;
      const order = compare(one.values[at] ?? null, other.values[at] ?? null, ascending);
      if (order !== 0) return order;
    }
    return one.row - other.row;
  });
  putRows(state.sheet, area, rows, true);
}

/** Numbers before texts before FALSE and TRUE before errors, turned round when descending; blanks are last in both. */
function comparison(locale: string): (one: Cell, other: Cell, ascending: boolean) => number {
  const collator = new Intl.Collator(localeFacts(locale).tag, { sensitivity: 'accent' });
  return (one, other, ascending) => {
    const [isBlank, isOtherBlank] = [one === null || one === '', other === null || other === ''];
    if (isBlank || isOtherBlank) return Number(isBlank) - Number(isOtherBlank);
    const order = rankOf(one) - rankOf(other) || ofSameKind(one, other, collator);
    return ascending ? order : -order;
  };
}

function ofSameKind(one: Cell, other: Cell, collator: Intl.Collator): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  if (typeof one === 'object' || typeof other === 'object') return 0;
  return Number(one) - Number(other);
}

function rankOf(value: Cell): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
