import type { Area } from '../../../core/index';
import { copyCells } from '../../workbook/copyCells';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { RangeState, SheetState } from '../types';
import { checkWritable } from '../values/cells';
import { checkSize, gridOf } from './grid';
import { refusing } from '../frame/refusals';

/** Rows and columns are the same thing but for their words. */
export type Axis = 'rows' | 'columns';

/** So many lines of a sheet, from a line counted from 0, over its whole breadth. */
export function linesArea(axis: Axis, first: number, count: number): Area {
  return axis === 'rows'
    ? { top: first, left: 0, bottom: first + count - 1, right: LAST_COLUMN }
    : { top: 0, left: first, bottom: LAST_ROW, right: first + count - 1 };
}

/** A run of lines; `first` counts from 0. */
export interface Lines {
  readonly first: number;
  readonly count: number;
}

/** The lines of the sheet that a range covers. Without an end it covers all up to the last one. */
export function coveredLines({ end, sheet, area }: RangeState, axis: Axis): Lines {
  const { rows, columns } = gridOf(end, sheet);
  const bottom = area.bottom >= LAST_ROW ? rows - 1 : area.bottom;
  const right = area.right >= LAST_COLUMN ? columns - 1 : area.right;
  return linesOf(axis, { ...area, bottom, right });
}

/** The lines that an area covers. */
export function linesOf(axis: Axis, area: Area): Lines {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return { first, count: last - first + 1 };
}

/** Let pass only lines that the sheet has.
 *  @throws ServiceError "Those rows are out of bounds." */
export function checkLines({ end, sheet }: SheetState, axis: Axis, first: number, count: number): void {
  if (count < 1) throw new ServiceError(`The number of ${axis} must be at least 1.`);
  if (first < 0 || first + count > gridOf(end, sheet)[axis]) throw new ServiceError(`Those ${axis} are out of bounds.`);
}

/** Insert blank lines before a line of the sheet, or behind its last. They look like the line before them, or like the one that they push away.
 *  @throws ServiceError past 10,000,000 cells, and where the model cannot part cells */
export function insertLines(state: SheetState, axis: Axis, at: number, count: number, like: 'before' | 'after'): void {
  const { end, sheet } = state;
  const grid = gridOf(end, sheet);
  if (count < 1) throw new ServiceError(`The number of ${axis} to insert must be at least 1.`);
  checkSize(end, sheet, { ...grid, [axis]: grid[axis] + count });
  const area = linesArea(axis, at, count);
  checkWritable({ end, sheet, area });
  refusing(() => {
    sheet.insert(area, axis === 'rows' ? 'down' : 'right', 'script');
  });
  if (like === 'after' && at < grid[axis]) copyLook(sheet, axis, at + count, area);
}

/** Delete lines; what lies after them moves up or left.
 *  @throws ServiceError when no line, or no line that is not frozen, would be left */
export function deleteLines(state: SheetState, axis: Axis, first: number, count: number): void {
  const { end, sheet } = state;
  checkLines(state, axis, first, count);
  const all = gridOf(end, sheet)[axis];
  if (count >= all) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
  const frozen = sheet.freeze[axis];
  const frozenDeleted = Math.max(0, Math.min(frozen, first + count) - first);
  if (frozen > 0 && all - frozen === count - frozenDeleted)
    throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  const area = linesArea(axis, first, count);
  checkWritable({ end, sheet, area });
  refusing(() => {
    sheet.delete(area, axis === 'rows' ? 'up' : 'left', 'script');
  });
}

/** Hide or show lines, as a person does. Sheets keep one line in sight. */
export function hideLines(state: SheetState, axis: Axis, { first, count }: Lines, hidden: boolean): void {
  checkLines(state, axis, first, count);
  const { sheet } = state;
  if (hidden && shownLines(state, axis, first, count) === 0)
    throw new ServiceError(`You can't hide all the ${axis} on the sheet.`);
  if (axis === 'rows') sheet.hideRows(first, first + count - 1, hidden, 'script');
  else sheet.hideColumns(first, first + count - 1, hidden, 'script');
}

/** Freeze the first lines, 0 for none.
 *  @throws ServiceError when no line in sight would be left to scroll */
export function freezeLines(state: SheetState, axis: Axis, count: number): void {
  const { sheet, end } = state;
  const all = gridOf(end, sheet)[axis];
  if (count < 0 || count > all) throw new ServiceError(`Those ${axis} are out of bounds.`);
  if (count > 0 && shownLines(state, axis, 0, count) === 0)
    throw new ServiceError(`You can't freeze all visible ${axis} on the sheet.`);
  sheet.freeze = { ...sheet.freeze, [axis]: count };
  sheet.touched('script');
}

/** How many lines are in sight outside a run of them; counting stops at the first. */
function shownLines({ end, sheet }: SheetState, axis: Axis, first: number, count: number): number {
  const all = gridOf(end, sheet)[axis];
  const isHidden = (index: number): boolean =>
    axis === 'rows' ? sheet.isRowHidden(index) : sheet.isColumnHidden(index);
  for (let index = 0; index < all; index++) if ((index < first || index >= first + count) && !isHidden(index)) return 1;
  return 0;
}

/** Give lines the look of another one, unless it is theirs already. */
function copyLook(sheet: SheetModel, axis: Axis, from: number, to: Area): void {
  const { first, count } = linesOf(axis, to);
  if (looksSame(sheet, axis, from, first)) return;
  for (let index = first; index < first + count; index++) {
    const place = axis === 'rows' ? { row: index, column: 0 } : { row: 0, column: index };
    copyCells({ sheet, area: linesArea(axis, from, 1) }, { sheet, place }, 'formats', { source: 'script' });
  }
  const size = axis === 'rows' ? sheet.rowHeight(from) : sheet.columnWidth(from);
  if (axis === 'rows') sheet.setRowHeight(first, first + count - 1, size, 'script');
  else sheet.setColumnWidth(first, first + count - 1, size, 'script');
}

/** Styles are shared values: the same look is the same object. */
function looksSame(sheet: SheetModel, axis: Axis, one: number, other: number): boolean {
  const isRows = axis === 'rows';
  const used = sheet.usedArea();
  const last = (isRows ? used?.right : used?.bottom) ?? 0;
  const styleAt = (line: number, at: number): unknown => (isRows ? sheet.style(line, at) : sheet.style(at, line));
  for (let at = 0; at <= last; at++) if (styleAt(one, at) !== styleAt(other, at)) return false;
  return isRows ? sheet.rowHeight(one) === sheet.rowHeight(other) : sheet.columnWidth(one) === sheet.columnWidth(other);
}
