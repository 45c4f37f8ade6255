import { DateStyle, fittingWidths, headingRow } from '../../core/index';
import type { Cell, Sheet } from '../../core/index';
import { written } from './content';
import { readOverview } from './read/overview';
import type { ExcelSession } from './session';
import { pointsOf, setFormat } from './write/looks';

const ROWS_A_TRIP = 2000;
const DATE_FORMATS: ReadonlyMap<number, string> = new Map([
  [DateStyle.date, 'yyyy-mm-dd'],
  [DateStyle.dateTime, 'yyyy-mm-dd hh:mm'],
  [DateStyle.time, 'hh:mm'],
]);

/** Add a plain sheet of the user's own, dates as real dates, text as text, columns wide enough to read, its header bold and in sight. Gives the name it got. */
export async function addUserSheet(session: ExcelSession, name: string, sheet: Sheet): Promise<string> {
  const { sheets } = await readOverview(session);
  const free = freeName(name, new Set(sheets.map((one) => one.name.toLowerCase())));
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const heading = headingRow(sheet);
  await session.settle(
    ({ workbook }) => {
      const added = workbook.worksheets.add(free);
      fittingWidths(sheet).forEach((width, column) => {
        added.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
      });
      if (heading === null) return;
      added.getRangeByIndexes(heading, 0, 1, width).format.font.bold = true;
      added.freezePanes.freezeRows(heading + 1);
    },
    ({ workbook }) => {
      const added = workbook.worksheets.getItemOrNullObject(free);
      added.load('id');
      return () => !added.isNullObject;
    },
  );
  session.state = 'partly';
  for (let top = 0; top < sheet.rows.length && width > 0; top += ROWS_A_TRIP) {
    await session.breathe();
    session.work.progress('sheets', top, sheet.rows.length);
    await writeRows(session, free, sheet, top, width);
  }
  return free;
}

function writeRows(session: ExcelSession, name: string, sheet: Sheet, top: number, width: number): Promise<void> {
  const rows = sheet.rows.slice(top, top + ROWS_A_TRIP);
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => written(plain(row[column]))));
  return session.settle(
    ({ workbook }) => {
      const target = workbook.worksheets.getItem(name);
      for (const [column, styles] of sheet.dates) {
        const style = styles.find((one) => one !== DateStyle.none) ?? DateStyle.date;
        setFormat(target.getRangeByIndexes(top, column, rows.length, 1), DATE_FORMATS.get(style) ?? 'yyyy-mm-dd');
      }
      target.getRangeByIndexes(top, 0, rows.length, width).formulas = cells;
    },
    ({ workbook }) => {
      const used = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      used.load('rowIndex,rowCount');
      return () => !used.isNullObject && used.rowIndex + used.rowCount >= top + rows.length;
    },
  );
}

function plain(cell: Cell | undefined): string | number | boolean | null {
  return typeof cell === 'object' || cell === undefined ? null : cell;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
