import type { Area } from '../../../../core/index';
import { intersection } from '../../../workbook/areas';
import type { SheetModel } from '../../../workbook/workbook';

/** Tell whether every cell of an area is without content. */
export function isBlankArea(sheet: SheetModel, area: Area): boolean {
  const used = sheet.usedArea(true);
  const common = used === null ? null : intersection(used, area);
  return common === null || sheet.formulas(common).every((row) => row.every((cell) => cell === null || cell === ''));
}

/** Give the areas that are left of one after another is taken out: at most four. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const parts: readonly Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...common, left: area.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Count rows of an area. */
export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/** Count columns of an area. */
export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}
