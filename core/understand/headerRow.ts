import type { Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { filledColumns, isBlankCell, styleAt } from './cellText';
import { isKnownHeader } from './headerRoles';
import { looksLikeDate, looksLikeEmail, looksLikeId, looksLikeMoney, looksLikePhone } from './lookAlike';

export interface HeaderPlace {
  /** The (lower) header row; -1 when there is none. */
  readonly row: number;
  /** The upper row of a two-row header; -1 when the header is one row. */
  readonly upperRow: number;
  /** Only without a header: the first row that is as wide as the data. */
  readonly firstDataRow?: number;
}

type CellKind = 'blank' | 'number' | 'date' | 'phone' | 'email' | 'code' | 'text';

interface Candidate {
  readonly row: number;
  readonly score: number;
  readonly isHeader: boolean;
}

const LOOK_AT = 25;
const LOOK_BELOW = 10;

/** Find the header among the first non-blank rows (`top`, ascending): the row whose words are known headers and whose cells differ in kind from what stands below.
 *  A user's table says where its header is; that counts most. Rows above are titles or the upper half of a two-row header. */
export function findHeaderRows(sheet: Sheet, top: readonly number[], ignored: ReadonlySet<number>): HeaderPlace {
  const width = Math.max(...top.map((row) => filledColumns(sheet.rows[row] ?? [], ignored).length));
  const candidates = top
    .slice(0, LOOK_AT)
    .map((row, at) => scoreRow(sheet, row, at, top.slice(at + 1, at + 1 + LOOK_BELOW), width, ignored));
  const headers = candidates.filter((candidate) => candidate.isHeader);
  if (headers.length === 0) {
    const firstWide = top.find((row) => filledColumns(sheet.rows[row] ?? [], ignored).length * 2 >= width);
    return { row: -1, upperRow: -1, firstDataRow: firstWide ?? top[0] ?? 0 };
  }
  const best = headers.reduce((left, right) => (right.score > left.score ? right : left));
  return withSecondRow(sheet, best.row, top, ignored);
}

function scoreRow(
  sheet: Sheet,
  row: number,
  at: number,
  below: readonly number[],
  width: number,
  ignored: ReadonlySet<number>,
): Candidate {
  const cells = sheet.rows[row] ?? [];
  const filled = filledColumns(cells, ignored);
  let known = 0;
  let texts = 0;
  let contrast = 0;
  let alike = 0;
  for (const column of filled) {
    const kind = kindAt(sheet, row, column);
    const under = commonKind(sheet, below, column);
    const isKnown = isKnownText(cells[column]);
    if (isKnown) known += 1;
    if (kind === 'text' || isKnown) texts += 1;
    if (kind === 'text' && under !== 'text' && under !== 'blank') contrast += 1;
    if ((kind !== 'text' && kind === under) || occursBelow(sheet, below, column, cells[column])) alike += 1;
  }
  const isTable = sheet.tables.some((table) => table.area.top === row && table.area.left < table.area.right);
  const score =
    known * 3 + texts * 0.5 + contrast + (filled.length / width) * 2 - alike * 2 - at * 0.05 + (isTable ? 20 : 0);
  return { row, score, isHeader: isTable || isHeaderLike(filled.length, width, known, texts, contrast, alike) };
}

function isHeaderLike(
  filled: number,
  width: number,
  known: number,
  texts: number,
  contrast: number,
  alike: number,
): boolean {
  if (filled * 3 < width || (filled < 2 && width > 1)) return false;
  if (known >= 2 && known > alike) return true;
  if (known === 1 && texts * 2 >= filled && known + contrast > alike) return true;
  return texts * 10 >= filled * 6 && contrast >= 1 && alike * 4 <= filled && alike < contrast;
}

/** A header over two rows: the groups stand above the found row, or the split parts below it. */
function withSecondRow(sheet: Sheet, row: number, top: readonly number[], ignored: ReadonlySet<number>): HeaderPlace {
  const at = top.indexOf(row);
  const data = top.slice(at + 2, at + 2 + LOOK_BELOW);
  if (top[at + 1] === row + 1 && isLowerHalf(sheet, row, row + 1, data, ignored))
    return { row: row + 1, upperRow: row };
  if (top[at - 1] === row - 1 && isUpperHalf(sheet, row - 1, row, ignored)) return { row, upperRow: row - 1 };
  return { row, upperRow: -1 };
}

function isLowerHalf(
  sheet: Sheet,
  upper: number,
  lower: number,
  data: readonly number[],
  ignored: ReadonlySet<number>,
): boolean {
  const filled = filledColumns(sheet.rows[lower] ?? [], ignored);
  const above = filledColumns(sheet.rows[upper] ?? [], ignored);
  if (filled.some((column) => kindAt(sheet, lower, column) !== 'text')) return false;
  const merged = sheet.merges.some(
    (area) => area.top === upper && (area.bottom === lower || (area.bottom === upper && area.right > area.left)),
  );
  const parts = filled.filter((column) => {
    const under = commonKind(sheet, data, column);
    return isKnownText(sheet.rows[lower]?.[column]) || (under !== 'text' && under !== 'blank');
  });
  const leavesBlank = above.some((column) => isBlankCell(sheet.rows[lower]?.[column]));
  return parts.length > 0 && (merged || (leavesBlank && parts.length === filled.length));
}

function isUpperHalf(sheet: Sheet, upper: number, lower: number, ignored: ReadonlySet<number>): boolean {
  const filled = filledColumns(sheet.rows[upper] ?? [], ignored);
  const width = filledColumns(sheet.rows[lower] ?? [], ignored).length;
  if (filled.length < 2 || filled.some((column) => kindAt(sheet, upper, column) !== 'text')) return false;
  if (filled.some((column) => isRemark(sheet.rows[upper]?.[column]))) return false;
  const merged = sheet.merges.some((area) => area.top === upper && (area.right > area.left || area.bottom === lower));
  return merged || filled.length < width || filled.some((column) => isBlankCell(sheet.rows[lower]?.[column]));
}

/** "导出人：小李" stands above tables and is no group of columns. */
function isRemark(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && (cell.includes(':') || cell.includes('：'));
}

function isKnownText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && isKnownHeader(cell);
}

function occursBelow(sheet: Sheet, below: readonly number[], column: number, cell: Cell | undefined): boolean {
  return below.some((row) => sheet.rows[row]?.[column] === cell);
}

function commonKind(sheet: Sheet, rows: readonly number[], column: number): CellKind {
  const counts = new Map<CellKind, number>();
  for (const row of rows) {
    const kind = kindAt(sheet, row, column);
    if (kind !== 'blank') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let common: CellKind = 'blank';
  for (const [kind, count] of counts) if (count > (counts.get(common) ?? 0)) common = kind;
  return common;
}

function kindAt(sheet: Sheet, row: number, column: number): CellKind {
  const cell = sheet.rows[row]?.[column];
  if (cell === undefined || cell === null || isBlankCell(cell)) return 'blank';
  if (looksLikeDate(cell, styleAt(sheet, row, column))) return 'date';
  if (looksLikePhone(cell)) return 'phone';
  if (looksLikeMoney(cell) || typeof cell === 'boolean') return 'number';
  if (looksLikeEmail(cell)) return 'email';
  return looksLikeId(cell) ? 'code' : 'text';
}
