import type { Area } from '../../../core/index';
import { addressOf } from '../own/areas';
import type { Sheet } from '../services';

/** Most places of one list: their addresses travel as text. */
const MOST = 2000;

/** Give many places of a sheet as few lists, each of which is changed by one call. */
export function rangeLists(sheet: Sheet, areas: readonly Area[]): readonly GoogleAppsScript.Spreadsheet.RangeList[] {
  const lists: GoogleAppsScript.Spreadsheet.RangeList[] = [];
  for (let from = 0; from < areas.length; from += MOST)
    lists.push(sheet.getRangeList(areas.slice(from, from + MOST).map(addressOf)));
  return lists;
}

/** Take all looks off places. Google's `clearFormat` leaves number formats as they are, so those go by themselves. */
export function clearLooks(sheet: Sheet, areas: readonly Area[]): void {
  for (const list of rangeLists(sheet, areas)) list.clearFormat().setNumberFormat('General');
}
