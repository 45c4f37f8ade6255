import type { Area } from '../../../core/index';
import { areaAddress } from '../../file/xlsx/write/address';
import { spreadsheetAttribute } from '../../file/xlsx/write/spreadsheetText';
import type { FilterCriterion } from '../../workbook/objects';
import { DYNAMIC_FILTERS, FILTER_SIGNS } from '../filterWords.data';
import type { LookBook } from './lookBook';

/** An `<autoFilter>` with its criteria. */
export function filterMarkup(
  area: Area,
  criteria: ReadonlyMap<number, FilterCriterion>,
  looks: LookBook,
  p: string,
): string {
  const columns = [...criteria]
    .sort(([a], [b]) => a - b)
    .map(([column, criterion]) => {
      return `<${p}filterColumn colId="${column}">${criterionMarkup(criterion, looks, p)}</${p}filterColumn>`;
    });
  return `<${p}autoFilter ref="${areaAddress(area)}">${columns.join('')}</${p}autoFilter>`;
}

function criterionMarkup(criterion: FilterCriterion, looks: LookBook, p: string): string {
  switch (criterion.on) {
    case 'values': {
      const blank = criterion.values.includes('') ? ' blank="1"' : '';
      const values = criterion.values.filter((value) => value !== '');
      const inner = values.map((value) => `<${p}filter val="${spreadsheetAttribute(value)}"/>`).join('');
      return `<${p}filters${blank}>${inner}</${p}filters>`;
    }
    case 'custom': {
      const texts = [criterion.criterion1, ...(criterion.criterion2 === undefined ? [] : [criterion.criterion2])];
      const both = criterion.operator === 'And' && texts.length > 1 ? ' and="1"' : '';
      return `<${p}customFilters${both}>${texts.map((text) => customMarkup(text, p)).join('')}</${p}customFilters>`;
    }
    case 'dynamic': {
      const type = DYNAMIC_FILTERS.find(([, word]) => word === criterion.rule)?.[0] ?? 'null';
      return `<${p}dynamicFilter type="${type}"/>`;
    }
    case 'cellColor':
      return `<${p}colorFilter dxfId="${looks.differential({ fill: { color: criterion.color } })}"/>`;
    case 'fontColor': {
      const look = looks.differential({ font: { color: criterion.color } });
      return `<${p}colorFilter dxfId="${look}" cellColor="0"/>`;
    }
    default: {
      const top = criterion.on.startsWith('top') ? '' : ' top="0"';
      const percent = criterion.on.endsWith('Percent') ? ' percent="1"' : '';
      return `<${p}top10${top}${percent} val="${criterion.count}"/>`;
    }
  }
}

/** The longest sign wins; no sign is "equal". */
function customMarkup(text: string, p: string): string {
  const found = FILTER_SIGNS.find(([, sign]) => text.startsWith(sign));
  const word = found?.[0] ?? 'equal';
  const operator = word === 'equal' ? '' : ` operator="${word}"`;
  const value = text.slice(found?.[1].length ?? 0);
  return `<${p}customFilter${operator} val="${value === '' && word === 'notEqual' ? ' ' : spreadsheetAttribute(value)}"/>`;
}
