import type { Area } from '../../../core/index';
import { contains, intersection, overlaps } from '../../workbook/areas';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import { ServiceError } from '../frame/serviceError';
import type { ProtectionRecord, SheetsEnd } from '../frame/sheetsEnd';
import { gridOf } from '../structure/grid';
import type { RangeState } from '../types';

/** The cells that a range stands for now; one without an end (`A:A`, `B2:C`) ends with the grid.
 *  @throws ServiceError when the grid has become smaller than the range */
export function cellsOf({ end, sheet, area }: RangeState): Area {
  const { rows, columns } = gridOf(end, sheet);
  const bottom = area.bottom >= LAST_ROW ? rows - 1 : area.bottom;
  const right = area.right >= LAST_COLUMN ? columns - 1 : area.right;
  return inGrid({ end, sheet, area: { top: area.top, left: area.left, bottom, right } });
}

/** Let pass only areas inside the grid. @throws ServiceError in the words of Apps Script */
export function inGrid({ end, sheet, area }: RangeState): Area {
  const { rows, columns } = gridOf(end, sheet);
  if (area.top < 0 || area.left < 0 || area.bottom >= rows || area.right >= columns)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** The cells of a range that is about to be written.
 *  @throws ServiceError when one of them is protected from the user */
export function writableCells(state: RangeState): Area {
  const area = cellsOf(state);
  checkWritable({ ...state, area });
  return area;
}

/** @throws ServiceError when a cell of the range is protected from the user */
export function checkWritable({ end, sheet, area }: RangeState): void {
  const isShut = end.state.protections.some((one) => one.sheet === sheet && shuts(one, area, end));
  if (isShut)
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** A warning stops people, not scripts. */
function shuts(protection: ProtectionRecord, area: Area, end: SheetsEnd): boolean {
  if (protection.warningOnly || protection.editors.includes(end.user)) return false;
  if (protection.area !== null) return overlaps(protection.area, area);
  return !protection.unprotected.some((open) => contains(open, area));
}

/** The rows and columns of an area that hold anything; null when none does. */
export function filledPart(state: RangeState, area: Area): Area | null {
  const used = state.sheet.usedArea(true);
  return used === null ? null : intersection(area, used);
}

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;
