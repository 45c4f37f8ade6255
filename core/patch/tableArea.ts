import { numbersOf } from '../book/columnOf';
import { valueAt, type ValueColumn } from './columns';
import type { OwnedArea } from './ledger';
import { COMPUTED, placeKey } from './looseEdits';
import type { BlockCell, CellBlock, OwnedSheet, TableBlock } from './patch';
import { cellHash, columnHashes, keyOfTexts } from './rowKey';

/** Record what a table sheet of ours holds, row by row. */
export function tableArea(sheet: OwnedSheet, keyFields: readonly string[]): OwnedArea {
  const table = tableOf(sheet);
  const columns = table?.columns ?? [];
  return {
    sheetName: sheet.ownedName,
    sheetId: sheet.id,
    fields: columns.map(({ field, header }) => ({ field, header, ownedName: '' })),
    keys: table ? tableKeys(table, keyFields) : new Float64Array(0),
    hashes: columns.map(({ values }) => columnHashes(values)),
  };
}

/** Record what a free-form sheet of ours holds, by place. Formulas and the cells of pivots are marked as computed. */
export function looseArea(sheet: OwnedSheet): OwnedArea {
  const cells = new Map<number, number>();
  for (const block of sheet.blocks) if (block.kind === 'cells') note(block, cells, hashOfBlockCell);
  for (const { at, rendered } of sheet.pivots) {
    note({ kind: 'cells', at, cells: wholeRows(rendered) }, cells, () => COMPUTED);
  }
  return {
    sheetName: sheet.ownedName,
    sheetId: sheet.id,
    fields: [{ field: 'cell', header: '', ownedName: '' }],
    keys: Float64Array.from(cells.keys()),
    hashes: [Float64Array.from(cells.values())],
  };
}

/** Give the table of a table sheet. */
export function tableOf(sheet: OwnedSheet): TableBlock | undefined {
  return sheet.blocks.find((block): block is TableBlock => block.kind === 'table');
}

/** Give the key of every row of a table, from the texts of its key fields. */
export function tableKeys(table: TableBlock, keyFields: readonly string[]): Float64Array {
  const columns = keyFields.map((field) => table.columns.find((one) => one.field === field)?.values);
  const texts = columns.map((values) => textReader(values));
  return numbersOf(table.rowCount, (row) => keyOfTexts(texts.map((text) => text(row))));
}

function textReader(values: ValueColumn | undefined): (row: number) => string {
  if (!values) return () => '';
  return (row) => String(valueAt(values, row) ?? '');
}

function note(block: CellBlock, cells: Map<number, number>, hash: (cell: BlockCell) => number): void {
  block.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== null) cells.set(placeKey(block.at.row + row, block.at.column + column), hash(cell));
    });
  });
}

/** A pivot fills its whole rectangle, blank cells included. */
function wholeRows(rows: readonly (readonly BlockCell[])[]): readonly (readonly BlockCell[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map(() => Array.from({ length: width }, () => ''));
}

function hashOfBlockCell(cell: BlockCell): number {
  if (typeof cell !== 'object' || cell === null) return cellHash(cell);
  return cell.formula === undefined ? cellHash(cell.value) : COMPUTED;
}
