import type { Patch } from '../../patch/patch';
import type { ColumnHere, WorkbookSeen } from '../bench';

/** Tell where each column of a patch stands now: by its defined name when it has one, else at its planned place. */
export function columnsHere(patch: Patch, seen: WorkbookSeen): readonly ColumnHere[] {
  return patch.columns.flatMap((group) =>
    group.columns.flatMap((column): readonly ColumnHere[] => {
      const named = seen.book.names.find((one) => one.name.toLowerCase() === column.ownedName.toLowerCase());
      const layout = seen.layouts.find((one) => one.name === (named?.sheet ?? group.sheet));
      if (!layout) return [];
      const isLost = named === undefined && seen.overview.takenNames.has(column.ownedName.toLowerCase());
      const here = named === undefined ? column : { ...column, at: named.area.left };
      return [{ group, column: here, sheetId: layout.id, isThere: named !== undefined, isLost }];
    }),
  );
}
