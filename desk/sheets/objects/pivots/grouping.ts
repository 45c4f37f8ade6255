import type { Cell } from '../../../../core/index';
import { formatText } from '../../../workbook/calc/formatText';
import type { GroupExtra } from './plan';

/** Tell whether a group shows other labels than the values of its column. */
export function isGrouped({ manual, histogram }: GroupExtra): boolean {
  return manual.length > 0 || histogram !== null;
}

/** Make the function that gives the label of a value: the group's name for members of a manual group, the interval for a number of a histogram, else the value itself.
 *  Intervals begin at `min`; what lies outside is in `< min` and `>= max`. */
export function labelOf({ manual, histogram }: GroupExtra, format: string): (value: Cell) => Cell {
  return (value) => {
    const text = value === null ? '' : formatText(value, format, false);
    const group = manual.find(({ members }) => members.includes(text) || members.includes(plain(value)));
    if (group !== undefined) return group.name;
    return histogram === null || typeof value !== 'number' ? value : interval(value, histogram);
  };
}

function plain(value: Cell): string {
  return typeof value === 'object' ? '' : String(value);
}

function interval(value: number, { min, max, size }: NonNullable<GroupExtra['histogram']>): string {
  if (value < min) return `< ${min}`;
  if (value >= max) return `>= ${max}`;
  const start = min + Math.floor((value - min) / size) * size;
  return `${start} - ${Math.min(start + size, max)}`;
}
