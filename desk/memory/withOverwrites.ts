import { bookWithCells, placesByName } from '../../core/index';
import type { Book, CellsImage, SheetName } from '../../core/index';

type Changed = ReturnType<typeof bookWithCells>;

/** Write over cells of the user as a run does, or put back what stood there. The columns get names, so that they are found when people rename the sheet. */
export function withOverwrites(book: Book, cells: readonly CellsImage[], goal: 'after' | 'before'): Changed {
  if (cells.length === 0) return { book, kept: [] };
  const named = goal === 'before' ? book : { ...book, names: [...book.names, ...namesOf(cells)] };
  return bookWithCells(named, cells, goal, { placeOf: placesByName(named) });
}

const LAST_ROW = 1_048_575;

function namesOf(cells: readonly CellsImage[]): readonly SheetName[] {
  return cells.flatMap(({ sheet, columns }) =>
    columns.flatMap(({ ownedName, column, isNew }): readonly SheetName[] =>
      isNew ? [{ name: ownedName, sheet, area: { top: 0, left: column, bottom: LAST_ROW, right: column } }] : [],
    ),
  );
}
