import { ServiceError } from '../frame/serviceError';
import type { SheetState } from '../types';
import { checkWritable } from '../values/cells';
import { gridOf } from './grid';
import { checkLines, linesArea, type Axis, type Lines } from './lines';
import { pixelsOf, setPixels } from './pixels';
import { refusing } from '../frame/refusals';
import { relocate } from './relocate';

/** Move whole lines before another line, counted from 0 as the sheet is before the move. Everything that points at them, and everything that hangs on them, goes along.
 *  @throws ServiceError for lines off the sheet or protected ones */
export function moveLines(state: SheetState, axis: Axis, { first, count }: Lines, to: number): void {
  const { end, sheet } = state;
  checkLines(state, axis, first, count);
  if (to < 0 || to > gridOf(end, sheet)[axis]) throw new ServiceError(`Those ${axis} are out of bounds.`);
  checkWritable({ end, sheet, area: linesArea(axis, first, count) });
  if (to >= first && to <= first + count) return;
  const from = to < first ? first + count : first;
  const [down, up] = axis === 'rows' ? (['down', 'up'] as const) : (['right', 'left'] as const);
  refusing(() => {
    sheet.insert(linesArea(axis, to, count), down, 'script');
    takeAlong(state, axis, from, to, count);
    sheet.delete(linesArea(axis, from, count), up, 'script');
  });
}

function takeAlong({ end, sheet }: SheetState, axis: Axis, from: number, to: number, count: number): void {
  relocate(end, sheet, linesArea(axis, from, count), axis === 'rows' ? { row: to, column: 0 } : { row: 0, column: to });
  for (let index = 0; index < count; index++) {
    setPixels(sheet, axis, { first: to + index, count: 1 }, pixelsOf(sheet, axis, from + index));
    const isHidden = axis === 'rows' ? sheet.isRowHidden(from + index) : sheet.isColumnHidden(from + index);
    if (axis === 'rows') sheet.hideRows(to + index, to + index, isHidden, 'script');
    else sheet.hideColumns(to + index, to + index, isHidden, 'script');
  }
}
