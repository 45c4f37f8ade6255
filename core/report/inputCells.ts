import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { isDated, type InputSheet } from '../project/inputSheet';
import type { BlockCell, CellBlock, KeptCell, OwnedSheet, SheetId } from '../patch/patch';
import type { StyleName } from '../patch/styles.data';
import { textWidth } from '../book/textWidth';
import { sheetOwnedName } from '../patch/ledger';

/** Plan a sheet that people write in: its rows as given, the first one as header. Booleans are kept cells, as blocks hold texts and numbers only. */
export function inputSheetOf(
  id: SheetId,
  name: string,
  rows: readonly (readonly Cell[])[],
  before: InputSheet | null,
  widths: readonly number[],
): OwnedSheet {
  const kept: KeptCell[] = [];
  const cells = rows.map((line, row) => {
    const isHigh = line.some((cell, column) => isTooLong(cell, widths[column] ?? 0));
    return line.map((cell, column): BlockCell => {
      if (typeof cell === 'boolean') kept.push({ at: { row, column }, value: cell });
      const isDate = (at: number): boolean => before !== null && isDated(before.sheet, at, column);
      const look = row > 0 ? lookOf(cell, isDate(row), isHigh) : lookOfHeader(rows[1]?.[column], isDate(1));
      return blockCell(cell, look);
    });
  });
  const block: CellBlock = { kind: 'cells', at: { row: 0, column: 0 }, cells };
  return {
    id,
    name,
    ownedName: sheetOwnedName(id),
    visibility: 'visible',
    blocks: [block],
    pivots: [],
    charts: [],
    freeze: { rows: 1, columns: 0 },
    widths,
    landscape: true,
    kept,
  };
}

function blockCell(cell: Cell, style: StyleName): BlockCell {
  if (cell === null || typeof cell === 'boolean') return null;
  return { value: isCellError(cell) ? cell.error : cell, style };
}

/** A text that would run over the next cell, or be cut off at it: its row takes several lines, and all its texts stand at the top. */
function isTooLong(cell: Cell, width: number): boolean {
  return typeof cell === 'string' && width > 0 && textWidth(cell) > width;
}

function lookOf(cell: Cell, isDate: boolean, isHigh: boolean): StyleName {
  if (typeof cell === 'number') return isDate ? 'date' : 'plain';
  return isHigh ? 'wrapped' : 'text';
}

function lookOfHeader(below: Cell | undefined, isDate: boolean): StyleName {
  return typeof below === 'number' && !isDate ? 'headerNumber' : 'header';
}
