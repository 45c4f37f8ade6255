import type { Area, ColumnHere, ColumnRead, Content, ContentRows, OwnedRows, SheetArea } from '../../../core/index';
import { goneError } from '../../../core/index';
import type { JsonContent } from '../../messages/requests';
import type { SheetsSession } from '../sheetsSession';

const CELLS_A_CALL = 40_000;
const LEAST_ROWS = 20;

/** Read areas in order, small ones together in one call, each at the latest when it is its turn. */
export async function* readContents(session: SheetsSession, places: readonly SheetArea[]): AsyncGenerator<ContentRows> {
  let known: ContentRows[] = [];
  for (const [index, place] of places.entries()) {
    if (known.length === 0) known = await readSome(session, smallRun(places.slice(index)));
    yield known.shift() ?? (await readLarge(session, place));
    await session.breathe();
  }
}

/** As many places from the first on as fit into one call. */
function smallRun(places: readonly SheetArea[]): readonly SheetArea[] {
  let room = CELLS_A_CALL;
  const end = places.findIndex(({ area, mostRows }) => (room -= cellsIn(area)) < 0 || rowsIn(area) > mostRows);
  return end === -1 ? places : places.slice(0, end);
}

function rowsIn({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function cellsIn(area: Area): number {
  return rowsIn(area) * (area.right - area.left + 1);
}

async function readLarge(session: SheetsSession, place: SheetArea): Promise<ContentRows> {
  const { area } = place;
  const rows: (readonly Content[])[] = [];
  const step = Math.max(1, Math.min(place.mostRows, Math.max(LEAST_ROWS, Math.floor(CELLS_A_CALL / (area.right - area.left + 1))))); // prettier-ignore
  for (let top = area.top; top <= area.bottom; top += step) {
    const bottom = Math.min(area.bottom, top + step - 1);
    const [some = []] = await readSome(session, [{ ...place, area: { ...area, top, bottom } }]);
    for (const row of some) rows.push(row);
    await session.breathe();
  }
  return rows;
}

async function readSome(session: SheetsSession, places: readonly SheetArea[]): Promise<ContentRows[]> {
  if (places.length === 0) return [];
  const asked = places.map(({ sheetId, area }) => ({ sheet: Number(sheetId), area }));
  const found = await session.get<'contents'>({ op: 'contents', places: asked }, (answer) =>
    places.every(({ area }, index) => answer[index] === null || isWhole(answer[index], area)),
  );
  return found.map((rows): ContentRows => {
    if (rows === null) throw goneError(session.state);
    return rows;
  });
}

function isWhole(rows: readonly (readonly JsonContent[])[] | undefined, area: Area): boolean {
  const width = area.right - area.left + 1;
  return rows?.length === rowsIn(area) && rows.every((row) => row.length === width);
}

/** Read columns of ours from the top of their sheets, all in the same calls. */
export async function readColumns(
  session: SheetsSession,
  columns: readonly OwnedRows[],
): Promise<readonly ColumnRead[]> {
  const read = columns.map((): ColumnRead => ({ contents: [], formats: [] }));
  const most = columns.reduce((longest, { rows }) => Math.max(longest, rows), 0);
  const step = Math.max(LEAST_ROWS, Math.floor(CELLS_A_CALL / Math.max(1, columns.length)));
  for (let top = 0; top < most; top += step) {
    const slices = columns.flatMap(({ ownedName, rows }, at) =>
      rows > top ? [{ name: ownedName, top, count: Math.min(step, rows - top), at }] : [],
    );
    const asked = slices.map(({ name, count }) => ({ name, top, count }));
    const found = await session.get<'columns'>({ op: 'columns', columns: asked }, (answer) =>
      slices.every(({ count }, index) => answer[index] === null || answer[index]?.contents.length === count),
    );
    slices.forEach(({ at }, index) => {
      const slice = found[index];
      if (!slice) throw goneError(session.state);
      read[at]?.contents.push(...slice.contents);
      read[at]?.formats.push(...slice.formats);
    });
    await session.breathe();
  }
  return read;
}

/** Read widths in pixels; null for the standard one. */
export function readWidths(
  session: SheetsSession,
  columns: readonly ColumnHere[],
): Promise<readonly (number | null)[]> {
  if (columns.length === 0) return Promise.resolve([]);
  const asked = columns.map(({ sheetId, column }) => ({ sheet: Number(sheetId), column: column.at }));
  return session.get<'widths'>({ op: 'widths', columns: asked }, (found) => found.length === columns.length);
}
