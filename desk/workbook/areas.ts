import type { Area } from '../../core/index';
import { LAST_COLUMN, LAST_ROW } from './limits';
import { refusal } from './refusal';

/** The cells that two areas share; null when they share none. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** Tell whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Tell whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** Tell whether a cell is in an area. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The smallest area around two. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Tell whether two areas are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

/** Cut one area out of another; gives up to four rectangles: above, left, right, below.
 *  @example withoutArea(A1:A10, A1:A5) -> [A6:A10] */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const parts: readonly Area[] = [
    { ...area, bottom: cut.top - 1 },
    { top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right },
    { ...area, top: cut.bottom + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Move an area by rows and columns, wherever that leads. */
export function movedArea(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

/** Let pass only whole-numbered areas inside the sheet.
 *  @throws RangeError `BadArea` for every other one. */
export function checkArea(area: Area): void {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!whole || !inside || area.top > area.bottom || area.left > area.right)
    throw refusal('BadArea', `rows ${area.top} to ${area.bottom}, columns ${area.left} to ${area.right}`);
}

/** Ask for every cell of an area; rows first. @throws RangeError for an area that is none */
export function rowsOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  checkArea(area);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cell(row, column));
    rows.push(cells);
  }
  return rows;
}
