import { overlap } from '../../book/area';
import type { Area } from '../../book/book';
import type { OwnedSheet, PivotValue } from '../../patch/patch';
import type { SheetTask } from '../bench';
import { plannedPivots } from './sheetCells';

/** Tell which pivots of ours cannot stay, because the plan for them, their source rows or their places changed, and which stay.
 *  In a workbook that came from another program, where nothing is known of an earlier run, ours are called otherwise: those that stand where ours are to stand count as ours. */
export function pivotFates(tasks: readonly SheetTask[]): readonly PivotFate[] {
  return tasks.map((task): PivotFate => {
    const isSame = signature(task, 'before', tasks) === signature(task, 'next', tasks);
    const wanted = new Set(task.next.pivots.map((pivot) => pivot.name));
    const planned = new Set([...wanted, ...(task.before?.pivots.map((pivot) => pivot.name) ?? [])]);
    const ours = task.pivots.filter(({ name }) => planned.has(name)).map(({ name }) => name);
    // One whose source was deleted cannot even say where it stands.
    const lost = new Set(task.pivots.flatMap(({ name, isLost }) => (isLost ? [name] : [])));
    const stale = ours.filter((name) => !isSame || !wanted.has(name) || lost.has(name));
    if (task.before === null) stale.push(...strangers(task, planned));
    return { ownedName: task.next.ownedName, stale, staying: ours.filter((name) => !stale.includes(name)) };
  });
}

function strangers({ next, pivots }: SheetTask, planned: ReadonlySet<string>): readonly string[] {
  const places = plannedPivots(next).map(({ area }) => area);
  return pivots.flatMap(({ name, area }) =>
    !planned.has(name) && places.some((place) => overlap(place, area)) ? [name] : [],
  );
}

/** Pivots of one sheet of ours, by name. */
export interface PivotFate {
  readonly ownedName: string;
  readonly stale: readonly string[];
  readonly staying: readonly string[];
}

/** The table of a sheet of ours that pivots sum up, its header row included. */
export function sourceArea(source: OwnedSheet): Area {
  const table = source.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return { top: 0, left: 0, bottom: 0, right: 0 };
  const { row: top, column: left } = table.at;
  return { top, left, bottom: top + table.rowCount, right: left + table.columns.length - 1 };
}

function headersOf(source: OwnedSheet): ReadonlyMap<string, string> {
  const columns = source.blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []));
  return new Map(columns.map(({ field, header }) => [field, header]));
}

/** Header of a field of the source. */
export function headerOf(source: OwnedSheet, field: string): string {
  return headersOf(source).get(field) ?? field;
}

/** A caption must differ from every header of the source; people who use Excel add a space then. */
export function captionOf(value: PivotValue, source: OwnedSheet): string {
  const taken = new Set([...headersOf(source).values()].map((header) => header.toLowerCase()));
  return taken.has(value.caption.toLowerCase()) ? `${value.caption} ` : value.caption;
}

/** Everything that makes two plans of pivots the same, their source rows included. */
function signature(task: SheetTask, which: 'before' | 'next', tasks: readonly SheetTask[]): string {
  const pivots = task[which]?.pivots ?? [];
  const sources = pivots.map(({ source }) => {
    const sheet = tasks.find((one) => one.next.id === source)?.[which];
    return sheet ? [sourceArea(sheet), [...headersOf(sheet)]] : null;
  });
  const specs = pivots.map(({ name, at, rows, columns, values }) => ({ name, at, rows, columns, values }));
  return JSON.stringify([specs, sources]);
}
