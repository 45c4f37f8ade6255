import { isoDate } from '../../book/serial';
import type { CleanedSheet } from '../../clean/cleanSheet';
import { daysOf } from '../../clean/cleanSheet';
import { futureDays } from '../../clean/outlier/futureDays';
import { RowState } from '../../measure/rowState';
import type { CellCheck } from './cellCheck';

/** Dates of customers; an order of the future is set aside as a whole row. */
const DATE_ROLES = ['firstOrderDate', 'lastOrderDate', 'birthDate'] as const;

/** List the dates about customers that lie after the analysis date (A18 C31). Rows set aside are not looked at.
 *  @example futureChecks(customers, state, 45473) */
export function futureChecks(sheet: CleanedSheet, state: Uint8Array, today: number): readonly CellCheck[] {
  return DATE_ROLES.flatMap((role): readonly CellCheck[] => {
    const days = daysOf(sheet, role)?.days;
    const meaning = sheet.columns.get(role)?.meaning;
    if (!days || !meaning) return [];
    const isLater = futureDays(days, today);
    return [...isLater.keys()].flatMap((at): readonly CellCheck[] => {
      if (isLater[at] !== 1 || (state[at] ?? 0) >= RowState.erased) return [];
      const values = { value: role === 'birthDate' ? HIDDEN : isoDate(days[at] ?? 0), day: isoDate(today) };
      return [{ sheet, row: sheet.firstRow + at, meaning, rule: 'futureDay', found: '', proposed: null, values }];
    });
  });
}

/** A day of birth is personal: the log shows where it stands, not what it is. */
const HIDDEN = { zh: '这个日期', en: 'this date' };
