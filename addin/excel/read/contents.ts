import type { Area, Content, ContentRows, SheetArea } from '../../../core/index';
import { contentOf } from '../content';
import type { ExcelSession } from '../session';
import { isMatrix } from './cells';
import { rangeOf } from './layout';

const CELLS_A_TRIP = 40_000;
const LEAST_ROWS = 50;

/** Read areas in order, small ones together in one round trip, each at the latest when it is its turn. */
export async function* readAllContents(
  session: ExcelSession,
  places: readonly SheetArea[],
): AsyncGenerator<ContentRows> {
  let known: ContentRows[] = [];
  for (const [index, place] of places.entries()) {
    if (known.length === 0) {
      const small = smallRun(places.slice(index));
      known = small.length > 1 ? await readSlices(session, small) : [];
    }
    yield known.shift() ?? (await readContents(session, place));
    await session.breathe();
  }
}

/** As many places from the first on as fit into one round trip. */
function smallRun(places: readonly SheetArea[]): readonly SheetArea[] {
  let room = CELLS_A_TRIP;
  const end = places.findIndex(({ area, mostRows }) => (room -= cellsIn(area)) < 0 || rowsIn(area) * 2 > mostRows);
  return end === -1 ? places : places.slice(0, end);
}

function rowsIn({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

async function readContents(session: ExcelSession, place: SheetArea): Promise<ContentRows> {
  const { area } = place;
  const width = area.right - area.left + 1;
  const rows: (readonly Content[])[] = [];
  // Values and formulas: each letter comes twice.
  const most = Math.max(1, Math.floor(place.mostRows / 2));
  let step = Math.min(most, Math.max(LEAST_ROWS, Math.floor(CELLS_A_TRIP / width)));
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + step - 1);
    try {
      const [slice = []] = await readSlices(session, [{ ...place, area: { ...area, top, bottom } }]);
      for (const row of slice) rows.push(row);
      top = bottom + 1;
    } catch (error) {
      if (step <= LEAST_ROWS) throw error;
      step = Math.max(LEAST_ROWS, step >> 1);
    }
    await session.breathe();
  }
  return rows;
}

async function readSlices(session: ExcelSession, places: readonly SheetArea[]): Promise<ContentRows[]> {
  const found = await session.read(
    ({ workbook }) => {
      const ranges = places.map(({ sheetId, area }) => rangeOf(workbook.worksheets.getItem(sheetId), area));
      for (const range of ranges) range.load('values,formulas');
      return (): readonly Loaded[] => ranges;
    },
    (ranges) => places.every(({ area }, index) => isWhole(area, ranges[index])),
  );
  return found.map(({ values, formulas }) =>
    values.map((line, row) => line.map((value, column) => contentOf(value, formulas[row]?.[column]))),
  );
}

interface Loaded {
  readonly values: readonly unknown[][];
  readonly formulas: readonly unknown[][];
}

function isWhole({ top, left, bottom, right }: Area, found: Loaded | undefined): boolean {
  const [rows, width] = [bottom - top + 1, right - left + 1];
  return isMatrix(found?.values, rows, width) && isMatrix(found?.formulas, rows, width);
}
