import { HostError, type Receipt, type RunNote, type Stamp, type Work } from '../host';
import type { BookStamp } from '../patch/bookStamp';
import { followRows } from '../patch/followRows';
import type { Patch } from '../patch/patch';
import type { Bench, ColumnHere, SheetTask, WorkbookSeen } from './bench';
import type { CellsImage } from './cells/cellsImage';
import { type PreparedCells, prepareCells } from './cells/prepareCells';
import { settleCells } from './cells/settleCells';
import { columnsBefore, sheetsBefore } from './journal/before';
import { closeJournal, releaseLease } from './journal/close';
import { checkOf, packImage } from './journal/image';
import { forgetful, imageSheetOf, keepImage, readImage } from './journal/imageSheet';
import { type Journal, type JournalRun, journalText, parseJournal, unfinished } from './journal/journal';
import { checkAlone, checkLease, keepLease, leaseText } from './journal/lease';
import type { RunImage } from './journal/runImage';
import { type Kit, isoTime } from './kit';
import { JOURNAL_KEY, LEASE_KEY } from './ownNames';
import { stamped } from './read/stamped';
import { standsAsRead } from './read/standsAsRead';
import { movedError } from './refusals';
import { takeBack } from './restore/takeBack';
import { columnsHere } from './write/columnsHere';
import { checkWritable } from './write/preflight';
import { type PlacedTask, sheetTasks } from './write/sheetTasks';
import { type Conflict, verify } from './write/verify';
import { writeColumns, writeSheets } from './write/writePatch';

/** Everything that one run will do, settled before anything is written. */
interface Prepared {
  readonly seen: WorkbookSeen;
  readonly journal: Journal;
  readonly image: RunImage;
  readonly stamp: BookStamp;
  readonly columns: readonly ColumnHere[];
  readonly tasks: readonly SheetTask[];
  readonly missing: readonly SheetTask[];
  readonly cells: PreparedCells;
}

/** Write a patch by the protocol: check, journal and image first, then columns, then sheets, then see everything stand; cells of the user, where a person asked for that, come last. */
export async function applyPatch(kit: Kit, patch: Patch, stamp: Stamp, note: RunNote, work: Work): Promise<Receipt> {
  const bench = kit.bench(work);
  work.progress('check', 0, 1);
  const ready = await prepare(kit, bench, patch, stamp);
  const run = await openJournal(kit, bench, ready, note);
  try {
    bench.state = 'partly';
    await writeColumns(bench, ready.columns, ready.seen.layouts);
    await writeSheets(bench, ready.tasks, ready.missing, ready.columns);
    let conflicts = await verify(bench, ready.columns, ready.tasks, ready.stamp.sheets);
    if (await bench.quiet()) conflicts = await verify(bench, ready.columns, ready.tasks, ready.stamp.sheets);
    conflicts = [...conflicts, ...(await overwrite(bench, ready))];
    const verifiedAt = isoTime(kit.now());
    const state = conflicts.length === 0 ? 'done' : 'conflict';
    const ended: JournalRun = { ...run, state };
    await closeJournal(bench, patch.forgets ? [await forgetful(bench, ready.image, ended)] : [...ready.journal, ended]);
    return { runId: run.id, state, written: note.rows, conflicts, verifiedAt, notices: ready.cells.notices };
  } catch (error) {
    await releaseLease(bench, error);
    throw error;
  }
}

/** Rows with cells that somebody changed meanwhile; they hold what was typed. */
async function overwrite(bench: Bench, { cells: { images }, seen }: Prepared): Promise<readonly Conflict[]> {
  if (images.length === 0) return [];
  await bench.nameCells(
    images.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ ownedName, column, isNew }) => {
        const layout = seen.layouts.find((one) => one.name === sheet);
        return isNew && layout ? [{ ownedName, sheetId: layout.id, at: column }] : [];
      }),
    ),
  );
  let kept = await settleCells(bench, images, 'after', false);
  if (await bench.quiet()) kept = await settleCells(bench, images, 'after', false);
  return kept.map(({ sheet, row }) => ({ sheet, row }));
}

async function prepare(kit: Kit, bench: Bench, patch: Patch, stamp: Stamp): Promise<Prepared> {
  let seen = await bench.readWorkbook();
  checkLease(seen.overview.settings, kit.owner, kit.now());
  checkWritable(seen, patch, bench.limits);
  const isCutOff = unfinished(parseJournal(seen.overview.settings)) !== null;
  if (isCutOff) {
    await takeBack(kit, bench, seen);
    bench.state = 'unchanged';
    seen = await bench.readWorkbook();
  }
  bench.work.progress('check', 0, 1);
  const now = await stamped(bench, seen.book);
  const then = isBookStamp(stamp.seen) ? stamp.seen : null;
  const followed = then === null ? null : followRows(patch, isCutOff ? withOwnSheets(then, now) : then, now);
  if (!followed) throw movedError('unchanged');
  const columns = columnsHere(followed, seen);
  if (columns.some(({ column, isThere }) => !column.isNew && !isThere)) throw movedError('unchanged');
  const journal = parseJournal(seen.overview.settings);
  const last = journal[journal.length - 1];
  const previous = last === undefined ? null : await readImage(bench, last);
  const tasks = sheetTasks(followed, previous?.patch.sheets ?? [], seen);
  const missing = tasks.filter((task) => task.layout === null);
  const cells = await prepareCells(bench, followed, seen);
  const image = await imageBefore(bench, { patch: followed, columns, tasks, seen, stamp: now, cells: cells.images });
  return { seen, journal, image, stamp: now, columns, tasks, missing, cells };
}

async function imageBefore(
  bench: Bench,
  of: {
    readonly patch: Patch;
    readonly columns: readonly ColumnHere[];
    readonly tasks: readonly PlacedTask[];
    readonly seen: WorkbookSeen;
    readonly stamp: BookStamp;
    readonly cells: readonly CellsImage[];
  },
): Promise<RunImage> {
  const rows = new Map(
    of.patch.columns.flatMap(({ sheet }) => {
      const found = of.stamp.sheets.get(sheet);
      return found ? [[sheet, { high: found.high, low: found.low }] as const] : [];
    }),
  );
  const before = await columnsBefore(bench, of.columns, of.seen.layouts);
  if (of.columns.some((here) => !isAsRead(here, of.seen, before))) throw movedError('unchanged');
  const patch = { ...of.patch, overwrites: [] }; // `cells` says more
  return { patch, rows, sheetsBefore: await sheetsBefore(bench, of.tasks), columnsBefore: before, cells: of.cells };
}

function isAsRead(
  { column, sheetId }: ColumnHere,
  { book, layouts }: WorkbookSeen,
  before: RunImage['columnsBefore'],
): boolean {
  const sheet = layouts.find((one) => one.id === sheetId)?.name ?? '';
  return standsAsRead(book, { sheet, column: column.at }, before.get(column.ownedName)?.contents ?? []);
}

/** Lease, image, journal, each read back before the next. @throws HostError with nothing of a run written */
async function openJournal(kit: Kit, bench: Bench, ready: Prepared, note: RunNote): Promise<JournalRun> {
  const id = kit.newId();
  try {
    await bench.writeSettings(new Map([[LEASE_KEY, leaseText(kit.owner, kit.now())]]));
    keepLease(kit, bench);
    bench.work.progress('journal', 0, 1);
    const pieces = await packImage(ready.image, bench);
    const imageSheet = await keepImage(bench, id, pieces);
    await checkAlone(kit, bench, ready.journal);
    const run: JournalRun = {
      ...note,
      id,
      at: isoTime(kit.now()),
      state: 'running',
      createdSheets: ready.missing.flatMap(({ next }) => (next.visibility === 'visible' ? [next.name] : [])),
      createdColumns: ready.columns.filter((one) => !one.isThere).length,
      isFirst: ready.journal.length === 0 && ready.missing.length === ready.tasks.length,
      imageSheet,
      pieces: pieces.length,
      check: await checkOf(pieces, bench),
    };
    const text = journalText([...ready.journal, run]);
    await bench.writeSettings(new Map([[JOURNAL_KEY, text], [LEASE_KEY, leaseText(kit.owner, kit.now())]])); // prettier-ignore
    return run;
  } catch (error) {
    await leaveNoTrace(bench, ready.journal, id, error).catch(() => undefined);
    throw error;
  }
}

/** The journal and the lease may be somebody else's by now; then only our image goes. */
async function leaveNoTrace(bench: Bench, journal: Journal, runId: string, error: unknown): Promise<void> {
  const isOthers = error instanceof HostError && (error.kind === 'otherRun' || error.kind === 'changed');
  try {
    if (isOthers) await bench.deleteSheets([imageSheetOf(runId)]);
    else await closeJournal(bench, journal);
  } finally {
    await releaseLease(bench, error);
  }
}

/** Sheets of ours that were just taken back are as they are; hosts may show their pivots and formulas otherwise than we reckoned. */
function withOwnSheets(then: BookStamp, now: BookStamp): BookStamp {
  const users = [...then.sheets].filter(([, sheet]) => !sheet.isOurs);
  return { sheets: new Map([...users, ...[...now.sheets].filter(([, sheet]) => sheet.isOurs)]) };
}

function isBookStamp(seen: unknown): seen is BookStamp {
  return typeof seen === 'object' && seen !== null && 'sheets' in seen && seen.sheets instanceof Map;
}
