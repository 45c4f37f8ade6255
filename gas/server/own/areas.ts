import { letterOf } from '../../../core/index';
import type { Area } from '../../../core/index';
import type { Range, Sheet } from '../services';

/** Give the cells of an area. */
export function rangeOf(sheet: Sheet, { top, left, bottom, right }: Area): Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** Give the area of a range. */
export function areaOf(range: Range): Area {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}

/** @example addressOf({ top: 0, left: 1, bottom: 2, right: 1 }) -> "B1:B3" */
export function addressOf({ top, left, bottom, right }: Area): string {
  return `${letterOf(left)}${top + 1}:${letterOf(right)}${bottom + 1}`;
}

/** Cut an area at the end of a grid; null when nothing of it is left. */
export function clipped(area: Area, grid: { readonly rows: number; readonly columns: number }): Area | null {
  const [bottom, right] = [Math.min(area.bottom, grid.rows - 1), Math.min(area.right, grid.columns - 1)];
  return area.top > bottom || area.left > right ? null : { ...area, bottom, right };
}

export function moved(area: Area, down: number, right: number): Area {
  return { top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right };
}
