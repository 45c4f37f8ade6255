import type { Area } from '../../../../core/index';
import { cellArea, cellCount, contains, holds, overlaps, sameArea } from '../../../workbook/areas';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost, HostObject, MethodSpec, RangeTarget } from '../../spec';
import { invalidArgument } from './arguments';

/** Methods of a Range about dynamic arrays. */
export const rangeSpills: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  getSpillParent: spillParent,
  getSpillParentOrNullObject: spillParent,
  getSpillingToRange: spillingTo,
  getSpillingToRangeOrNullObject: spillingTo,
};

/** Tell whether the cells of an area show a spilled formula; null when only some do. */
export function spillOf({ spills }: SheetModel, area: Area): boolean | null {
  if (spills.some((spill) => contains(spill, area))) return true;
  return spills.some((spill) => overlaps(spill, area)) ? null : false;
}

/** The cell whose formula fills this one. */
function spillParent({ sheet, area }: RangeTarget, _: readonly unknown[], host: ExcelHost): HostObject | null {
  if (cellCount(area) > 1) throw invalidArgument('the spill of one cell is asked for');
  const spill = sheet.spills.find((one) => holds(one, area.top, area.left));
  return spill === undefined ? null : host.range(sheet, cellArea(spill.top, spill.left));
}

/** The cells that the formula of this one fills, its own included. */
function spillingTo({ sheet, area }: RangeTarget, _: readonly unknown[], host: ExcelHost): HostObject | null {
  if (cellCount(area) > 1) throw invalidArgument('the spill of one cell is asked for');
  const spill = sheet.spills.find(({ top, left }) => sameArea(cellArea(top, left), area));
  return spill === undefined ? null : host.range(sheet, spill);
}
