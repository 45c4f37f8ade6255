import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { isDated, type InputSheet } from '../project/inputSheet';
import type { BlockCell, CellBlock, KeptCell, OwnedSheet, SheetId } from '../patch/patch';
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
  const cells = rows.map((line, row) =>
    line.map((cell, column): BlockCell => {
      if (typeof cell === 'boolean') kept.push({ at: { row, column }, value: cell });
      return blockCell(cell, row, before !== null && isDated(before.sheet, row, column));
    }),
  );
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

function blockCell(cell: Cell, row: number, dated: boolean): BlockCell {
  if (cell === null || typeof cell === 'boolean') return null;
  if (isCellError(cell)) return { value: cell.error, style: 'text' };
  if (row === 0) return { value: cell, style: 'header' };
  if (typeof cell === 'string') return { value: cell, style: 'text' };
  return { value: cell, style: dated ? 'date' : 'plain' };
}
