import type { Bench, SheetArea } from '../bench';
import type { Content } from '../content';
import { standsAsRead } from '../read/standsAsRead';
import { movedError } from '../refusals';
import { checkSheet } from '../write/preflight';
import type { CellsColumn, CellsImage } from './cellsImage';
import { matchUserRows, userRows } from './userRows';
import { type ColumnNow, type Goal, type Wanted, wantedCells } from './wantedCells';
import { type ColumnCells, writeCells } from './writeCells';

/** A cell of the user that stays as a person left it. */
export interface KeptUserCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const PASSES = 3;
const TRIES = 3;

/** Bring cells of the user to what a run writes, or back to what stood there: look, write what differs, look again, three passes at most. What landed on a wrong row, because somebody moved rows meanwhile, is put right.
 *  Cells that a person changed since stay and are told; columns that somebody deleted are passed over.
 *  @param isCutOff a run or undo that was cut off may have left values on wrong rows
 *  @throws HostError changed when it never comes right; protected, filtered */
export async function settleCells(
  bench: Bench,
  images: readonly CellsImage[],
  goal: Goal,
  isCutOff: boolean,
): Promise<readonly KeptUserCell[]> {
  if (images.length === 0) return [];
  for (let pass = 1; ; pass++) {
    const found = (await lookAtCells(bench, images, isCutOff || pass > 1)).map((one) => ({
      ...one,
      wanted: wantedCells(one.column, one.now, goal),
    }));
    const open = found.filter(({ wanted }) => wanted.cells.length > 0);
    if (open.length === 0) return found.flatMap(keptIn);
    if (pass > PASSES) throw movedError(bench.state);
    await writeCells(bench, open.map(({ column, wanted }): ColumnCells => ({ ownedName: column.ownedName, cells: wanted.cells }))); // prettier-ignore
  }
}

interface Look {
  readonly sheet: string;
  readonly at: number;
  readonly column: CellsColumn;
  readonly now: ColumnNow;
}

function keptIn({ sheet, at, wanted }: Look & { readonly wanted: Wanted }): readonly KeptUserCell[] {
  return wanted.kept.map((row) => ({ sheet, row, column: at }));
}

async function lookAtCells(bench: Bench, images: readonly CellsImage[], isLoose: boolean): Promise<readonly Look[]> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const looks = await lookOnce(bench, images, isLoose);
    if (looks !== null) return looks;
  }
  throw movedError(bench.state);
}

/** null when rows moved, or somebody typed, between the two readings. */
async function lookOnce(
  bench: Bench,
  images: readonly CellsImage[],
  isLoose: boolean,
): Promise<readonly Look[] | null> {
  const { book, layouts } = await bench.readWorkbook();
  const looks: Look[] = [];
  for (const { rows, columns } of images) {
    const here = columns.flatMap((column) => {
      const named = book.names.find((one) => one.name.toLowerCase() === column.ownedName.toLowerCase());
      return named ? [{ column, sheet: named.sheet, at: named.area.left }] : [];
    });
    const layout = layouts.find((one) => one.name === here[0]?.sheet);
    const sheet = book.sheets.find((one) => one.name === layout?.name);
    if (!layout?.used || !sheet) continue;
    const { id: sheetId, used } = layout;
    checkSheet(layout, bench.state);
    const places = here.map(({ at }): SheetArea => ({ sheetId, area: { top: 0, left: at, bottom: used.bottom, right: at }, mostRows: Infinity })); // prettier-ignore
    const formats = await bench.readFormats(places);
    const contents: Content[][] = [];
    for await (const lines of bench.readContents(places)) contents.push(lines.map((line) => line[0] ?? null));
    if (!here.every(({ at }, index) => standsAsRead(book, { sheet: sheet.name, column: at }, contents[index] ?? [])))
      return null;
    await bench.breathe();
    const was = matchUserRows(rows, userRows(book, sheet, here.map(({ at }) => at))); // prettier-ignore
    here.forEach(
      ({ column, at }, index) =>
      looks.push({ sheet: sheet.name, at, column, now: { contents: contents[index] ?? [], formats: formats[index] ?? [], was, isLoose } }), // prettier-ignore
    );
  }
  return looks;
}
