import type { Area } from '../../../core/index';
import { holds } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/workbook';
import type { RangeState } from '../types';

const KNOWN = new WeakMap<SheetModel, { readonly revision: number; readonly areas: readonly Area[] }>();

/** The cells that the formula behind a cell fills; undefined where a cell stands for itself. */
export function spillAt(
  { end, sheet }: Pick<RangeState, 'end' | 'sheet'>,
  row: number,
  column: number,
): Area | undefined {
  const { revision } = end.workbook;
  const kept = KNOWN.get(sheet);
  const known = kept?.revision === revision ? kept : { revision, areas: sheet.spills };
  if (known !== kept) KNOWN.set(sheet, known);
  return known.areas.length === 0 ? undefined : known.areas.find((area) => holds(area, row, column));
}
