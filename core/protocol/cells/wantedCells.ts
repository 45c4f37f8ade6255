import { type Content, sameContent } from '../content';
import { keyOf } from '../restore/contentsBefore';
import { type CellsColumn, formatAfter, isSameFormat, isTextFormat } from './cellsImage';

/** Whether cells are to hold what the run writes, or what stood there before it. */
export type Goal = 'after' | 'before';

/** A column as it stands now. */
export interface ColumnNow {
  readonly contents: readonly Content[];
  /** Empty where a host has no number formats. */
  readonly formats: readonly string[];
  /** The row when the run read it, for each row now; -1 for new and blank ones. */
  readonly was: Int32Array;
  /** Values of ours on wrong rows are no typing: a write of this very run may have landed there while somebody moved rows. */
  readonly isLoose: boolean;
}

/** A cell that is to be changed. */
export interface WantedCell {
  readonly row: number;
  readonly content: Content;
  /** What it holds now. */
  readonly seen: Content;
  /** The number format that it is to have, and whether it has it; null where a host has none. */
  readonly format: { readonly code: string; readonly stands: boolean } | null;
}

export interface Wanted {
  readonly cells: readonly WantedCell[];
  /** Rows of cells that a person changed since; they stay. */
  readonly kept: readonly number[];
}

/** Compare a column with what it is to hold. A cell is changed only where it holds what we wrote, or what stood there when we read it; everything else was typed since and stays. */
export function wantedCells(column: CellsColumn, now: ColumnNow, goal: Goal): Wanted {
  const ours = now.isLoose && hasMoved(now) ? valuesOf(column, goal) : new Set<string>();
  const cells: WantedCell[] = [];
  const kept: number[] = [];
  now.contents.forEach((seen, row) => {
    const then = now.was[row] ?? -1;
    const isStray = seen !== null && ours.has(keyOf(seen));
    const wrote = column.wrote.get(then);
    const before = column.contents[then] ?? null;
    if (wrote === undefined) {
      if (isStray && !sameContent(seen, before))
        cells.push({ row, seen, content: before, format: strayFormat(column, then) });
      return;
    }
    const [content, other] = goal === 'after' ? [wrote, before] : [before, wrote];
    const format = formatWanted(column, then, wrote, { goal, found: now.formats[row], isLoose: now.isLoose });
    if (sameContent(seen, content)) {
      if (format?.stands === false) cells.push({ row, seen, content, format });
    } else if (sameContent(seen, other) || isStray) cells.push({ row, seen, content, format });
    else kept.push(row);
  });
  return { cells, kept };
}

/** A format that a person chose since stays. Hosts keep some texts by the format for text; after a write that was cut off it may stand there still. */
function formatWanted(
  { as, formats }: CellsColumn,
  then: number,
  wrote: string | number,
  { goal, found, isLoose }: { readonly goal: Goal; readonly found: string | undefined; readonly isLoose: boolean },
): WantedCell['format'] {
  const before = formats[then];
  if (before === undefined || found === undefined) return null;
  const after = formatAfter(as, wrote, before);
  const [wanted, other] = goal === 'after' ? [after, before] : [before, after];
  const isOurs = isSameFormat(found, other) || (isLoose && isTextFormat(found));
  const isOpen = !isSameFormat(found, wanted) && isOurs;
  return { code: isOpen ? wanted : found, stands: !isOpen };
}

function strayFormat({ formats }: CellsColumn, then: number): WantedCell['format'] {
  const code = formats[then];
  return code === undefined ? null : { code, stands: false };
}

function hasMoved({ was, contents }: ColumnNow): boolean {
  return contents.some((content, row) => (was[row] ?? -1) !== row && content !== null);
}

/** By `keyOf`. */
function valuesOf({ wrote, contents }: CellsColumn, goal: Goal): ReadonlySet<string> {
  const values = new Set([...wrote.values()].map(keyOf));
  if (goal === 'before') for (const row of wrote.keys()) values.add(keyOf(contents[row] ?? null));
  return values;
}
