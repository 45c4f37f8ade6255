import { fittingWidths, headingRow } from '../../core/index';
import type { Sheet } from '../../core/index';
import { pixelsOf } from '../messages/pixels';
import type { DateRuns } from '../messages/requests';
import type { SheetsSession } from './sheetsSession';

const ROWS_A_CALL = 2000;

/** Add a plain sheet of the user's own, dates as real dates, text as text, columns wide enough to read, its header bold and in sight. Gives the name it got. */
export async function addUserSheet(session: SheetsSession, name: string, sheet: Sheet): Promise<string> {
  const taken = new Set((await session.get<'sheetNames'>({ op: 'sheetNames' })).map((one) => one.toLowerCase()));
  let added = name;
  for (let number = 2; taken.has(added.toLowerCase()); number++) added = `${name} ${number}`;
  const heading = headingRow(sheet) ?? undefined;
  await session.put<'addSheet'>({ op: 'addSheet', name: added, widths: fittingWidths(sheet).map(pixelsOf), heading });
  session.state = 'partly';
  for (let top = 0; top < sheet.rows.length; top += ROWS_A_CALL) {
    await session.breathe();
    session.work.progress('sheets', top, sheet.rows.length);
    const rows = sheet.rows.slice(top, top + ROWS_A_CALL);
    await session.put<'fillSheet'>({ op: 'fillSheet', sheet: added, top, rows, dates: datesIn(sheet, top, rows.length) }); // prettier-ignore
  }
  return added;
}

function datesIn({ dates }: Sheet, top: number, count: number): readonly DateRuns[] {
  return [...dates].map(([column, styles]) => ({ column, runs: runsOf(styles.subarray(top, top + count)) }));
}

function runsOf(styles: Uint8Array): DateRuns['runs'] {
  const runs: [row: number, count: number, style: number][] = [];
  styles.forEach((style, row) => {
    const last = runs[runs.length - 1];
    if (style === 0) return;
    if (last && last[2] === style && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1, style]);
  });
  return runs;
}
