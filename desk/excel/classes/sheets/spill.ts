import type { Area } from '../../../../core/index';
import type { SheetModel } from '../../../workbook/workbook';

/** Tell whether cells of an area take part in a spilled formula; null when only some do.
 *  Limit: formulas of this workbook never spill, so that nothing does. */
export function spillOf(_sheet: SheetModel, _area: Area): boolean | null {
  return false;
}
