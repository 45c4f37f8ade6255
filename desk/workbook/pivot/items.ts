import { isCellError, type Cell } from '../../../core/index';
import { compareTexts } from '../calc/operators';
import { formatText } from '../calc/formatText';
import type { PivotField } from '../objects';

/** One value that a pivot field takes. */
export interface Item {
  /** Number of the item within its field, in order of labels. */
  readonly id: number;
  readonly value: Cell;
  /** What people see and filters name. */
  readonly text: string;
}

export interface FieldItems {
  readonly field: PivotField;
  readonly format: string;
  /** In the order in which they stand when nothing else is asked for. */
  readonly items: readonly Item[];
  /** Item of each source row. */
  readonly byRow: readonly Item[];
}

/** List the items of a field: ascending by label (numbers, text, booleans, blanks last), those of `itemOrder` first; descending when the field says so. Texts that differ only in case are one item. */
export function fieldItems(field: PivotField, values: readonly Cell[], format: string, blank: string): FieldItems {
  const byKey = new Map<string, { value: Cell; text: string }>();
  const keys = values.map((value) => {
    const known = value === '' ? null : value;
    const key = keyOf(known);
    if (!byKey.has(key))
      byKey.set(key, { value: known, text: known === null ? blank : formatText(known, format, false) });
    return key;
  });
  const sorted = [...byKey].sort(([, one], [, other]) => compareItems(one, other, field));
  const items = new Map(sorted.map(([key, item], id) => [key, { ...item, id }] as const));
  const fallback: Item = { id: -1, value: null, text: blank };
  return { field, format, items: [...items.values()], byRow: keys.map((key) => items.get(key) ?? fallback) };
}

function keyOf(value: Cell): string {
  if (isCellError(value)) return `e${value.error}`;
  return typeof value === 'string' ? `s${value.toLowerCase()}` : `${typeof value}${String(value)}`;
}

function compareItems(
  one: { readonly value: Cell; readonly text: string },
  other: { readonly value: Cell; readonly text: string },
  { itemOrder, sort }: PivotField,
): number {
  if (sort === 'none') {
    const places = [one, other].map((item) => placeIn(itemOrder, item.text));
    const byOrder = (places[0] ?? 0) - (places[1] ?? 0);
    if (byOrder !== 0 && !Number.isNaN(byOrder)) return byOrder;
  }
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  return (sort === 'descending' ? -1 : 1) * compareValues(one.value, other.value);
}

function placeIn(order: readonly string[], text: string): number {
  const at = order.indexOf(text);
  return at < 0 ? order.length : at;
}

function compareValues(one: Cell, other: Cell): number {
  const byKind = rank(one) - rank(other);
  if (byKind !== 0) return byKind;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  return Number(one) - Number(other);
}

function rank(value: Cell): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value) >>> 0;
}
