import type { Area } from '../../../../core/index';
import { intersection } from '../../../workbook/areas';

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
