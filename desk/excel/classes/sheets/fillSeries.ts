import { civilOf, serialOf, type Cell } from '../../../../core/index';
import type { FillType } from './fillTypes.data';

/** Work out how a line of cells goes on: gives the value at an offset from the first one, negative before it. */
export function seriesOf(values: readonly Cell[], type: FillType, isDate: boolean): (offset: number) => Cell {
  const repeated = (offset: number): Cell => values[((offset % values.length) + values.length) % values.length] ?? null;
  if (type === 'FillCopy') return repeated;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length && numbers.length > 0) return numberSeries(numbers, type, isDate) ?? repeated;
  if (values.every((value) => typeof value === 'string')) return textSeries(values) ?? repeated;
  return repeated;
}

function numberSeries(values: readonly number[], type: FillType, isDate: boolean): ((offset: number) => Cell) | null {
  const [first = 0, second] = values;
  if (type === 'FillMonths') return (offset) => movedMonths(first, offset);
  if (type === 'FillYears') return (offset) => movedMonths(first, offset * 12);
  if (type === 'FillWeekdays') return (offset) => movedWeekdays(first, offset);
  if (type === 'GrowthTrend') return (offset) => first * growth(values) ** offset;
  const counts = isDate || type === 'FillSeries' || type === 'FillDays' || type === 'LinearTrend';
  if (second === undefined) return counts ? (offset) => first + offset : null;
  const { slope, start } = line(values);
  return (offset) => rounded(start + slope * offset);
}

/** Least squares through the values, as Excel goes on from two or more. */
function line(values: readonly number[]): { readonly slope: number; readonly start: number } {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let above = 0;
  let below = 0;
  for (const [index, value] of values.entries()) {
    above += (index - middle) * (value - mean);
    below += (index - middle) ** 2;
  }
  const slope = above / below;
  return { slope, start: mean - slope * middle };
}

function growth(values: readonly number[]): number {
  const [first = 1, second = first] = values;
  return second / first;
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function movedMonths(serial: number, months: number): number {
  const [year, month, day] = civilOf(Math.floor(serial));
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const next = toMonth === 12 ? serialOf(toYear + 1, 1, 1) : serialOf(toYear, toMonth + 1, 1);
  const days = next - serialOf(toYear, toMonth, 1);
  return serialOf(toYear, toMonth, Math.min(day, days)) + (serial - Math.floor(serial));
}

function movedWeekdays(serial: number, count: number): number {
  let day = serial;
  for (let left = Math.abs(count); left > 0;) {
    day += Math.sign(count);
    const weekday = ((Math.floor(day) % 7) + 7) % 7;
    if (weekday !== 0 && weekday !== 1) left--;
  }
  return day;
}

const LISTS: readonly (readonly string[])[] = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Q1', 'Q2', 'Q3', 'Q4'],
];

/** Days, months and quarters go round; a number at the end of a text counts up. */
function textSeries(values: readonly string[]): ((offset: number) => Cell) | null {
  const [first = ''] = values;
  for (const list of LISTS) {
    const start = list.findIndex((word) => word.toLowerCase() === first.toLowerCase());
    if (start === -1) continue;
    const step = values.length > 1 ? list.indexOf(values[1] ?? '') - start : 1;
    return (offset) => list[(((start + offset * step) % list.length) + list.length) % list.length] ?? null;
  }
  const numbered = /^(.*?)(\d+)$/s.exec(first);
  if (numbered === null) return null;
  const step = values.length > 1 ? Number(/(\d+)$/.exec(values[1] ?? '')?.[1] ?? 0) - Number(numbered[2]) : 1;
  return (offset) => {
    const number = String(Number(numbered[2]) + offset * step).padStart((numbered[2] ?? '').length, '0');
    return `${numbered[1] ?? ''}${number}`;
  };
}
