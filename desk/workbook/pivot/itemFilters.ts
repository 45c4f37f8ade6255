import { compareTexts } from '../calc/operators';
import { formatText } from '../calc/formatText';
import { parseNumericText } from '../calc/parseInput';
import type { PivotField } from '../objects';
import type { Item } from './items';

/** Make the test that says which items of a field stay by their own label: not hidden, in the manual selection, passing the label filter.
 *  Filters are those of Excel.PivotFilters: manualFilter, labelFilter; valueFilter is `valueFilterTest`.
 *  Limit: date filters are kept and not applied. */
export function labelTest(field: PivotField): (item: Item) => boolean {
  const hidden = new Set(field.hiddenItems);
  const manual = recordOf(field.filters.get('manualFilter'));
  const chosen = selected(manual?.['selectedItems']);
  const label = recordOf(field.filters.get('labelFilter'));
  return (item) =>
    !hidden.has(item.text) && (chosen === null || chosen.has(item.text)) && (!label || passesLabel(item, label));
}

type Filter = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Filter | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function selected(value: unknown): ReadonlySet<string> | null {
  if (!Array.isArray(value)) return null;
  const names: readonly unknown[] = value;
  return new Set(names.map((name) => (typeof name === 'string' ? name : String(recordOf(name)?.['name'] ?? name))));
}

function passesLabel({ text }: Item, filter: Filter): boolean {
  const given = text.toLowerCase();
  const wanted = word(filter['substring']).toLowerCase();
  const passed = labelCondition(given, word(filter['condition']), wanted, filter);
  return filter['exclusive'] === true ? !passed : passed;
}

function labelCondition(given: string, condition: string, wanted: string, filter: Filter): boolean {
  switch (condition) {
    case 'BeginsWith':
      return given.startsWith(wanted);
    case 'EndsWith':
      return given.endsWith(wanted);
    case 'Contains':
      return given.includes(wanted);
    case 'Equals':
      return compareLabels(given, word(filter['comparator'])) === 0;
    case 'GreaterThan':
      return compareLabels(given, word(filter['comparator'])) > (filter['inclusive'] === true ? -1 : 0);
    case 'LessThan':
      return compareLabels(given, word(filter['comparator'])) < (filter['inclusive'] === true ? 1 : 0);
    case 'Between':
      return (
        compareLabels(given, word(filter['lowerBound'])) >= 0 && compareLabels(given, word(filter['upperBound'])) <= 0
      );
    default:
      return true;
  }
}

/** Labels that read as numbers are compared as numbers. */
function compareLabels(one: string, other: string): number {
  const [left, right] = [parseNumericText(one), parseNumericText(other)];
  return left !== null && right !== null ? Math.sign(left - right) : compareTexts(one, other);
}

function word(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? formatText(value, 'General', false) : '';
}

/** The value filter of a field, by the words of Excel.PivotValueFilter; null when it has none. `keep` gets the values of all items side by side and says which stay. */
export function valueFilter(
  field: PivotField,
): { readonly data: string; keep(values: readonly number[]): boolean[] } | null {
  const filter = recordOf(field.filters.get('valueFilter'));
  if (!filter) return null;
  return {
    data: word(filter['value']),
    keep: (values) => {
      const kept = valueCondition(filter, values);
      return filter['exclusive'] === true ? kept.map((one) => !one) : kept;
    },
  };
}

function valueCondition(filter: Filter, values: readonly number[]): boolean[] {
  const comparator = Number(filter['comparator']);
  const isInclusive = filter['inclusive'] === true;
  switch (filter['condition']) {
    case 'Equals':
      return values.map((value) => value === comparator);
    case 'GreaterThan':
      return values.map((value) => value > comparator || (isInclusive && value === comparator));
    case 'LessThan':
      return values.map((value) => value < comparator || (isInclusive && value === comparator));
    case 'Between':
      return values.map((value) => value >= Number(filter['lowerBound']) && value <= Number(filter['upperBound']));
    case 'TopN':
    case 'BottomN':
    default:
      return extremes(filter, values);
  }
}

function extremes(filter: Filter, values: readonly number[]): boolean[] {
  const isTop = filter['condition'] !== 'BottomN';
  const threshold = Number(filter['threshold']);
  if (Number.isNaN(threshold)) return values.map(() => true);
  const sorted = [...values].sort((a, b) => (isTop ? b - a : a - b));
  const edge = sorted[countOf(word(filter['selectionType']), threshold, sorted) - 1];
  return values.map((value) => edge !== undefined && (isTop ? value >= edge : value <= edge));
}

/** How many of the sorted values reach the threshold: so many items, percent or sum. */
function countOf(selection: string, threshold: number, sorted: readonly number[]): number {
  if (selection === 'Items' || selection === '') return Math.min(threshold, sorted.length);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  const wanted = selection === 'Percent' ? (total * threshold) / 100 : threshold;
  let reached = 0;
  const at = sorted.findIndex((one) => (reached += one) >= wanted);
  return at < 0 ? sorted.length : at + 1;
}
