import type { PivotField } from '../../../workbook/objects';
import { fieldItems } from '../../../workbook/pivot/items';
import { excelClass, HostObject, type ClassSpec, type ExcelHost } from '../../spec';
import { dictionaryOf, flagOf, isAbsent, textOf, wordOf } from '../tables/arguments';
import { collectionMembers, isSameName } from '../tables/collectionMembers';
import { sourceOf } from './pivotSource';
import { changeField, newField, placedField, type FieldTarget, type PivotTarget } from './pivotTarget';

interface ItemTarget extends FieldTarget {
  readonly text: string;
}

/** Target of a PivotItemCollection: all items of a field, or those that make up one cell. */
type ItemsTarget = FieldTarget | { readonly chosen: readonly ItemTarget[] };

const SORTS = ['Ascending', 'Descending'] as const;
/** The words of Excel.PivotFilterType, and the key of each kind in a PivotFilters. */
const FILTER_KINDS = [
  ['Manual', 'manualFilter'],
  ['Label', 'labelFilter'],
  ['Value', 'valueFilter'],
  ['Date', 'dateFilter'],
] as const;

/** Fields of hierarchies, their items and their filters. */
export const fieldClasses: readonly ClassSpec<object>[] = [
  excelClass<FieldTarget>({
    name: 'PivotFieldCollection',
    ...collectionMembers<FieldTarget>({
      items: (target, host) => [host.object('PivotField', target)],
      find: (target, key, host) => {
        const names = [target.source, fieldOf(target).name];
        return names.some((name) => isSameName(name, key)) ? host.object('PivotField', target) : null;
      },
    }),
  }),
  fieldClass(),
  excelClass<ItemsTarget>({
    name: 'PivotItemCollection',
    ...collectionMembers<ItemsTarget>({
      items: (target, host) => itemsOf(target, host),
      find: (target, key, host) => itemsOf(target, host).find((item) => isSameName(textIn(item), key)) ?? null,
    }),
  }),
  excelClass<ItemTarget>({
    name: 'PivotItem',
    id: ({ text }) => text,
    fields: {
      id: { get: ({ text }) => text },
      name: { get: ({ text }) => text },
      isExpanded: {
        get: ({ pivot, source, text }) => pivot.bag.get(`collapsed.${source}.${text}`) !== true,
        set: ({ sheet, pivot, source, text }, value) => {
          pivot.bag.set(`collapsed.${source}.${text}`, !flagOf(value, 'isExpanded'));
          sheet.pivots.change(pivot, {}, 'script');
        },
      },
      visible: {
        get: (target) => !fieldOf(target).hiddenItems.includes(target.text),
        set: (target, value, host) => {
          const others = fieldOf(target).hiddenItems.filter((one) => one !== target.text);
          const hiddenItems = flagOf(value, 'visible') ? others : [...others, target.text];
          changeField(target, { hiddenItems }, host);
        },
      },
    },
  }),
];

function fieldClass(): ClassSpec<object> {
  return excelClass<FieldTarget>({
    name: 'PivotField',
    id: ({ source }) => source,
    fields: {
      id: { get: ({ source }) => source },
      name: {
        get: (target) => fieldOf(target).name,
        set: (target, value, host) => changeField(target, { name: textOf(value, 'name') }, host),
      },
      showAllItems: {
        get: (target) => fieldOf(target).showAllItems,
        set: (target, value, host) => changeField(target, { showAllItems: flagOf(value, 'showAllItems') }, host),
      },
      subtotals: {
        get: (target) => ({ automatic: fieldOf(target).subtotals }),
        set: (target, value, host) => {
          const wanted = Object.values(dictionaryOf(value, 'subtotals')).some((one) => one === true);
          changeField(target, { subtotals: wanted }, host);
        },
      },
    },
    links: { items: (target, host) => host.object('PivotItemCollection', target) },
    methods: {
      sortByLabels: (target, [order], host) =>
        changeField(target, { sort: sortOf(order ?? 'Ascending'), sortBy: null }, host),
      sortByValues: (target, [order, hierarchy], host) =>
        changeField(target, { sort: sortOf(order), sortBy: dataName(hierarchy) }, host),
      applyFilter: (target, [filters], host) =>
        changeField(target, { filters: mergedFilters(fieldOf(target), filters) }, host),
      clearAllFilters: (target, _args, host) => {
        if (placedField(target, target.source) !== null)
          changeField(target, { filters: new Map(), hiddenItems: [] }, host);
      },
      clearFilter: (target, [kind], host) => {
        const filters = new Map(fieldOf(target).filters);
        filters.delete(keyOfKind(kind));
        changeField(target, { filters }, host);
      },
      getFilters: (target) => Object.fromEntries(fieldOf(target).filters),
      isFiltered: (target, [kind]) => {
        const { filters } = fieldOf(target);
        return isAbsent(kind) ? filters.size > 0 : filters.has(keyOfKind(kind));
      },
    },
  });
}

function fieldOf(target: FieldTarget): PivotField {
  return placedField(target, target.source) ?? newField(target.source);
}

/** Make the collection of single items, each given by its field and its text. */
export function chosenItems(
  { sheet, pivot }: PivotTarget,
  items: readonly { readonly source: string; readonly text: string }[],
  host: ExcelHost,
): HostObject {
  const chosen: readonly ItemTarget[] = items.map((item) => ({ sheet, pivot, ...item }));
  return host.object('PivotItemCollection', { chosen });
}

function itemsOf(target: ItemsTarget, host: ExcelHost): readonly HostObject[] {
  if ('chosen' in target) return target.chosen.map((item) => host.object('PivotItem', item));
  const { headers, rows, formats } = sourceOf(host, target.pivot);
  const at = headers.indexOf(target.source);
  const values = rows.map((row) => row[at] ?? null);
  return fieldItems(fieldOf(target), values, formats?.[at] ?? 'General', '(blank)').items.map(({ text }) => {
    const item: ItemTarget = { ...target, text };
    return host.object('PivotItem', item);
  });
}

function textIn(value: unknown): string {
  const target = value instanceof HostObject ? value.target : null;
  return target !== null && 'text' in target && typeof target.text === 'string' ? target.text : '';
}

/** For labels the library sends true for ascending and false for descending. */
function sortOf(value: unknown): PivotField['sort'] {
  if (typeof value === 'boolean') return value ? 'ascending' : 'descending';
  return wordOf(value, 'sortBy', SORTS) === 'Ascending' ? 'ascending' : 'descending';
}

/** The name of the data hierarchy that an argument is; texts are taken as names. */
function dataName(value: unknown): string {
  const target = value instanceof HostObject ? value.target : null;
  if (target === null || !('field' in target)) return textOf(value, 'valuesHierarchy');
  const { field } = target;
  return typeof field === 'object' && field !== null && 'name' in field ? String(field.name) : '';
}

/** Manual filters may name items or hand them over; they are kept by name. */
function mergedFilters(field: PivotField, value: unknown): ReadonlyMap<string, unknown> {
  const filters = new Map(field.filters);
  for (const [key, filter] of Object.entries(dictionaryOf(value, 'filter'))) {
    if (isAbsent(filter)) continue;
    const { selectedItems, ...others } = dictionaryOf(filter, key);
    const items = Array.isArray(selectedItems)
      ? { selectedItems: selectedItems.map((item: unknown) => (typeof item === 'string' ? item : textIn(item))) }
      : {};
    filters.set(key, { ...others, ...items });
  }
  return filters;
}

function keyOfKind(kind: unknown): string {
  return FILTER_KINDS.find(([word]) => word === kind)?.[1] ?? String(kind);
}
