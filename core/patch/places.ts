import type { Area } from '../book/book';

/** Give a test for "this cell lies in one of these areas". */
export function isPivotCell(areas: readonly Area[]): (row: number, column: number) => boolean {
  return (row, column) => areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}
