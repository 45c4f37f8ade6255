import { overlap } from '../../core/book/area';
import { run, standardRecipe } from '../../core/index';
import type { Book, Cell, Host, RunNote } from '../../core/index';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import type { WorkbookModel } from '../../desk/workbook/workbook';
import { excelRig } from '../addin/excel/excelRig';
import { RUN_TIME, type Ended, type WorkFolder } from '../command/inFolder';
import { sheetsRig, sheetsRigOn } from '../gas/sheetsRig';
import { CALM } from '../port/shop';

const STYLES = ['', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss', 'hh:mm:ss'];

/** A workbook model with a host on it, before any run. */
export interface Bench {
  readonly workbook: WorkbookModel;
  readonly host: Host;
}

/** A book without date styles on negative numbers: Excel shows no date there and our reader of Excel takes them for numbers, the others take the style at its word. */
export function withoutEarlyDates(book: Book): Book {
  const sheets = book.sheets.map((sheet) => {
    const dates = [...sheet.dates].map(([column, styles]): [number, Uint8Array] => {
      const isNegative = (row: number): boolean => Number(sheet.rows[row]?.[column] ?? 0) < 0;
      return [column, styles.map((style, row) => (isNegative(row) ? 0 : style))];
    });
    return { ...sheet, dates: new Map(dates) };
  });
  return { ...book, sheets };
}

/** A book in Excel. */
export function inExcel(book: Book): Bench {
  const rig = excelRig(Object.fromEntries(book.sheets.map(({ name, rows }) => [name, rows])));
  styleDates(rig.workbook, book);
  return { workbook: rig.workbook, host: rig.start() };
}

/** A book in Google Sheets. */
export function inSheets(book: Book): Bench {
  const rig = sheetsRig(Object.fromEntries(book.sheets.map(({ name, rows }) => [name, rows])), { timeZone: 'Etc/UTC' });
  styleDates(rig.workbook, book);
  // In Google Sheets an error is always the result of a formula.
  for (const { name, rows } of book.sheets)
    rows.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (typeof cell !== 'object' || cell === null) return;
        const at = { top: row, left: column, bottom: row, right: column };
        rig.workbook.sheet(name)?.write(at, () => ({ value: null, formula: `=${cell.error}` }));
      }),
    );
  return { workbook: rig.workbook, host: rig.start() };
}

/** A workbook as it is, taken to Google Sheets: no metadata and no properties come along, named ranges do.
 *  Google knows no hidden named ranges; here hidden names come along as plain ones. */
export function takenToSheets(workbook: WorkbookModel): Host {
  for (const name of workbook.names.all) workbook.names.change(name, { visible: true });
  return sheetsRigOn(workbook, { timeZone: 'Etc/UTC' }).start();
}

/** Cells of a date style, in runs. */
function styleDates(workbook: WorkbookModel, book: Book): void {
  for (const { name, dates } of book.sheets)
    for (const [column, styles] of dates)
      for (let top = 0; top < styles.length;) {
        let bottom = top;
        while (styles[bottom + 1] === styles[top]) bottom++;
        const numberFormat = STYLES[styles[top] ?? 0] ?? '';
        if (numberFormat !== '') workbook.sheet(name)?.restyle({ top, left: column, bottom, right: column }, { numberFormat }); // prettier-ignore
        top = bottom + 1;
      }
}

/** What a run left: the book as its host reads it afterwards, and the certificate of what it wrote. */
export interface Made {
  readonly book: Book;
  readonly certificate: string;
}

/** Read, run, apply, read. `today` is a serial; `now` is what clocks show. */
export async function made(host: Host, today: number, now = RUN_TIME): Promise<Made> {
  const { book, stamp } = await host.read(CALM);
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock: { today, given: true, now } });
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join('\n'));
  const { certificate, gathered, rows } = result.portrait;
  const note: RunNote = {
    certificate,
    version: '0.1.0',
    customers: gathered.ids.length,
    rows: rows.read,
    recipe: '{}',
  };
  const receipt = await host.apply(result.patch, stamp, note, CALM);
  if (receipt.state !== 'done') throw new Error(`the run ended ${receipt.state}`);
  return { book: (await host.read(CALM)).book, certificate };
}

/** The same by the file command. `today` is an ISO day. */
export async function madeByCommand(
  folder: WorkFolder,
  book: Book,
  today: string,
  run: (words: readonly string[]) => Promise<Ended>,
): Promise<Made> {
  // prettier-ignore
  const name = `${book.title}.xlsx`;
  folder.write(name, writePackage(null, bookParts(book), nodeCodec));
  const ended = await run([folder.at(name), '--out', folder.at(`made-${name}`), '--json', '--today', today]);
  if (ended.code !== 0) throw new Error(ended.err);
  const { certificate } = JSON.parse(ended.out) as { readonly certificate: string };
  return { book: openXlsx(folder.bytes(`made-${name}`), name, nodeCodec).book, certificate };
}

/** Everything of ours, sheet by sheet and column by column, by owned name; cells of pivots are each program's own. The report and the cross analysis sum by formulas, which each program adds up in its own order: there 12 digits count. */
export function ownedCells(book: Book): ReadonlyMap<string, readonly (readonly Cell[])[]> {
  const owned = book.names.filter(({ name }) => name.startsWith('_cp_')).sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Map(
    owned.map(({ name, sheet: at, area }): [string, readonly (readonly Cell[])[]] => {
      const sheet = book.sheets.find((one) => one.name === at);
      const isColumn = name.startsWith('_cp_column');
      const rows = (sheet?.rows ?? []).map((line, row) => {
        const cells = isColumn ? [line[area.left] ?? null] : line;
        const seen = cells.map((cell, column) => (isInPivot(sheet?.pivots ?? [], row, column) ? null : cell));
        return ended(SUMMED.has(name) ? seen.map(twelveDigits) : seen);
      });
      return [name, endedRows(rows)];
    }),
  );
}

const SUMMED: ReadonlySet<string> = new Set(['_cp_sheet_report', '_cp_sheet_insight']);

function twelveDigits(cell: Cell): Cell {
  return typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;
}

function isInPivot(pivots: Book['sheets'][number]['pivots'], row: number, column: number): boolean {
  return pivots.some((area) => overlap(area, { top: row, left: column, bottom: row, right: column }));
}

function ended(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return cells.slice(0, end);
}

function endedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.length === 0) end--;
  return rows.slice(0, end);
}
