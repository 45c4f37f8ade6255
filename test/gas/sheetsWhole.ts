import { gridOf } from '../../desk/sheets/structure/grid';
import { sheetsHash } from '../../desk/sheets/sheetsHash';
import { canonicalText } from '../../desk/workbook/canonicalText';
import { OBJECTS_KEY } from '../../gas/server/own/ownedKeys';
import type { StoredList } from '../../desk/workbook/objectList';
import type { ObjectList } from '../../desk/workbook/workbook';
import type { SheetsRig } from './sheetsRig';

const NO_NAME = 'Chart';

/** Equal for spreadsheets that are equal to people. A chart that was made anew has another number, which nobody sees and which only our record of it knows; and what was made anew is the last of its sheet and of that record, which is read by names. */
export function sheetsWhole({ workbook, end }: SheetsRig): string {
  for (const sheet of workbook.sheets) {
    // From the first look on the size of a sheet is kept with the spreadsheet itself.
    gridOf(end, sheet);
    for (const chart of sheet.charts.all) if (chart.name !== NO_NAME) sheet.charts.change(chart, { name: NO_NAME });
    inOneOrder(sheet.pivots);
    inOneOrder(sheet.charts);
  }
  const metadata = end.state.metadata.map((record) =>
    record.key === OBJECTS_KEY ? { ...record, value: plainRecord(record.value ?? '{}') } : record,
  );
  return sheetsHash({ ...end, state: { ...end.state, metadata } });
}

/** Objects in the order of what people see of them. */
export function byLook<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const lookOf = (item: T): string => canonicalText({ ...item, id: '', name: '' });
  return [...items].sort((one, other) => (lookOf(one) < lookOf(other) ? -1 : 1));
}

function inOneOrder<T extends { readonly id: string }>(list: ObjectList<T>): void {
  (list as StoredList<T>).settle(byLook(list.all)); // lists of a workbook are stored lists
}

/** Without the numbers of charts, and in one order. */
function plainRecord(text: string): string {
  const lists = Object.entries(JSON.parse(text.replace(/(\["[^"]+",)\d+\]/g, '$10]')) as Record<string, unknown[]>);
  return JSON.stringify(lists.map(([key, entries]) => [key, entries.map((entry) => JSON.stringify(entry)).sort()]));
}
