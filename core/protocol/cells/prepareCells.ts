import type { Patch } from '../../patch/patch';
import type { Overwrite } from '../../patch/overwrites';
import type { Bilingual } from '../../words';
import type { Bench, SheetArea, SheetLayout, TimeSpan, WorkbookSeen } from '../bench';
import { type Content, isFormula, sameContent } from '../content';
import { standsAsRead } from '../read/standsAsRead';
import { movedError } from '../refusals';
import { checkSheet } from '../write/preflight';
import { cellsName, imageOfSheet } from './bookCells';
import type { CellsColumn, CellsImage } from './cellsImage';

/** What will be written over cells of the user, and what was left. */
export interface PreparedCells {
  readonly images: readonly CellsImage[];
  readonly notices: readonly Bilingual[];
}

/** Read the columns whose cells are to be written over once more, before anything is written: they must hold what was read. Formulas and cells under data validation are left out and told.
 *  @throws HostError changed, protected, filtered */
export async function prepareCells(bench: Bench, { overwrites }: Patch, seen: WorkbookSeen): Promise<PreparedCells> {
  if (overwrites.length === 0) return { images: [], notices: [] };
  const places = overwrites.map((overwrite) => placeOf(overwrite, seen));
  const areas = places.map(({ area }) => area);
  const formats = await bench.readFormats(areas);
  const restricted = await bench.readRestricted(areas);
  const taken = new Set(seen.overview.takenNames);
  const columns: { readonly sheet: string; readonly column: CellsColumn }[] = [];
  const skipped = await skippedTimes(bench, overwrites);
  const left = { formulas: 0, restricted: 0, skipped: 0 };
  let turn = 0;
  for await (const rows of bench.readContents(areas)) {
    const place = places[turn];
    if (!place) break;
    const { sheet, column, as } = place.overwrite;
    const contents = rows.map((line) => line[0] ?? null);
    if (!standsAsRead(seen.book, { sheet, column }, contents)) throw movedError('unchanged');
    const wrote = writable(place.overwrite, { contents, restricted: restricted[turn] ?? [], skipped }, left);
    const named = wrote.size === 0 ? null : cellsName(seen.book, { sheet, column }, taken);
    if (named) columns.push({ sheet, column: { ...named, column, as, contents, formats: formats[turn] ?? [], wrote } });
    turn++;
  }
  const images = seen.book.sheets.flatMap((sheet) => {
    const here = columns.flatMap((one) => (one.sheet === sheet.name ? [one.column] : []));
    return here.length === 0 ? [] : [imageOfSheet(seen.book, sheet, here)];
  });
  return { images, notices: leftCellsNotices(left) };
}

function placeOf(
  overwrite: Overwrite,
  { layouts }: WorkbookSeen,
): { readonly overwrite: Overwrite; readonly area: SheetArea } {
  const layout: SheetLayout | undefined = layouts.find((one) => one.name === overwrite.sheet);
  if (!layout?.used) throw movedError('unchanged');
  checkSheet(layout);
  const area = { top: 0, left: overwrite.column, bottom: layout.used.bottom, right: overwrite.column };
  return { overwrite, area: { sheetId: layout.id, area, mostRows: Infinity } };
}

interface ColumnSeen {
  readonly contents: readonly Content[];
  readonly restricted: readonly boolean[];
  readonly skipped: readonly TimeSpan[];
}

interface LeftCells {
  formulas: number;
  restricted: number;
  skipped: number;
}

/** Asked for only where a time of day is to be written. */
async function skippedTimes(bench: Bench, overwrites: readonly Overwrite[]): Promise<readonly TimeSpan[]> {
  let [first, last] = [Infinity, -Infinity];
  for (const { as, cells } of overwrites)
    for (const { after } of as === 'date' ? cells : []) {
      if (typeof after !== 'number' || Number.isInteger(after)) continue;
      first = Math.min(first, after);
      last = Math.max(last, after);
    }
  return first > last ? [] : bench.skippedTimes(Math.floor(first), Math.ceil(last));
}

/** The cells that may be written, by row. @throws HostError changed when one holds something else than was read */
function writable(
  { cells, as }: Overwrite,
  { contents, restricted, skipped }: ColumnSeen,
  left: LeftCells,
): ReadonlyMap<number, string | number> {
  const wrote = new Map<number, string | number>();
  for (const { row, before, after } of cells) {
    const content = contents[row] ?? null;
    if (isFormula(content)) left.formulas++;
    else if (!sameContent(content, before)) throw movedError('unchanged');
    else if (restricted[row] === true) left.restricted++;
    else if (as === 'date' && isWithin(after, skipped)) left.skipped++;
    else wrote.set(row, after);
  }
  return wrote;
}

function isWithin(value: string | number, spans: readonly TimeSpan[]): boolean {
  return typeof value === 'number' && spans.some(([start, end]) => value >= start && value < end);
}

/** Say how many cells were not written over although a run lists them. */
export function leftCellsNotices({
  formulas,
  restricted,
  skipped = 0,
}: {
  readonly formulas: number;
  readonly restricted: number;
  readonly skipped?: number;
}): readonly Bilingual[] {
  const notices: Bilingual[] = [];
  if (formulas > 0)
    notices.push({
      zh: `${formulas} 个单元格是公式，没有覆盖。`,
      en: `${formulas} cells hold formulas and were not written over.`,
    });
  if (restricted > 0)
    notices.push({
      zh: `${restricted} 个单元格设有数据验证，没有覆盖。`,
      en: `${restricted} cells are under data validation and were not written over.`,
    });
  if (skipped > 0)
    notices.push({
      zh: `${skipped} 个单元格的时间在表格的时区里不存在（夏令时拨快的那一小时），没有覆盖。`,
      en: `${skipped} cells hold a time that clocks of the spreadsheet's zone skip (the hour when summer time begins); they were not written over.`,
    });
  return notices;
}
