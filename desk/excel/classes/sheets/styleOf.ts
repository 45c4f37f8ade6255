import type { CellStyle, StyleChange } from '../../../workbook/style';
import { cellCount, intersection } from '../../../workbook/areas';
import type { ExcelHost } from '../../spec';
import type { AreasScope } from '../tables/targets';

/** Cells of an area that are looked at one by one; beyond that the used part and the corners stand for all. */
const LOOKED_AT = 200_000;

/** Read one thing of the looks of cells; null when they differ. */
export function styleOf<T>({ sheet, areas }: AreasScope, read: (style: CellStyle) => T): T | null {
  let style: CellStyle | null = null;
  let found: T | null = null;
  const same = (row: number, column: number): boolean => {
    const next = sheet.style(row, column);
    if (next === style) return true;
    const value = read(next);
    if (style !== null && value !== found) return false;
    style = next;
    found = value;
    return true;
  };
  return areas.every((area) => sameOver(sheet, area, same)) ? found : null;
}

/** Change the looks of cells. @throws ExcelError AccessDenied */
export function restyle({ sheet, areas }: AreasScope, change: StyleChange, host: ExcelHost): void {
  for (const area of areas) {
    host.checkWritable(sheet, area);
    sheet.restyle(area, change, 'script');
  }
}

type Area = AreasScope['areas'][number];

function sameOver(sheet: AreasScope['sheet'], area: Area, same: (row: number, column: number) => boolean): boolean {
  if (!same(area.top, area.left) || !same(area.bottom, area.right)) return false;
  const used = cellCount(area) <= LOOKED_AT ? area : intersection(area, sheet.usedArea() ?? area);
  if (used === null) return true;
  for (let row = used.top; row <= used.bottom; row++)
    for (let column = used.left; column <= used.right; column++) if (!same(row, column)) return false;
  return true;
}
