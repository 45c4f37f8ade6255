import type { Area } from '../../../core/index';
import type { Shift } from '../../workbook/workbook';

/** Cells that were inserted or deleted. */
export interface StructureChange {
  readonly kind: 'inserted' | 'deleted';
  readonly area: Area;
  readonly shift: Shift;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Move an area as Excel moves a reference when cells are inserted or deleted; null when all of it was deleted.
 *  Limit: an area only partly beside the change stays where it is. */
export function followed(area: Area, change: StructureChange): Area | null {
  const vertical = change.shift === 'down' || change.shift === 'up';
  if (!beside(area, change.area, vertical)) return area;
  const moved = vertical
    ? movedSpan({ first: area.top, last: area.bottom }, change, change.area.top, change.area.bottom)
    : movedSpan({ first: area.left, last: area.right }, change, change.area.left, change.area.right);
  if (moved === null) return null;
  return vertical
    ? { ...area, top: moved.first, bottom: moved.last }
    : { ...area, left: moved.first, right: moved.last };
}

function beside(area: Area, change: Area, vertical: boolean): boolean {
  return vertical
    ? area.left >= change.left && area.right <= change.right
    : area.top >= change.top && area.bottom <= change.bottom;
}

function movedSpan(span: Span, change: StructureChange, first: number, last: number): Span | null {
  const size = last - first + 1;
  if (change.kind === 'inserted')
    return {
      first: span.first >= first ? span.first + size : span.first,
      last: span.last >= first ? span.last + size : span.last,
    };
  if (span.first >= first && span.last <= last) return null;
  return {
    first: span.first > last ? span.first - size : Math.min(span.first, first),
    last: span.last > last ? span.last - size : Math.min(span.last, first - 1),
  };
}
