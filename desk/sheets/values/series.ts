import { civilOf, serialOf, type Cell } from '../../../core/index';
import { isDateFormat } from './coerce';

/** A cell that a series is read from. */
export interface SeriesCell {
  readonly value: Cell;
  readonly formula: string | null;
  readonly format: string;
}

/** Lists of words that go on by themselves, as the grid continues them. */
const WORDS: readonly (readonly string[])[] = [
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
]; // prettier-ignore

/** Tell how constants go on, by index: 0 is the first cell, below 0 lies before it. Numbers go on by their mean step, a date alone by days, words by their list, a number at the end of a text by one; everything else is repeated. */
export function seriesOf(cells: readonly SeriesCell[], isSeries: boolean): (index: number) => Cell {
  const repeated = (index: number): Cell =>
    cells[((index % cells.length) + cells.length) % cells.length]?.value ?? null;
  if (!isSeries) return repeated;
  const values = cells.map(({ value }) => value);
  const isDates = cells.every(({ value, format }) => typeof value === 'number' && isDateFormat(format));
  if (isDates) return dates(values.filter(isNumber));
  if (values.every(isNumber) && values.length > 1) return linear(values.filter(isNumber));
  return words(values) ?? counted(values) ?? repeated;
}

function isNumber(value: Cell): value is number {
  return typeof value === 'number';
}

/** The line of least squares through the numbers, as the grid extends them. */
function linear(values: readonly number[]): (index: number) => number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const top = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const bottom = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const step = bottom === 0 ? 0 : top / bottom;
  return (index) => Number((mean + (index - middle) * step).toPrecision(15));
}

/** Days that are whole months apart go on by months. */
function dates(values: readonly number[]): (index: number) => number {
  const [first = 0, second] = values;
  if (second === undefined) return (index) => first + index;
  const months = monthsBetween(first, second);
  const isMonthly = months !== 0 && values.every((value, at) => value === monthsOn(first, months * at));
  return isMonthly ? (index) => monthsOn(first, months * index) : linear(values);
}

function monthsBetween(one: number, other: number): number {
  const [year, month, day] = civilOf(Math.floor(one));
  const [otherYear, otherMonth, otherDay] = civilOf(Math.floor(other));
  return day === otherDay ? (otherYear - year) * 12 + otherMonth - month : 0;
}

function monthsOn(serial: number, months: number): number {
  const [year, month, day] = civilOf(Math.floor(serial));
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const found = [day, 30, 29, 28].filter((on) => on <= day).map((on) => serialOf(toYear, toMonth, on));
  return (found.find((one) => !Number.isNaN(one)) ?? serial) + serial - Math.floor(serial);
}

/** One word goes on to the next; of several the first two give the step. */
function words(values: readonly Cell[]): ((index: number) => Cell) | null {
  const list = WORDS.find((one) => values.every((value) => typeof value === 'string' && one.includes(value)));
  const [first, second] = values;
  if (!list || typeof first !== 'string') return null;
  const step = typeof second === 'string' ? list.indexOf(second) - list.indexOf(first) : 1;
  const { length } = list;
  return (index) => list[(((list.indexOf(first) + step * index) % length) + length) % length] ?? null;
}

/** Texts that end in a number count on, each in its own row of texts: `Week 1`, `Week 2`. */
function counted(values: readonly Cell[]): ((index: number) => Cell) | null {
  const parts = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d+)$/.exec(value) : null));
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  const prefix = first?.[1] ?? '';
  if (!first || found.length < parts.length || found.some((part) => part[1] !== prefix)) return null;
  const numbers = found.map((part) => Number(part[2]));
  const numberAt = numbers.length > 1 ? linear(numbers) : (index: number) => (numbers[0] ?? 0) + index;
  const width = first[2]?.startsWith('0') ? first[2].length : 0;
  return (index) => prefix + String(numberAt(index)).padStart(width, '0');
}
