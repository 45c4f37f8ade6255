import type { Area } from '../../../core/index';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { gridOf } from './grid';

/** The cells that a script names by numbers from 1. Fractions are cut off, as the services do.
 *  @throws ServiceError in the words of Apps Script for places before the first cell, empty sizes, and cells past the end of the sheet */
export function givenArea(
  end: SheetsEnd,
  sheet: SheetModel,
  place: { readonly row: unknown; readonly column: unknown; readonly rows?: unknown; readonly columns?: unknown },
): Area {
  const { row, column, rows = 1, columns = 1 } = place;
  const [first, left, height, width] = [whole(row), whole(column), whole(rows), whole(columns)];
  if (first < 1) throw new ServiceError('The starting row of the range is too small.');
  if (left < 1) throw new ServiceError('The starting column of the range is too small.');
  if (height < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (width < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const grid = gridOf(end, sheet);
  const area = { top: first - 1, left: left - 1, bottom: first + height - 2, right: left + width - 2 };
  if (area.bottom >= grid.rows || area.right >= grid.columns)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** A whole number that a script gave as a number or as digits.
 *  @throws ServiceError for what is no number */
export function whole(given: unknown): number {
  const number = Math.trunc(Number(given));
  if (!Number.isFinite(number)) throw new ServiceError(`Cannot convert "${String(given)}" to int.`);
  return number;
}
