import type { Cell } from '../../../../core/index';
import { formatText } from '../../../workbook/calc/formatText';
import type { DateRuleName } from './enums';
import type { GroupExtra } from './plan';

/** Tell whether a group shows other labels than the values of its column. */
export function isGrouped({ manual, histogram, dates }: GroupExtra): boolean {
  return manual.length > 0 || histogram !== null || dates !== null;
}

/** Make the function that gives the label of a value: the group's name for members of a manual group, the interval for a number of a histogram, else the value itself.
 *  Limit: labels such as Jan and Feb are ordered as texts; Google orders them as months.
 *  Intervals begin at `min`; what lies outside is in `< min` and `>= max`. */
export function labelOf({ manual, histogram, dates }: GroupExtra, format: string): (value: Cell) => Cell {
  return (value) => {
    const text = value === null ? '' : formatText(value, format, false);
    const group = manual.find(({ members }) => members.includes(text) || members.includes(plain(value)));
    if (group !== undefined) return group.name;
    if (dates !== null && typeof value === 'number') return dateLabel(value, dates);
    return histogram === null || typeof value !== 'number' ? value : interval(value, histogram);
  };
}

/** The examples of Google's reference for the rules: `Nov`, `2008-Nov`, `Q1`, `19:45`. */
function dateLabel(serial: number, rule: DateRuleName): Cell {
  const part = (format: string): string => formatText(serial, format, false);
  const quarter = `Q${Math.ceil(Number(part('m')) / 3)}`;
  switch (rule) {
    case 'QUARTER':
      return quarter;
    case 'YEAR_QUARTER':
      return `${part('yyyy')}-${quarter}`;
    case 'DAY_OF_YEAR': {
      const dayOfYear = Date.UTC(Number(part('yyyy')), Number(part('m')) - 1, Number(part('d'))) - Date.UTC(Number(part('yyyy')), 0, 0); // prettier-ignore
      return dayOfYear / 86_400_000;
    }
    case 'MINUTE':
      return Number(part('h:m').split(':')[1]);
    case 'SECOND':
      return Number(part('h:m:s').split(':')[2]);
    case 'YEAR':
    case 'DAY_OF_MONTH':
    case 'HOUR':
      return Number(part(DATE_FORMATS[rule]));
    default:
      return part(DATE_FORMATS[rule]);
  }
}

const DATE_FORMATS = {
  YEAR: 'yyyy', DAY_OF_MONTH: 'd', HOUR: 'h', HOUR_MINUTE: 'hh:mm', HOUR_MINUTE_AMPM: 'h:mm AM/PM',
  DAY_OF_WEEK: 'dddd', DAY_MONTH: 'd-mmm', MONTH: 'mmm', YEAR_MONTH: 'yyyy-mmm', YEAR_MONTH_DAY: 'yyyy-mm-dd',
} as const; // prettier-ignore

function plain(value: Cell): string {
  return typeof value === 'object' ? '' : String(value);
}

function interval(value: number, { min, max, size }: NonNullable<GroupExtra['histogram']>): string {
  if (value < min) return `< ${min}`;
  if (value >= max) return `>= ${max}`;
  const start = min + Math.floor((value - min) / size) * size;
  return `${start} - ${Math.min(start + size, max)}`;
}
