import type { Area } from '../../core/index';
import type { FilterCriterion } from './objects';
import { RunMap } from './runMap';
import { passes } from './filter/passes';
import type { StoredSheet } from './workbookState';

/** Work out which rows the sheet's filter and its tables' filters hide. Header rows and totals rows stay. `today` is the serial of the day. */
export function filteredRows(sheet: StoredSheet, today: number): RunMap<true> {
  const hidden = new Set<number>();
  const { autoFilter } = sheet.store;
  if (autoFilter !== null)
    hideFailing(sheet, autoFilter.area, autoFilter.criteria, autoFilter.area.bottom, today, hidden);
  for (const { area, criteria, showHeaders, showTotals } of sheet.tables) {
    const withHeader = showHeaders ? area : { ...area, top: area.top - 1 };
    hideFailing(sheet, withHeader, criteria, showTotals ? area.bottom - 1 : area.bottom, today, hidden);
  }
  const rows = new RunMap<true>();
  for (const row of [...hidden].sort((a, b) => a - b)) rows.set(row, row, true);
  return rows;
}

/** `area` starts with its header row. */
function hideFailing(
  sheet: StoredSheet,
  area: Area,
  criteria: ReadonlyMap<number, FilterCriterion>,
  last: number,
  today: number,
  hidden: Set<number>,
): void {
  if (criteria.size === 0) return;
  const isPassing = passes(criteria, { ...area, bottom: last }, sheet, today);
  for (let row = area.top + 1; row <= last; row++) if (!isPassing(row)) hidden.add(row);
}
