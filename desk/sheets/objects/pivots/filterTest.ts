import type { Cell } from '../../../../core/index';
import { formatText } from '../../../workbook/calc/formatText';
import { notEmulated } from '../../frame/serviceError';
import type { BooleanName, ConditionValue, RelativeName } from '../../looks/conditionRule';
import type { FilterRecord } from './plan';

/** Make the test that says which source rows a filter lets through, by the value in its column. `today` is a serial. */
export function filterTest(filter: FilterRecord, format: string, today: number): (value: Cell) => boolean {
  const { visible, hidden, criteria, values } = filter;
  const meets = criteria === null ? null : condition(criteria, values, Math.floor(today));
  return (value) => {
    const text = value === null ? '' : formatText(value, format, false);
    if (hidden.includes(text)) return false;
    if (visible.length > 0 && !visible.includes(text) && !visible.includes(plain(value))) return false;
    return meets === null || meets(value, text);
  };
}

function plain(value: Cell): string {
  return typeof value === 'object' ? '' : String(value);
}

type Test = (value: Cell, text: string) => boolean;

function condition(criteria: BooleanName, values: readonly ConditionValue[], today: number): Test {
  const [first] = values;
  const wanted = first?.kind === 'plain' ? String(first.value).toLowerCase() : '';
  const contains: Partial<Record<BooleanName, (text: string) => boolean>> = {
    TEXT_CONTAINS: (text) => text.includes(wanted),
    TEXT_DOES_NOT_CONTAIN: (text) => !text.includes(wanted),
    TEXT_EQUAL_TO: (text) => text === wanted,
    TEXT_NOT_EQUAL_TO: (text) => text !== wanted,
    TEXT_STARTS_WITH: (text) => text.startsWith(wanted),
    TEXT_ENDS_WITH: (text) => text.endsWith(wanted),
  };
  const ofText = contains[criteria];
  if (ofText) return (_, text) => ofText(text.toLowerCase());
  if (criteria === 'CELL_EMPTY') return (value) => value === null || value === '';
  if (criteria === 'CELL_NOT_EMPTY') return (value) => value !== null && value !== '';
  if (criteria === 'CUSTOM_FORMULA') throw notEmulated('A formula as the filter of a pivot table');
  const [low = NaN, high = NaN] = values.map((value) => numberOf(value, today));
  const isSpan = first?.kind === 'relative' && first.day.startsWith('PAST');
  const compare = comparison(criteria, low, high, isSpan ? today : null);
  const isDay = criteria.startsWith('DATE');
  return (value) => typeof value === 'number' && compare(isDay ? Math.floor(value) : value);
}

function comparison(
  criteria: BooleanName,
  low: number,
  high: number,
  until: number | null,
): (value: number) => boolean {
  switch (criteria.replace(/^(NUMBER|DATE)_/, '').replace(/_RELATIVE$/, '')) {
    case 'BETWEEN':
      return (value) => value >= low && value <= high;
    case 'NOT_BETWEEN':
      return (value) => value < low || value > high;
    case 'NOT_EQUAL_TO':
      return (value) => value !== low;
    case 'GREATER_THAN':
    case 'AFTER':
      return (value) => value > low;
    case 'LESS_THAN':
    case 'BEFORE':
      return (value) => value < low;
    case 'GREATER_THAN_OR_EQUAL_TO':
      return (value) => value >= low;
    case 'LESS_THAN_OR_EQUAL_TO':
      return (value) => value <= low;
    default:
      return (value) => (until === null ? value === low : value >= low && value <= until);
  }
}

const DAYS_BACK: Readonly<Record<RelativeName, number>> = {
  TODAY: 0,
  TOMORROW: -1,
  YESTERDAY: 1,
  PAST_WEEK: 7,
  PAST_MONTH: 30,
  PAST_YEAR: 365,
};

function numberOf(value: ConditionValue, today: number): number {
  if (value.kind === 'date') return value.serial;
  return value.kind === 'relative' ? today - DAYS_BACK[value.day] : Number(value.value);
}
