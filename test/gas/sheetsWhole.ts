import { gridOf } from '../../desk/sheets/structure/grid';
import { sheetsHash } from '../../desk/sheets/sheetsHash';
import { OBJECTS_KEY } from '../../gas/server/own/ownedKeys';
import type { SheetsRig } from './sheetsRig';

const NO_NAME = 'Chart';

/** Equal for spreadsheets that are equal to people. A chart that was made anew has another number, which nobody sees and which only our record of it knows. */
export function sheetsWhole({ workbook, end }: SheetsRig): string {
  for (const sheet of workbook.sheets) {
    // From the first look on the size of a sheet is kept with the spreadsheet itself.
    gridOf(end, sheet);
    for (const chart of sheet.charts.all) if (chart.name !== NO_NAME) sheet.charts.change(chart, { name: NO_NAME });
  }
  const metadata = end.state.metadata.map((record) =>
    record.key === OBJECTS_KEY
      ? { ...record, value: record.value?.replace(/(\["[^"]+",)\d+\]/g, '$10]') ?? null }
      : record,
  );
  return sheetsHash({ ...end, state: { ...end.state, metadata } });
}
