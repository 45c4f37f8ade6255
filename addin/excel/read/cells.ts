import { DateStyle, isSerial, mostRows } from '../../../core/index';
import type { Area, Cell, SheetLayout } from '../../../core/index';
import { LAST_COLUMN } from '../address';
import type { ExcelSession } from '../session';
import { dateStyleOf } from './dateStyle';
import { rangeOf } from './layout';

/** The cells of one sheet as they come in. `rows` start at the sheet's first row and column. */
export interface SheetCells {
  readonly rows: (readonly Cell[])[];
  readonly dates: Map<number, Uint8Array>;
}

/** A stretch of whole rows of a used area. */
interface Slice {
  readonly layout: SheetLayout;
  readonly area: Area;
}

interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[] | null;
  readonly types: readonly (readonly unknown[])[] | null;
}

/** Most bytes that one answer should have; Excel on the web refuses 5 MB. */
const BUDGET = 1_500_000;
const FIRST_ROWS = 4000;
const LEAST_ROWS = 50;
/** Up to this many cells are read together with their formats, and with those of other small sheets. */
const SMALL = 5000;

/** Read the cells of all sheets: small ones together, large ones in stretches of rows that keep answers below 1.5 MB.
 *  @throws HostError tooLarge when Excel gives no values even for 50 rows; cancelled */
export async function readCells(
  session: ExcelSession,
  layouts: readonly SheetLayout[],
): Promise<ReadonlyMap<string, SheetCells>> {
  const found = new Map(layouts.map(({ id }): [string, SheetCells] => [id, { rows: [], dates: new Map() }]));
  const total = layouts.reduce((sum, layout) => sum + rowsOf(layout), 0);
  let done = 0;
  const tick = (rows: number): void => session.work.progress('read', (done += rows), total);
  for (const group of smallGroups(layouts)) {
    const loaded = await load(session, group, true);
    group.forEach((slice, index) => {
      const cells = found.get(slice.layout.id);
      const one = loaded[index];
      if (cells && one) take(cells, slice, one);
      tick(rowsOf(slice.layout));
    });
    await session.breathe();
  }
  for (const layout of layouts) {
    const cells = found.get(layout.id);
    if (cells && !isSmall(layout)) await readLarge(session, layout, cells, tick);
  }
  return found;
}

function rowsOf({ used }: SheetLayout): number {
  return used === null ? 0 : used.bottom - used.top + 1;
}

function sizeOf(layout: SheetLayout): number {
  return layout.used === null ? 0 : rowsOf(layout) * (layout.used.right - layout.used.left + 1);
}

/** Few cells, and none so long that together they pass what one answer may hold. */
function isSmall(layout: SheetLayout): boolean {
  const width = layout.used === null ? 1 : layout.used.right - layout.used.left + 1;
  return sizeOf(layout) <= SMALL && rowsOf(layout) <= mostRows(layout.visibility, width);
}

function smallGroups(layouts: readonly SheetLayout[]): readonly (readonly Slice[])[] {
  const groups: Slice[][] = [];
  let room = 0;
  for (const layout of layouts) {
    const size = sizeOf(layout);
    if (layout.used === null || !isSmall(layout)) continue;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = SMALL;
    }
    groups[groups.length - 1]?.push({ layout, area: layout.used });
    room -= size;
  }
  return groups;
}

async function readLarge(
  session: ExcelSession,
  layout: SheetLayout,
  cells: SheetCells,
  tick: (rows: number) => void,
): Promise<void> {
  const { used } = layout;
  if (used === null) return;
  const width = used.right - used.left + 1;
  const most = mostRows(layout.visibility, width);
  let step = Math.min(most, Math.max(LEAST_ROWS, Math.min(FIRST_ROWS, Math.floor(BUDGET / 20 / width))));
  for (let top = used.top; top <= used.bottom;) {
    const bottom = Math.min(used.bottom, top + step - 1);
    const slice = { layout, area: { ...used, top, bottom } };
    try {
      const [loaded] = await load(session, [slice], false);
      if (loaded) {
        take(cells, slice, { ...loaded, ...(await looks(session, slice, loaded.values)) });
        step = Math.min(most, nextStep(loaded.values));
      }
      tick(bottom - top + 1);
      top = bottom + 1;
    } catch (error) {
      if (step <= LEAST_ROWS || session.work.cancelled()) throw error;
      step = Math.max(LEAST_ROWS, step >> 1);
    }
    await session.breathe();
  }
}

/** Formats of the columns whose numbers may be dates, and types of those with a text that looks like an error value. */
async function looks(
  session: ExcelSession,
  { layout, area }: Slice,
  values: Loaded['values'],
): Promise<Pick<Loaded, 'formats' | 'types'>> {
  const width = area.right - area.left + 1;
  const columns = Array.from({ length: width }, (_, column) => column);
  const dated = columns.filter((column) => values.some((row) => mayBeDate(row[column])));
  const erring = columns.filter((column) => values.some((row) => looksLikeError(row[column])));
  const formats = await loadColumns(session, layout, area, dated, 'numberFormat');
  const types = await loadColumns(session, layout, area, erring, 'valueTypes');
  return { formats: byRow(formats, dated, values.length), types: byRow(types, erring, values.length) };
}

function loadColumns(
  session: ExcelSession,
  layout: SheetLayout,
  area: Area,
  columns: readonly number[],
  what: 'numberFormat' | 'valueTypes',
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  if (columns.length === 0) return Promise.resolve([]);
  const rows = area.bottom - area.top + 1;
  return session.read(
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(layout.id);
      const ranges = columns.map((column) => sheet.getRangeByIndexes(area.top, area.left + column, rows, 1));
      for (const range of ranges) range.load(what);
      return () => ranges.map((range): readonly (readonly unknown[])[] => range[what]);
    },
    (found) => found.every((one) => isMatrix(one, rows, 1)),
  );
}

function byRow(
  columns: readonly (readonly (readonly unknown[])[])[],
  places: readonly number[],
  rows: number,
): readonly (readonly unknown[])[] | null {
  if (columns.length === 0) return null;
  return Array.from({ length: rows }, (_, row) => {
    const line: unknown[] = [];
    places.forEach((place, index) => (line[place] = columns[index]?.[row]?.[0]));
    return line;
  });
}

function load(session: ExcelSession, slices: readonly Slice[], withLooks: boolean): Promise<readonly Loaded[]> {
  return session.read(
    ({ workbook }) => {
      const ranges = slices.map(({ layout, area }) =>
        bounded(area).map((part) => rangeOf(workbook.worksheets.getItem(layout.id), part)),
      );
      for (const range of ranges.flat()) range.load(withLooks ? 'values,numberFormat,valueTypes' : 'values');
      return () =>
        ranges.map((parts): Loaded => ({
          values: beside(parts.map((range) => range.values)),
          formats: withLooks ? beside(parts.map((range) => range.numberFormat)) : null,
          types: withLooks ? beside(parts.map((range) => range.valueTypes)) : null,
        }));
    },
    (found) =>
      slices.every(({ area }, index) => {
        const [rows, width, one] = [area.bottom - area.top + 1, area.right - area.left + 1, found[index]];
        const parts = withLooks ? [one?.values, one?.formats, one?.types] : [one?.values];
        return parts.every((part) => isMatrix(part, rows, width));
      }),
  );
}

/** Cut rows that reach from the first column to the last in two: of such a range Excel gives no cells.
 *  Source: "Read or write to an unbounded range using the Excel JavaScript API", Microsoft. */
function bounded(area: Area): readonly Area[] {
  if (area.left > 0 || area.right < LAST_COLUMN) return [area];
  const middle = LAST_COLUMN >> 1;
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}

/** Put what was read of columns that stand beside each other together. Of an answer that is missing nothing is made. */
function beside(parts: readonly (Loaded['values'] | null)[]): Loaded['values'] {
  const [first, second] = parts;
  if (parts.length === 1) return first ?? [];
  return first && second ? first.map((row, index) => [...row, ...(second[index] ?? [])]) : [];
}

/** Excel may answer null, or fewer rows, when the range is too large; that is never an empty sheet. */
export function isMatrix(found: unknown, rows: number, width: number): boolean {
  return (
    Array.isArray(found) &&
    found.length === rows &&
    found.every((row: unknown) => Array.isArray(row) && row.length === width)
  );
}

function nextStep(values: Loaded['values']): number {
  let bytes = 1;
  for (const row of values) for (const cell of row) bytes += typeof cell === 'string' ? 4 + cell.length * 2 : 12;
  return Math.max(LEAST_ROWS, Math.floor((BUDGET * values.length) / bytes));
}

function take(cells: SheetCells, { layout, area }: Slice, loaded: Loaded): void {
  const length = (layout.used?.bottom ?? 0) + 1;
  while (cells.rows.length < area.top) cells.rows.push([]);
  loaded.values.forEach((line, index) => {
    const row = area.top + index;
    cells.rows[row] = cellsOf(line, loaded.types?.[index], area.left);
    if (!loaded.formats) return;
    line.forEach((value, column) => {
      const style = mayBeDate(value) ? dateStyleOf(String(loaded.formats?.[index]?.[column])) : DateStyle.none;
      if (style !== DateStyle.none) bytesOf(cells, area.left + column, length)[row] = style;
    });
  });
}

function bytesOf(cells: SheetCells, column: number, length: number): Uint8Array {
  const bytes = cells.dates.get(column) ?? new Uint8Array(length);
  cells.dates.set(column, bytes);
  return bytes;
}

/** Cells of one row from the sheet's first column; blanks at the end are left out. */
function cellsOf(values: readonly unknown[], types: readonly unknown[] | undefined, left: number): readonly Cell[] {
  let end = values.length;
  while (end > 0 && (values[end - 1] === '' || values[end - 1] === null)) end--;
  if (end === 0) return [];
  const cells: Cell[] = [];
  for (let column = 0; column < left; column++) cells.push(null);
  for (let column = 0; column < end; column++) cells.push(cellOf(values[column], types?.[column]));
  return cells;
}

function cellOf(value: unknown, type: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return type === 'Error' ? { error: value } : value;
}

function mayBeDate(value: unknown): boolean {
  return typeof value === 'number' && isSerial(value);
}

function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}
