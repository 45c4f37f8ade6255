import { isPivotCell } from './places';
import { valueAt } from './columns';
import type { OwnedArea } from './ledger';
import type { Owned } from './owned';
import type { BlockCell, CellBlock, KeptCell, OwnedSheet, TableBlock } from './patch';
import { cellHash, keyOfText } from './rowKey';
import { COMPUTED, looseEdits, placeKey, tableEdits } from './userEdits';
import type { KeptEdit } from '../report/changeLog';
import { letterOf } from '../understand/columnLetter';

/** Carry what people typed into a table sheet of ours over to its new version, by row key; list edits of our cells in `edits`.
 *  Typing in rows that are gone goes below the table, with its key, so that nothing is lost. */
export function carriedTable(sheet: OwnedSheet, owned: Owned, keyFields: readonly string[], edits: KeptEdit[]): OwnedSheet {
  const before = owned.sheets.get(sheet.id);
  const area = areaOf(sheet, owned);
  const table = tableOf(sheet);
  if (!before || !area || !table) return sheet;
  const typed = tableEdits(before, area, keyFields);
  const rows = new Map<number, number>();
  for (let row = 0; row < table.rowCount; row++) rows.set(rowKeyOf(table, keyFields, row), row);
  const kept: KeptCell[] = [];
  let spare = table.at.row + table.rowCount + 2;
  const place = (key: number, column: number, value: KeptCell['value']): void => {
    const row = rows.get(key);
    kept.push({ at: { row: row === undefined ? spare++ : table.at.row + 1 + row, column }, value });
  };
  table.columns.forEach((column, index) => {
    for (const [key, value] of typed.cells.get(column.field) ?? []) {
      place(key, table.at.column + index, value);
      const row = rows.get(key);
      const ours = row === undefined ? '' : String(valueAt(column.values, row) ?? '');
      const at = `${sheet.name}!${letterOf(table.at.column + index)}${(kept[kept.length - 1]?.at.row ?? 0) + 1}`;
      edits.push({ place: at, header: column.header, ours, theirs: String(value) });
    }
  });
  typed.added.forEach((extra, index) => {
    const column = table.at.column + table.columns.length + index;
    if (extra.header !== '') kept.push({ at: { row: table.at.row, column }, value: extra.header });
    for (const [key, value] of extra.cells) place(key, column, value);
  });
  return { ...sheet, kept };
}

/** Carry what people typed into a free-form sheet of ours over by place; where we write now, it moves right to the next free cell of the row. */
export function carriedLoose(sheet: OwnedSheet, owned: Owned, edits: KeptEdit[]): OwnedSheet {
  const before = owned.sheets.get(sheet.id);
  const area = areaOf(sheet, owned);
  if (!before || !area) return sheet;
  const isPivot = isPivotCell(before.pivots);
  const ours = new Set(looseArea(sheet).keys);
  const willBePivot = isPivotCell(sheet.pivots.map((pivot) => ({
    top: pivot.at.row, left: pivot.at.column, bottom: pivot.at.row + pivot.rendered.length - 1, right: pivot.at.column + (pivot.rendered[1]?.length ?? 1) - 1,
  })));
  const kept = looseEdits(before, area, isPivot).loose.map(({ row, column, value }): KeptCell => {
    let free = column;
    while (free < 16383 && (ours.has(placeKey(row, free)) || willBePivot(row, free))) free++;
    ours.add(placeKey(row, free));
    edits.push({ place: `${sheet.name}!${letterOf(free)}${row + 1}`, header: '', ours: '', theirs: String(value) });
    return { at: { row, column: free }, value };
  });
  return { ...sheet, kept };
}

/** Record what a table sheet of ours holds. */
export function tableArea(sheet: OwnedSheet, keyFields: readonly string[]): OwnedArea {
  const table = tableOf(sheet);
  const columns = table?.columns ?? [];
  const rowCount = table?.rowCount ?? 0;
  const keys = new Float64Array(rowCount);
  if (table) for (let row = 0; row < rowCount; row++) keys[row] = rowKeyOf(table, keyFields, row);
  const hashes = columns.map(({ values }) => Float64Array.from({ length: rowCount }, (_, row) => cellHash(valueAt(values, row))));
  const fields = columns.map(({ field, header }) => ({ field, header, ownedName: '' }));
  return { sheetName: sheet.ownedName, sheetId: sheet.id, fields, keys, hashes };
}

/** Record what a free-form sheet of ours holds, by place; formulas are marked as computed. */
export function looseArea(sheet: OwnedSheet): OwnedArea {
  const keys: number[] = [];
  const hashes: number[] = [];
  for (const block of sheet.blocks) if (block.kind === 'cells') noteBlock(block, keys, hashes);
  return { sheetName: sheet.ownedName, sheetId: sheet.id, fields: [{ field: 'cell', header: '', ownedName: '' }], keys: Float64Array.from(keys), hashes: [Float64Array.from(hashes)] };
}

function noteBlock(block: CellBlock, keys: number[], hashes: number[]): void {
  block.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === null) return;
      keys.push(placeKey(block.at.row + row, block.at.column + column));
      hashes.push(hashOfBlockCell(cell));
    });
  });
}

function hashOfBlockCell(cell: BlockCell): number {
  if (typeof cell !== 'object' || cell === null) return cellHash(cell);
  return cell.formula === undefined ? cellHash(cell.value) : COMPUTED;
}

function areaOf(sheet: OwnedSheet, owned: Owned): OwnedArea | undefined {
  return owned.ledger?.areas.find((area) => area.sheetId === sheet.id);
}

function tableOf(sheet: OwnedSheet): TableBlock | undefined {
  return sheet.blocks.find((block): block is TableBlock => block.kind === 'table');
}

function rowKeyOf(table: TableBlock, keyFields: readonly string[], row: number): number {
  const parts = keyFields.map((field) => {
    const column = table.columns.find((one) => one.field === field);
    return column ? String(valueAt(column.values, row) ?? '') : '';
  });
  return keyOfText(parts.join('\u0000'));
}
