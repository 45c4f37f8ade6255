import type { OwnedSheet, Patch } from '../../patch/patch';
import type { SheetLayout, SheetTask, WorkbookSeen } from '../bench';

/** A task with the sheet that it is about; null when that is yet to be made. */
export type PlacedTask = SheetTask & { readonly layout: SheetLayout | null };

/** Work out what is to be done to each sheet of ours, found by its defined name. `before` is what the run before wrote. */
export function sheetTasks(
  patch: Pick<Patch, 'sheets'>,
  before: readonly OwnedSheet[],
  seen: WorkbookSeen,
): readonly PlacedTask[] {
  return patch.sheets.map((next): PlacedTask => {
    const named = seen.book.names.find((one) => one.name.toLowerCase() === next.ownedName.toLowerCase());
    const layout = seen.layouts.find((one) => one.name === named?.sheet) ?? null;
    const cells = seen.book.sheets.find((one) => one.name === layout?.name)?.rows ?? [];
    const filled = next.pivots.length === 0 ? [] : cells.flatMap((line, row) => line.flatMap((cell, column) => (cell === null ? [] : [{ row, column }]))); // prettier-ignore
    return {
      next,
      before: before.find((one) => one.ownedName === next.ownedName) ?? null,
      overlay: new Map(),
      used: layout?.used ?? null,
      pivots: layout?.pivots ?? [],
      filled,
      layout,
    };
  });
}
