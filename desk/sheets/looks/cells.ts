import type { Area } from '../../../core/index';
import { ServiceError } from '../frame/serviceError';

/** Read every cell of an area, row by row, by its place on the sheet. */
export function eachCell<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** The text of a value that a signature let in as `String`: a text, a number or a boolean. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Let pass only arrays of the size of an area. @throws ServiceError in the words of Apps Script */
export function checkShape(area: Area, rows: readonly (readonly unknown[])[]): void {
  refuseOther('rows', rows.length, area.bottom - area.top + 1);
  for (const row of rows) refuseOther('columns', row.length, area.right - area.left + 1);
}

function refuseOther(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

/** The parts of areas that are not in `hole`. */
export function withoutArea(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => {
    const isApart =
      area.top > hole.bottom || area.bottom < hole.top || area.left > hole.right || area.right < hole.left;
    if (isApart) return [area];
    const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
    const parts: Area[] = [
      { ...area, bottom: hole.top - 1 },
      { top, bottom, left: area.left, right: hole.left - 1 },
      { top, bottom, left: hole.right + 1, right: area.right },
      { ...area, top: hole.bottom + 1 },
    ];
    return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
  });
}
