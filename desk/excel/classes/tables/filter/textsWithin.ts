import { isCellError, serialOf, type Area } from '../../../../../core/index';
import type { SheetModel } from '../../../../workbook/workbook';
import { invalidArgument } from '../arguments';
import type { FilterDatetime, TextsWithin } from './filterCriteria';

/** Words of Excel.FilterDatetimeSpecificity, coarse to fine. */
const SPECIFICITIES = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];

/** Give the finder of texts of a column's cells whose date lies in the year, month... of a point in time. */
export function textsWithinColumn(sheet: SheetModel, column: Area): TextsWithin {
  return (time) => {
    const [from, to] = stretchOf(time);
    const texts = new Set<string>();
    for (const [at, [value]] of sheet.values(column).entries()) {
      if (value === undefined || value === null || (typeof value === 'object' && isCellError(value))) continue;
      if (typeof value === 'number' && value >= from && value < to) texts.add(sheet.text(column.top + at, column.left));
    }
    return [...texts];
  };
}

/** Serial numbers from (included) and to (not included). */
function stretchOf({ date, specificity }: FilterDatetime): readonly [number, number] {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?.*)?$/.exec(date);
  const fineness = SPECIFICITIES.indexOf(specificity);
  if (parts === null || fineness === -1)
    throw invalidArgument('A date of a values filter needs an ISO date and a specificity such as "Month".');
  const [year = 1900, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (fineness === 0) return [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)];
  if (fineness === 1)
    return [serialOf(year, month, 1), month === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, month + 1, 1)];
  const start = serialOf(year, month, day);
  const seconds = [0, 0, 0, hour * 3600, hour * 3600 + minute * 60, hour * 3600 + minute * 60 + second][fineness] ?? 0;
  const length = [0, 0, 86_400, 3600, 60, 1][fineness] ?? 0;
  const ROUNDING = 1e-9;
  return [start + seconds / 86_400 - ROUNDING, start + (seconds + length) / 86_400 - ROUNDING];
}
