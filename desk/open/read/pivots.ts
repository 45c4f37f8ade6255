import { parseArea } from '../../file/xlsx/read/references';
import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { Aggregation, PivotDataField, PivotField, PivotModel } from '../../workbook/objects';
import { AGGREGATIONS, SHOW_AS } from '../ruleWords.data';
import { flagOf, numberOf, textOf, wordOf } from './attributes';

/** One field of a pivot cache. `items` are the texts of its shared items, in the order of the cache. */
interface CacheField {
  readonly name: string;
  readonly items: readonly string[];
}

/** Read a pivot table over its cache definition; null when its source is no table or area of this workbook.
 *  Limit: calculated fields, groups and value filters are not in the model. */
export function readPivot(
  table: XmlNode,
  cache: XmlNode,
  id: string,
  formatOf: (id: number) => string,
): PivotModel | null {
  const location = parseArea(wordOf(childOf(table, 'location'), 'ref'));
  const source = readSource(cache);
  if (location === null || source === null) return null;
  const fields = readCacheFields(cache);
  const elements = childrenOf(childOf(table, 'pivotFields'), 'pivotField');
  const fieldAt = (place: number): PivotField[] => {
    const element = elements[place];
    const field = fields[place];
    return element === undefined || field === undefined ? [] : [readField(element, field)];
  };
  const axis = (name: string): PivotField[] =>
    childrenOf(childOf(table, name), 'field').flatMap((e) => fieldAt(numberOf(e, 'x', -2)));
  const rows = axis('rowFields');
  const pages = childrenOf(childOf(table, 'pageFields'), 'pageField');
  const data = childrenOf(childOf(table, 'dataFields'), 'dataField').map((e) => readData(e, fields, formatOf));
  return {
    id,
    name: textOf(table, 'name'),
    at: { row: location.top, column: location.left },
    source,
    rows,
    columns: axis('colFields'),
    filters: pages.flatMap((e) => fieldAt(numberOf(e, 'fld', -1))),
    data,
    rendered: location,
    ...readOptions(table, elements[numberOf(childOf(childOf(table, 'rowFields'), 'field'), 'x', -1)]),
    refreshOnOpen: flagOf(cache, 'refreshOnLoad', false),
    bag: new Map(),
  };
}

function readSource(cache: XmlNode): PivotModel['source'] | null {
  const element = childOf(childOf(cache, 'cacheSource'), 'worksheetSource');
  const name = wordOf(element, 'name');
  if (name !== '') return { kind: 'table', table: name };
  const area = parseArea(wordOf(element, 'ref'));
  return area === null ? null : { kind: 'area', sheet: wordOf(element, 'sheet'), area };
}

function readCacheFields(cache: XmlNode): readonly CacheField[] {
  return childrenOf(childOf(cache, 'cacheFields'), 'cacheField').map((field) => ({
    name: textOf(field, 'name'),
    items: (childOf(field, 'sharedItems')?.children ?? []).map((item) =>
      item.name === 'm' ? BLANK_ITEM : textOf(item, 'v'),
    ),
  }));
}

/** How Excel calls the item of blank cells. */
export const BLANK_ITEM = '(blank)';

function readField(element: XmlNode, field: CacheField): PivotField {
  const items = childrenOf(childOf(element, 'items'), 'item').filter((item) => item.attributes.has('x'));
  const shown = (item: XmlNode): string => field.items[numberOf(item, 'x', -1)] ?? '';
  const sort = wordOf(element, 'sortType', 'manual');
  const order = items.map(shown);
  return {
    source: field.name,
    name: textOf(element, 'name', field.name),
    hiddenItems: items.filter((item) => flagOf(item, 'h', false)).map(shown),
    sort: sort === 'ascending' || sort === 'descending' ? sort : 'none',
    sortBy: null,
    itemOrder: sort === 'manual' && !isAscending(order) ? order : [],
    showAllItems: flagOf(element, 'showAll', true),
    subtotals: flagOf(element, 'defaultSubtotal', true),
    filters: new Map(),
  };
}

/** Numbers by size before texts, texts by code; blank last: the order that needs no list. */
export function compareItems(a: string, b: string): number {
  const rank = (item: string): number => {
    if (item === BLANK_ITEM) return 2;
    return item !== '' && Number.isFinite(Number(item)) ? 0 : 1;
  };
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (rank(a) === 0) return Number(a) - Number(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isAscending(items: readonly string[]): boolean {
  return items.every((item, at) => at === 0 || compareItems(items[at - 1] ?? '', item) <= 0);
}

function readData(element: XmlNode, fields: readonly CacheField[], formatOf: (id: number) => string): PivotDataField {
  const subtotal = wordOf(element, 'subtotal', 'sum');
  const summarizeBy: Aggregation = AGGREGATIONS.find(([word]) => word === subtotal)?.[1] ?? 'Sum';
  const source = fields[numberOf(element, 'fld', -1)]?.name ?? '';
  const shown = wordOf(element, 'showDataAs', 'normal');
  const calculation = SHOW_AS.find(([word]) => word === shown)?.[1] ?? 'None';
  const base = !WITH_BASE.has(shown) ? undefined : fields[numberOf(element, 'baseField', -1)]?.name;
  return {
    source,
    name: textOf(element, 'name', source),
    summarizeBy,
    numberFormat: formatOf(numberOf(element, 'numFmtId', 0)),
    showAs: { calculation, ...(base === undefined ? {} : { baseField: base }) },
  };
}

/** Ways to show a value that compare it with another field. */
const WITH_BASE: ReadonlySet<string> = new Set(['difference', 'percent', 'percentDiff', 'runTotal']);

type Options = Pick<PivotModel, 'layout' | 'showRowTotals' | 'showColumnTotals' | 'subtotals'>;

/** The form of a pivot is that of its first row field. */
function readOptions(table: XmlNode, firstRow: XmlNode | undefined): Options {
  const isCompact = flagOf(firstRow ?? table, 'compact', true);
  const isOutline = flagOf(firstRow ?? table, 'outline', true);
  const unfolded = isOutline ? 'Outline' : 'Tabular';
  const place = flagOf(firstRow, 'subtotalTop', true) ? 'AtTop' : 'AtBottom';
  return {
    layout: isCompact ? 'Compact' : unfolded,
    showRowTotals: flagOf(table, 'rowGrandTotals', true),
    showColumnTotals: flagOf(table, 'colGrandTotals', true),
    subtotals: flagOf(firstRow, 'defaultSubtotal', true) ? place : 'Off',
  };
}
