import type { Area } from '../../book/book';
import type { OwnedSheet } from '../../patch/patch';
import type { Bench, ContentRows, SheetLayout, WorkbookSeen } from '../bench';
import { type Content, isFormula, sameContent } from '../content';
import { ROWS_A_BREATH } from '../journal/before';
import type { RunImage } from '../journal/runImage';
import { mostRows } from '../read/mostRows';
import { inside, plannedPivots } from '../write/sheetCells';
import { type Overlay, SheetContents, placeOf } from '../write/sheetContents';
import { type PlacedTask, sheetTasks } from '../write/sheetTasks';
import { healSheets } from '../write/verify';
import { writeSheets } from '../write/writePatch';

export interface SheetsBack {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  readonly kept: readonly { readonly sheet: string; readonly area: Area }[];
}

/** Take sheets of ours back: those that the run made go, unless somebody typed into them; the others get their earlier contents in place.
 *  `isCutOff`: pivots of the run, and those of the run before, may stand half drawn; what is at their places is no typing. */
export async function sheetsBack(
  bench: Bench,
  seen: WorkbookSeen,
  image: RunImage,
  previous: RunImage | null,
  isCutOff: boolean,
): Promise<SheetsBack> {
  const kept: { readonly sheet: string; readonly area: Area }[] = [];
  const toGo: PlacedTask[] = [];
  const tasks: PlacedTask[] = [];
  const places = sheetTasks(image.patch, [], seen).flatMap((task) =>
    task.layout ? [placeTask(task, task.layout)] : [],
  );
  let turn = 0;
  for await (const rows of bench.readContents(places)) {
    const place = places[turn++];
    if (!place) break;
    const { task, name } = place;
    const before = image.sheetsBefore.get(task.next.ownedName);
    const earlier = previous?.patch.sheets.find((sheet) => sheet.ownedName === task.next.ownedName) ?? null;
    const drawn = isCutOff ? [task.next, ...(earlier ? [earlier] : [])].flatMap(plannedPivots) : [];
    const pivots = [...task.pivots, ...drawn].map(({ area }) => area);
    const typed = await typedSince(bench, rows, { ...task, pivots }, earlier, before?.edits ?? new Map());
    kept.push(...typed.map(({ row, column }) => ({ sheet: name, area: { top: row, left: column, bottom: row, right: column } }))); // prettier-ignore
    if (!before && typed.length === 0) toGo.push(task);
    if (before && earlier) {
      const overlay = new Map(before.edits);
      for (const { row, column, content } of typed) overlay.set(placeOf(row, column), content);
      const filled = task.filled.filter(({ row, column }) => !inside(pivots, row, column));
      tasks.push({ ...task, filled, next: { ...earlier, name }, before: task.next, overlay });
    }
  }
  await writeSheets(bench, tasks, []);
  await healSheets(bench, tasks);
  const made = image.patch.sheets.filter((sheet) => !image.sheetsBefore.has(sheet.ownedName));
  await removeSheets(
    bench,
    [...toGo.flatMap((task) => task.layout?.id ?? []), ...strayIds(seen, made)],
    made.map((sheet) => sheet.ownedName),
  );
  const visible = toGo.filter((task) => task.next.visibility === 'visible');
  return {
    removed: visible.map((task) => task.layout?.name ?? task.next.name),
    restored: tasks.filter((task) => task.next.visibility === 'visible').map((task) => task.next.name),
    kept,
  };
}

/** Delete sheets and forget defined names of ours. */
export async function removeSheets(bench: Bench, ids: readonly string[], ownedNames: readonly string[]): Promise<void> {
  await bench.deleteSheets(ids);
  await bench.dropNames(ownedNames);
}

/** Sheets that a cut-off run made but did not name yet: empty, under a name that was free when the run was planned. */
export function strayIds(seen: WorkbookSeen, made: readonly OwnedSheet[]): readonly string[] {
  return made.flatMap(({ name, ownedName }) => {
    const isNamed = seen.book.names.some((one) => one.name === ownedName);
    const layout = seen.layouts.find((one) => one.name === name);
    return !isNamed && layout?.used === null ? [layout.id] : [];
  });
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A formula whose sheet was deleted: ours most likely, and of no use to anybody. */
function isLost(content: Content): boolean {
  return isFormula(content) && content.formula.includes('#REF!');
}

/** The sheet of a task with everything in it; an empty one shows its first cell. */
function placeTask(task: PlacedTask, { id, name, used, visibility }: SheetLayout): Place {
  const { bottom, right } = used ?? { bottom: 0, right: 0 };
  const most = mostRows(visibility, right + 1);
  return { task, name, sheetId: id, area: { top: 0, left: 0, bottom, right }, mostRows: most };
}

interface Place {
  readonly task: PlacedTask;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly mostRows: number;
}

/** Filled cells that are neither what the run wrote nor what was there before it. */
async function typedSince(
  bench: Bench,
  now: ContentRows,
  { next, pivots }: { readonly next: OwnedSheet; readonly pivots: readonly Area[] },
  earlier: OwnedSheet | null,
  edits: Overlay,
): Promise<readonly TypedCell[]> {
  const wrote = new SheetContents(next);
  const had = earlier === null ? null : new SheetContents(earlier, edits);
  const typed: TypedCell[] = [];
  for (const [row, line] of now.entries()) {
    if (row % ROWS_A_BREATH === ROWS_A_BREATH - 1) await bench.breathe();
    const [ours, old] = [wrote.row(row, line.length), had?.row(row, line.length) ?? []];
    line.forEach((content, column) => {
      if (content === null || isLost(content) || sameContent(content, ours[column] ?? null)) return;
      if (had && sameContent(content, old[column] ?? null)) return;
      if (!inside(pivots, row, column)) typed.push({ row, column, content });
    });
  }
  return typed;
}
