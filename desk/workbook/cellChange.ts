import type { Area } from '../../core/index';
import { cellCount } from './areas';
import type { ChangeSource } from './workbook';
import type { StoredSheet, WorkbookState } from './workbookState';

/** Change contents and tell it; of a single cell listeners hear what it held before and after. */
export function changeCells(
  state: WorkbookState,
  sheet: StoredSheet,
  area: Area,
  source: ChangeSource,
  change: () => void,
): void {
  const isOne = state.isHeard && cellCount(area) === 1;
  const before = isOne ? sheet.content(area.top, area.left) : undefined;
  change();
  state.calculation.invalidate();
  const after = isOne ? sheet.content(area.top, area.left) : undefined;
  const details = before === undefined || after === undefined ? {} : { before, after };
  state.changed({ kind: 'cells', sheet, area, ...details, source });
}
