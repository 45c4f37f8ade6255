import { lengthOf } from './columns';
import type { Owned } from './owned';
import { overwrittenCells, type Overwrite } from './overwrites';
import type { OwnedColumns, OwnedSheet, Preview } from './patch';
import type { Bilingual } from '../words';

/** Count what a patch will write, for people to see before anything is written. Hidden sheets of ours are not counted. */
export function previewOf(
  columns: readonly OwnedColumns[],
  sheets: readonly OwnedSheet[],
  owned: Owned,
  keptEdits: number,
  { columns: overwrites, left }: { readonly columns: readonly Overwrite[]; readonly left: readonly Bilingual[] },
): Preview {
  const shown = sheets.filter((sheet) => sheet.visibility === 'visible');
  const names = (isRefreshed: boolean): readonly string[] =>
    shown.filter((sheet) => owned.sheets.has(sheet.id) === isRefreshed).map((sheet) => sheet.name);
  const placed = columns.flatMap((one) => one.columns);
  return {
    newColumns: placed.filter((column) => column.isNew).length,
    newSheets: names(false),
    refreshedSheets: names(true),
    cells: sumOf(placed.map((column) => lengthOf(column.values))) + sumOf(shown.map(cellsOf)),
    keptEdits,
    overwritten: overwrittenCells(overwrites),
    leftAlone: left,
  };
}

function cellsOf(sheet: OwnedSheet): number {
  return sumOf(
    sheet.blocks.map((block) => (block.kind === 'table' ? block.rowCount * block.columns.length : block.cells.length)),
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
