import { keptCellsNotices, matchRows, stampBook } from '../../core/index';
import type { Area, Book, Cell, OwnedColumns, Sheet, UndoReceipt } from '../../core/index';
import type { MemoryRun } from './memoryRun';
import { withOverwrites } from './withOverwrites';

type Kept = { readonly sheet: string; readonly area: Area };

/** Give the book as it was before a run. What a person typed into cells of ours since stays where it is, and is told; their own cells stay as they are now. */
export function takenBack(standing: Book, run: MemoryRun): { readonly book: Book; readonly receipt: UndoReceipt } {
  const { book: now, kept: edited } = withOverwrites(standing, run.cells, 'before');
  const kept: Kept[] = edited.map(({ sheet, row, at }) => ({
    sheet,
    area: { top: row, left: at, bottom: row, right: at },
  }));
  const removed: string[] = [];
  const restored: string[] = [];
  const sheets = now.sheets.flatMap((sheet): readonly Sheet[] => {
    const group = run.patch.columns.find((one) => nameNow(now, run, one) === sheet.name);
    if (group) return [columnsBack(sheet, now, run, group, kept)];
    const ours = run.patch.sheets.find((one) => sheetNow(now, one.ownedName) === sheet.name);
    if (!ours) return [sheet];
    const [before, after] = [run.before, run.after].map((book) => book.sheets.find((one) => one.name === ours.name));
    const typed = after ? differences(sheet, after) : [];
    kept.push(...typed.map((area) => ({ sheet: sheet.name, area })));
    if (!before) {
      if (typed.length > 0) return [sheet];
      if (sheet.visibility === 'visible') removed.push(sheet.name);
      return [];
    }
    restored.push(sheet.name);
    return [{ ...withCells(before, sheet, typed), name: sheet.name }];
  });
  const oursBefore = new Set(run.before.names.map((one) => one.name));
  const names = now.names.filter(({ name }) => !name.startsWith('_cp_') || oursBefore.has(name));
  const removedColumns = run.patch.columns.flatMap((one) => one.columns).filter((column) => column.isNew).length;
  return {
    book: { ...now, sheets, names },
    receipt: {
      removedSheets: removed,
      removedColumns,
      restoredSheets: restored,
      kept,
      notices: keptCellsNotices(edited.length),
    },
  };
}

function sheetNow(now: Book, ownedName: string): string | undefined {
  return now.names.find((one) => one.name === ownedName)?.sheet;
}

function nameNow(now: Book, _run: MemoryRun, group: OwnedColumns): string | undefined {
  return sheetNow(now, group.columns[0]?.ownedName ?? '');
}

function columnsBack(sheet: Sheet, now: Book, run: MemoryRun, group: OwnedColumns, kept: Kept[]): Sheet {
  // Cells that the run wrote over are back already.
  const unwritten = run.cells.length === 0 ? run.after : run.before;
  const [then, here] = [stampBook(unwritten).sheets.get(group.sheet), stampBook(now).sheets.get(sheet.name)];
  const was = then && here ? matchRows(then, here) : new Int32Array(0);
  const [before, after] = [run.before, run.after].map((book) => book.sheets.find((one) => one.name === group.sheet));
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const column of group.columns) {
    const place = now.names.find((one) => one.name === column.ownedName)?.area.left ?? column.at;
    const old = run.before.names.find((one) => one.name === column.ownedName)?.area.left ?? -1;
    rows.forEach((cells, row) => {
      const cell = cells[place] ?? null;
      const written = after?.rows[was[row] ?? -1]?.[column.at] ?? null;
      if (cell !== null && cell !== written)
        kept.push({ sheet: sheet.name, area: { top: row, left: place, bottom: row, right: place } });
      else if (cell !== null) cells[place] = before?.rows[was[row] ?? -1]?.[old] ?? null;
    });
  }
  return { ...sheet, rows: rows.map(ended) };
}

function ended(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? null) === null) end--;
  return cells.slice(0, end);
}

/** Filled cells that differ from what was written. */
function differences(now: Sheet, written: Sheet): readonly Area[] {
  return now.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Area[] =>
      cell === null || cell === (written.rows[row]?.[column] ?? null)
        ? []
        : [{ top: row, left: column, bottom: row, right: column }],
    ),
  );
}

function withCells(sheet: Sheet, from: Sheet, areas: readonly Area[]): Sheet {
  if (areas.length === 0) return sheet;
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { top, left } of areas) {
    while (rows.length <= top) rows.push([]);
    const cells = rows[top] ?? [];
    while (cells.length < left) cells.push(null);
    cells[left] = from.rows[top]?.[left] ?? null;
  }
  return { ...sheet, rows };
}
