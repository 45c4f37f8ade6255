import { goneError } from '../../core/index';
import type { FormatJob, NamedColumn, SheetArea, SwapJob } from '../../core/index';
import type { SheetsSession } from './sheetsSession';

const ROWS_A_CALL = 40_000;

/** Give columns of the user owned names, so that they are found wherever people move them. */
export function nameCells(session: SheetsSession, columns: readonly NamedColumn[]): Promise<void> {
  if (columns.length === 0) return Promise.resolve();
  const asked = columns.map(({ ownedName, sheetId, at }) => ({ name: ownedName, sheet: Number(sheetId), at }));
  return session.put<'nameCells'>({ op: 'nameCells', columns: asked });
}

/** Read number formats row by row; each place is one column wide. */
export function readFormats(
  session: SheetsSession,
  places: readonly SheetArea[],
): Promise<readonly (readonly string[])[]> {
  return inCalls(session, places, (asked, isWhole) =>
    session.get<'formats'>({ op: 'formats', places: asked }, isWhole),
  );
}

/** Tell row by row whether data validation restricts a cell. */
export function readRestricted(
  session: SheetsSession,
  places: readonly SheetArea[],
): Promise<readonly (readonly boolean[])[]> {
  return inCalls(session, places, (asked, isWhole) => session.get<'restricted'>({ op: 'restricted', places: asked }, isWhole)); // prettier-ignore
}

/** Set number formats of cells below the first cell of a name; what the cells hold stays. */
export function setFormats(session: SheetsSession, jobs: readonly FormatJob[]): Promise<void> {
  if (jobs.length === 0) return Promise.resolve();
  const asked = jobs.map(({ ownedName, row, formats }) => ({ name: ownedName, row, formats }));
  return session.put<'setFormats'>({ op: 'setFormats', jobs: asked });
}

/** Write cells of the user that still hold what was seen. The server looks right before it writes, so nothing is repeated here but a call that failed; the next look tells what did not take. @throws HostError changed when a column is gone */
export async function swapJobs(session: SheetsSession, jobs: readonly SwapJob[]): Promise<void> {
  const asked = jobs.map(({ ownedName, row, column, contents, seen }) => ({
    name: ownedName,
    row,
    column,
    contents,
    seen,
  }));
  const found = await session.get<'swap'>({ op: 'swap', jobs: asked }, (answer) => answer.length === jobs.length);
  if (found.includes(null)) throw goneError(session.state);
}

interface Asked {
  readonly sheet: number;
  readonly area: SheetArea['area'];
}

type Columns<T> = readonly (readonly T[] | null)[];

/** Each place by itself, in stretches of rows. @throws HostError changed when its sheet is gone */
async function inCalls<T>(
  session: SheetsSession,
  places: readonly SheetArea[],
  ask: (asked: readonly Asked[], isWhole: (found: Columns<T>) => boolean) => Promise<Columns<T>>,
): Promise<readonly (readonly T[])[]> {
  const all: T[][] = [];
  for (const { sheetId, area } of places) {
    const rows: T[] = [];
    for (let top = area.top; top <= area.bottom; top += ROWS_A_CALL) {
      const bottom = Math.min(area.bottom, top + ROWS_A_CALL - 1);
      const asked = [{ sheet: Number(sheetId), area: { ...area, top, bottom } }];
      const [some] = await ask(asked, ([found]) => found === null || found?.length === bottom - top + 1);
      if (!some) throw goneError(session.state);
      for (const one of some) rows.push(one);
      await session.breathe();
    }
    all.push(rows);
  }
  return all;
}
