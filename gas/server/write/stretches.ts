import type { Area } from '../../../core/index';

/** Cells that a test lets through, as rectangles: runs down each column, joined with equal runs of the column before. Places count from the first cell. */
export function stretches<T>(
  rows: readonly (readonly T[])[],
  isWanted: (cell: T, row: number, column: number) => boolean,
): readonly Area[] {
  const width = rows[0]?.length ?? 0;
  const found = new Map<string, Area>();
  for (let column = 0; column < width; column++) {
    for (const { top, bottom } of runsDown(rows, column, isWanted)) {
      const before = `${top} ${bottom} ${column - 1}`;
      const left = found.get(before)?.left ?? column;
      found.delete(before);
      found.set(`${top} ${bottom} ${column}`, { top, left, bottom, right: column });
    }
  }
  return [...found.values()];
}

function runsDown<T>(
  rows: readonly (readonly T[])[],
  column: number,
  isWanted: (cell: T, row: number, column: number) => boolean,
): readonly { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  rows.forEach((line, row) => {
    const cell = line[column];
    if (cell === undefined || !isWanted(cell, row, column)) return;
    const last = runs[runs.length - 1];
    if (last && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  });
  return runs;
}
