import type { OwnedSheet } from '../../patch/patch';
import { columnWidths } from '../../patch/printLayout';
import type { Bench, FrameJob, SheetFrame, SheetTask } from '../bench';

/** Bring widths and frozen panes of standing sheets of ours to what this run lays out anew. Every column keeps the width that it has, wherever it moves to, so that what people widened stays wide; new columns get theirs, and places that were left behind get the standard one.
 *  One look and one write for all such sheets, nothing where every column stayed in its place. Undo goes the same way back.
 *  Limit: the width that a person gave to a column which a run took away is not known any more when undo brings it back. */
export async function followFrames(bench: Bench, tasks: readonly SheetTask[]): Promise<void> {
  const changed = tasks.flatMap(({ next, before }) =>
    before && next.visibility === 'visible' && !isSameFrame(before, next) ? [{ next, before }] : [],
  );
  if (changed.length === 0) return;
  const asked = changed.map(({ next, before }) => ({ ownedName: next.ownedName, columns: Math.max(lanesOf(before).length, lanesOf(next).length) })); // prettier-ignore
  const seen = await bench.readFrames(asked);
  const jobs = changed.flatMap(({ next, before }, index) => {
    const frame = seen[index];
    return frame ? [frameJob(before, next, frame, (characters) => bench.widthOf(characters))] : [];
  });
  const open = jobs.filter(({ widths, freeze }) => widths.length > 0 || freeze !== null);
  if (open.length > 0) await bench.setFrames(open);
}

/** What is to be set, given what stands. `unit` turns characters into the host's unit of width. */
export function frameJob(
  before: OwnedSheet,
  next: OwnedSheet,
  seen: SheetFrame,
  unit: (characters: number) => number,
): FrameJob {
  const { ownedName, freeze } = next;
  const isTheirs = !isSame(seen.freeze, before.freeze);
  const widths = newWidths(lanesOf(before), lanesOf(next), seen.widths, unit);
  return { ownedName, widths, freeze: isTheirs || isSame(seen.freeze, freeze) ? null : freeze };
}

/** One column of a sheet of ours: what it is, and its planned width in characters; null: none planned. */
interface Lane {
  readonly key: string;
  readonly width: number | null;
}

/** The columns of a sheet from its first: those of tables by their fields, those that people added beside a table by their order, others by their place. */
function lanesOf(sheet: OwnedSheet): readonly Lane[] {
  const widths = columnWidths(sheet);
  const keys = new Map<number, string>();
  let end = 0;
  for (const block of sheet.blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach(({ field }, at) => keys.set(block.at.column + at, field));
    end = Math.max(end, block.at.column + block.columns.length);
  }
  const last = Math.max(-1, ...widths.keys(), ...sheet.kept.map(({ at }) => at.column));
  const isTable = end > 0;
  return Array.from({ length: last + 1 }, (_, at): Lane => {
    const width = widths.get(at) ?? 0;
    const other = isTable && at >= end ? `+${at - end}` : `#${at}`;
    return { key: keys.get(at) ?? other, width: width > 0 ? width : null };
  });
}

function newWidths(
  before: readonly Lane[],
  next: readonly Lane[],
  seen: SheetFrame['widths'],
  unit: (characters: number) => number,
): FrameJob['widths'] {
  if (standsAlready(before, next, seen, unit)) return [];
  const placeOf = new Map(before.map(({ key }, at) => [key, at]));
  return Array.from({ length: Math.max(before.length, next.length) }, (_, column) => {
    const lane = next[column];
    const from = lane ? placeOf.get(lane.key) : undefined;
    return { column, width: wanted(lane, from === undefined ? null : { lane: before[from], width: seen[from] ?? null }, unit) }; // prettier-ignore
  }).filter(({ column, width }) => width !== (seen[column] ?? null));
}

function wanted(
  lane: Lane | undefined,
  from: { readonly lane: Lane | undefined; readonly width: number | null } | null,
  unit: (characters: number) => number,
): number | null {
  if (!lane) return null;
  const planned = lane.width === null ? null : unit(lane.width);
  if (!from) return planned;
  const isAsPlanned = isNear(from.width, from.lane?.width ?? null, unit);
  return isAsPlanned && from.lane?.width !== lane.width ? planned : from.width;
}

/** Of a run that was cut off, nobody knows whether it came this far: what stands says it, where the plans differ. */
function standsAlready(
  before: readonly Lane[],
  next: readonly Lane[],
  seen: SheetFrame['widths'],
  unit: (characters: number) => number,
): boolean {
  let [old, fresh] = [0, 0];
  for (let at = 0; at < Math.max(before.length, next.length); at++) {
    const [one, other] = [before[at]?.width ?? null, next[at]?.width ?? null];
    if (one === other) continue;
    if (isNear(seen[at] ?? null, one, unit)) old++;
    if (isNear(seen[at] ?? null, other, unit)) fresh++;
  }
  return fresh > old;
}

/** Hosts round widths to whole pixels of their screen. */
const ROUNDING = 1.5;

function isNear(width: number | null, planned: number | null, unit: (characters: number) => number): boolean {
  if (width === null || planned === null) return width === null && planned === null;
  return Math.abs(width - unit(planned)) <= ROUNDING;
}

function isSameFrame(before: OwnedSheet, next: OwnedSheet): boolean {
  return isSame(before.freeze, next.freeze) && JSON.stringify(lanesOf(before)) === JSON.stringify(lanesOf(next));
}

function isSame(one: OwnedSheet['freeze'], other: OwnedSheet['freeze']): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
