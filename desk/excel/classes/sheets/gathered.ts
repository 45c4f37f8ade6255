import type { Area } from '../../../../core/index';

/** Gather the cells of an area that pass a test into rectangles: runs of each row, joined downwards when they are equally wide. */
export function gathered(area: Area, test: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.top; row <= area.bottom; row++) {
    const next = new Map<string, Area>();
    for (const run of runsOf(row, area, test)) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      next.set(key, above === undefined ? run : { ...above, bottom: row });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.sort((one, other) => one.top - other.top || one.left - other.left);
}

function runsOf(row: number, area: Area, test: (row: number, column: number) => boolean): readonly Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = area.left; column <= area.right + 1; column++) {
    const passes = column <= area.right && test(row, column);
    if (passes && start === -1) start = column;
    if (passes || start === -1) continue;
    runs.push({ top: row, left: start, bottom: row, right: column - 1 });
    start = -1;
  }
  return runs;
}
