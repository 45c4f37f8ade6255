import { parseArea } from '../../file/xlsx/read/references';
import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { AutoFilterModel, FilterCriterion } from '../../workbook/objects';
import type { StyleChange } from '../../workbook/style';
import { DYNAMIC_FILTERS, FILTER_SIGNS } from '../filterWords.data';
import { flagOf, numberOf, textOf, wordOf } from './attributes';

/** Read an `<autoFilter>` element; null when there is none. */
export function readFilter(element: XmlNode | undefined, looks: readonly StyleChange[]): AutoFilterModel | null {
  const area = parseArea(wordOf(element, 'ref'));
  return area === null ? null : { area, criteria: readCriteria(element, looks) };
}

/** Read the criteria of a filter by column within its area.
 *  Limit: icon filters and filters by groups of dates are passed over; their rows stay hidden by hand. */
export function readCriteria(
  element: XmlNode | undefined,
  looks: readonly StyleChange[],
): ReadonlyMap<number, FilterCriterion> {
  const criteria = new Map<number, FilterCriterion>();
  for (const column of childrenOf(element, 'filterColumn')) {
    const criterion = readCriterion(column, looks);
    if (criterion !== null) criteria.set(numberOf(column, 'colId', 0), criterion);
  }
  return criteria;
}

function readCriterion(column: XmlNode, looks: readonly StyleChange[]): FilterCriterion | null {
  const [rule] = column.children;
  switch (rule?.name) {
    case 'filters':
      return readValues(rule);
    case 'customFilters':
      return readCustom(rule);
    case 'top10':
      return readTop(rule);
    case 'dynamicFilter':
      return { on: 'dynamic', rule: DYNAMIC_FILTERS.find(([word]) => word === wordOf(rule, 'type'))?.[1] ?? 'Unknown' };
    case 'colorFilter':
      return readColorRule(rule, looks);
    default:
      return null;
  }
}

function readValues(rule: XmlNode): FilterCriterion | null {
  if (childOf(rule, 'dateGroupItem') !== undefined) return null;
  const values = childrenOf(rule, 'filter').map((filter) => textOf(filter, 'val'));
  return { on: 'values', values: flagOf(rule, 'blank', false) ? [...values, ''] : values };
}

function readCustom(rule: XmlNode): FilterCriterion {
  const [criterion1 = '=', criterion2] = childrenOf(rule, 'customFilter').map((filter) => {
    const sign = FILTER_SIGNS.find(([word]) => word === wordOf(filter, 'operator', 'equal'))?.[1] ?? '=';
    return sign + textOf(filter, 'val').replace(/^ $/, '');
  });
  const operator = flagOf(rule, 'and', false) ? 'And' : 'Or';
  return { on: 'custom', criterion1, ...(criterion2 === undefined ? {} : { criterion2 }), operator };
}

function readTop(rule: XmlNode): FilterCriterion {
  const unit = flagOf(rule, 'percent', false) ? 'Percent' : 'Items';
  return { on: flagOf(rule, 'top', true) ? `top${unit}` : `bottom${unit}`, count: numberOf(rule, 'val', 10) };
}

function readColorRule(rule: XmlNode, looks: readonly StyleChange[]): FilterCriterion {
  const look = looks[numberOf(rule, 'dxfId', -1)];
  const isFill = flagOf(rule, 'cellColor', true);
  return { on: isFill ? 'cellColor' : 'fontColor', color: (isFill ? look?.fill?.color : look?.font?.color) ?? '' };
}
