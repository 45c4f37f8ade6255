import { dateLook, isCellError } from '../../../../core/index';
import type { Cell, Overwrite, Patch, Sheet } from '../../../../core/index';
import { columnLetters } from './address';
import type { CellWriter } from './cellWriter';
import { checkRows } from './limits';
import { emptyWorkbook, memoryFile } from './newPackage';
import { patchedWith } from './patchPackage';
import type { WriteProgress } from './patchRun';
import type { RowsWriter } from './userSheet';

/** Make a new workbook of one plain sheet (for .csv input), ready to be patched like any other: part name -> bytes.
 *  Only the columns in `numberColumns` become numbers, where the text is a plain decimal; everything else stays text.
 *  `sheet.name` must be a valid sheet name. @throws FileRefusal 'xmlLimits' past 1,048,576 rows, 16,384 columns or
 *  32,767 characters a cell. */
export function newWorkbookParts(sheet: Sheet, numberColumns: ReadonlySet<number>): Map<string, Uint8Array> {
  return newPatchedParts(sheet, numberColumns, NO_PATCH);
}

/** The same workbook with a patch applied in one go: our columns are written while the rows are, nothing is written twice. */
export function newPatchedParts(
  sheet: Sheet,
  numberColumns: ReadonlySet<number>,
  patch: Patch,
  onProgress?: WriteProgress,
): Map<string, Uint8Array> {
  checkRows(sheet);
  const parts = emptyWorkbook([sheet], false);
  const rows = new Map([[sheet.name, rowsWriter(sheet, numberColumns, patch.overwrites)]]);
  const changes = patchedWith(memoryFile(parts, [sheet]), patch, rows, { onProgress });
  for (const [name, bytes] of changes) if (bytes !== null) parts.set(name, bytes);
  return parts;
}

/** Changes nothing: the workbook alone. */
export const NO_PATCH: Patch = {
  lang: 'en',
  columns: [],
  sheets: [],
  replaces: [],
  forgets: false,
  overwrites: [],
  preview: { newColumns: 0, newSheets: [], refreshedSheets: [], cells: 0, keptEdits: 0, overwritten: 0, leftAlone: [] },
};

function rowsWriter(sheet: Sheet, numberColumns: ReadonlySet<number>, overwrites: readonly Overwrite[]): RowsWriter {
  const over = new Map(overwrites.map((one) => [one.column, new Map(one.cells.map(({ row, after }) => [row, after]))]));
  const dates = new Set(overwrites.flatMap(({ column, as }) => (as === 'date' ? [column] : [])));
  return (cells, columns, styles) => {
    const ours = [...columns].sort((a, b) => a.at - b.at);
    const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const starts = Array.from({ length: width }, (_, column) => cells.columnStart(columnLetters(column)));
    const look = styles.cell('text');
    const last = Math.max(sheet.rows.length - 1, ...ours.map((column) => column.lastRow));
    for (let row = 0; row <= last; row++) {
      const values = sheet.rows[row] ?? [];
      if (values.length === 0 && ours.every((column) => column.isBlank(row))) continue;
      cells.sink.ascii(`<row r="${row + 1}">`);
      let next = 0;
      for (let column = 0; column < values.length; column++) {
        const own = ours[next];
        if (own?.at === column) {
          own.write(row);
          next++;
          continue;
        }
        const start = starts[column];
        if (start === undefined) continue;
        const after = over.get(column)?.get(row);
        if (typeof after === 'number')
          cells.number(start, row, dates.has(column) ? styles.format(dateLook(after).format) : 0, after);
        else writeCell(after ?? values[column] ?? null, start, row, numberColumns.has(column), look, cells);
      }
      for (; next < ours.length; next++) ours[next]?.write(row);
      cells.sink.ascii('</row>');
    }
  };
}

function writeCell(
  cell: Cell,
  start: Uint8Array,
  row: number,
  isNumber: boolean,
  look: number,
  cells: CellWriter,
): void {
  if (cell === null || cell === '') return;
  if (typeof cell === 'boolean') return cells.boolean(start, row, 0, cell);
  const text = isCellError(cell) ? cell.error : String(cell);
  if (isNumber && PLAIN_NUMBER.test(text)) cells.number(start, row, 0, Number(text));
  else cells.text(start, row, look, text);
}

/** A decimal that a number holds exactly enough: no leading zeros, no sign of grouping, at most 15 digits. */
const PLAIN_NUMBER = /^-?(?=(?:\.?\d){1,15}$)(?:0|[1-9]\d*)(?:\.\d+)?$/;
