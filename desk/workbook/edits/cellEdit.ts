import type { Area, Place } from '../../../core/index';
import { intersection, overlaps, sameArea } from '../areas';
import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Shift } from '../workbook';

/** Cells that are inserted or deleted. Along the way that others move, the edit takes `first` to `last`; across it, `from` to `to`. */
export interface CellEdit {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Area;
  readonly shift: Shift;
  readonly first: number;
  readonly count: number;
  /** Whole rows or whole columns. */
  readonly isWhole: boolean;
}

/** Describe an insertion or deletion. */
export function cellEdit(area: Area, shift: Shift): CellEdit {
  const axis = shift === 'down' || shift === 'up' ? 'rows' : 'columns';
  const { top, bottom, left, right } = turned(area, axis);
  const lastAcross = axis === 'rows' ? LAST_COLUMN : LAST_ROW;
  return {
    kind: shift === 'down' || shift === 'right' ? 'insert' : 'delete',
    axis,
    area,
    shift,
    first: top,
    count: bottom - top + 1,
    isWhole: left === 0 && right === lastAcross,
  };
}

/** Look at an area so that cells move down or up whichever way they move; turning twice gives the area again. */
export function turned(area: Area, axis: CellEdit['axis']): Area {
  return axis === 'rows' ? area : { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

/** Where an area is after the edit, when all of it moves or stays: an area that the edit only cuts stays. Null when all of it is deleted.
 *  Insertion inside an area makes it longer; whole columns and rows stay whole. */
export function areaAfter(area: Area, edit: CellEdit): Area | null {
  const { axis } = edit;
  const here = turned(area, axis);
  const across = turned(edit.area, axis);
  if (here.left < across.left || here.right > across.right) return area;
  const limit = axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  if (here.top === 0 && here.bottom === limit) return area;
  const ends = edit.kind === 'insert' ? stretched(here, edit, limit) : shrunk(here, edit);
  return ends === null ? null : turned({ ...here, ...ends }, axis);
}

/** Where the cells of an area are after the edit: up to three areas when the edit moves only a part of its width. */
export function areasAfter(area: Area, edit: CellEdit): readonly Area[] {
  const here = turned(area, edit.axis);
  const across = turned(edit.area, edit.axis);
  const moving = intersection(here, { ...across, top: 0, bottom: Number.MAX_SAFE_INTEGER });
  if (moving === null) return [area];
  const moved = areaAfter(turned(moving, edit.axis), edit);
  if (moved !== null && sameArea(turned(moved, edit.axis), moving)) return [area];
  const parts = [
    { ...here, right: across.left - 1 },
    ...(moved === null ? [] : [turned(moved, edit.axis)]),
    { ...here, left: across.right + 1 },
  ];
  return parts.filter((part) => part.left <= part.right).map((part) => turned(part, edit.axis));
}

/** Where a cell is after the edit; null when it is deleted or falls off the sheet. */
export function placeAfter(place: Place, edit: CellEdit): Place | null {
  const area = { top: place.row, left: place.column, bottom: place.row, right: place.column };
  const moved = areaAfter(area, edit);
  return moved === null ? null : { row: moved.top, column: moved.left };
}

/** Tell whether the edit would move or delete a part of an area and leave the rest of its width. */
export function cutsThrough(edit: CellEdit, area: Area): boolean {
  const here = turned(area, edit.axis);
  const across = turned(edit.area, edit.axis);
  const isInside = here.left >= across.left && here.right <= across.right;
  return !isInside && overlaps(here, { ...across, bottom: Number.MAX_SAFE_INTEGER });
}

/** Tell whether the edit changes the length of an area: inserts between its cells or deletes some of them. */
export function changesLength(edit: CellEdit, area: Area): boolean {
  const here = turned(area, edit.axis);
  const across = turned(edit.area, edit.axis);
  if (edit.kind === 'delete') return overlaps(here, across);
  return here.left <= across.right && here.right >= across.left && here.top < edit.first && here.bottom >= edit.first;
}

function stretched(here: Area, edit: CellEdit, limit: number): { top: number; bottom: number } | null {
  const top = here.top >= edit.first ? here.top + edit.count : here.top;
  const bottom = here.bottom >= edit.first ? here.bottom + edit.count : here.bottom;
  return top > limit ? null : { top, bottom: Math.min(bottom, limit) };
}

function shrunk(here: Area, edit: CellEdit): { top: number; bottom: number } | null {
  const next = edit.first + edit.count;
  const top = here.top >= next ? here.top - edit.count : Math.min(here.top, edit.first);
  const bottom = here.bottom >= next ? here.bottom - edit.count : Math.min(here.bottom, edit.first - 1);
  return top > bottom ? null : { top, bottom };
}
