import type { Host, Snapshot, Stamp, UndoReceipt, Work } from '../host';
import { applyPatch } from './apply';
import type { Bench, WorkbookSeen } from './bench';
import { withCellsBefore } from './cells/cellsBack';
import { readImage } from './journal/imageSheet';
import { parseJournal, runRecords, unfinished } from './journal/journal';
import { checkLease } from './journal/lease';
import { type Kit, isoTime } from './kit';
import { SETTING_START } from './ownNames';
import { stamped } from './read/stamped';
import { readOnlyError } from './refusals';
import { bookBefore } from './restore/bookBefore';
import { takeBack } from './restore/takeBack';
import { uninstallAll } from './restore/uninstall';

/** The part of the port that the write protocol does; what is left is the host's own: watching, selecting, adding sheets. */
export type ProtocolHost = Required<
  Pick<Host, 'kind' | 'read' | 'apply' | 'runs' | 'undo' | 'uninstall' | 'load' | 'save'>
>;

/** The port by the write protocol, over what a host's bench can do. `silently` surrounds everything that writes, so that a host need not hear itself. */
export function protocolHost(
  kind: Host['kind'],
  kit: Kit,
  silently: <T>(act: () => Promise<T>) => Promise<T> = (act) => act(),
): ProtocolHost {
  const quiet = kit.bench(NO_WORK);
  return {
    kind,
    read: (work) => read(kind, kit, work),
    apply: (patch, stamp, note, work) => silently(() => applyPatch(kit, patch, stamp, note, work)),
    runs: async () => runRecords(parseJournal(await quiet.readSettings())),
    undo: (work) => silently(() => undo(kit, work)),
    uninstall: (work) => silently(() => uninstallAll(kit, kit.bench(work))),
    load: async (key) => (await quiet.readSettings()).get(`${USER_KEY}${key}`) ?? null,
    save: (key, text) => quiet.writeSettings(new Map([[`${USER_KEY}${key}`, text]])),
  };
}

/** Start of the keys that the pane keeps things under. */
const USER_KEY = `${SETTING_START}kept.`;
const NO_WORK: Work = { progress: () => undefined, cancelled: () => false };

async function read(kind: Host['kind'], kit: Kit, work: Work): Promise<Snapshot> {
  const bench = kit.bench(work);
  const seen = await bench.readWorkbook();
  const book = await settledBook(bench, seen);
  const stamp: Stamp = { kind, at: isoTime(kit.now()), seen: await stamped(bench, book) };
  return { book, stamp };
}

/** The book without what a run that was cut off left behind. */
async function settledBook(bench: Bench, seen: WorkbookSeen): Promise<WorkbookSeen['book']> {
  const journal = parseJournal(seen.overview.settings);
  const run = unfinished(journal);
  if (run === null) return seen.book;
  const image = await readImage(bench, run);
  const earlier = journal[journal.length - 2];
  const previous = run.isFirst || earlier === undefined ? null : await readImage(bench, earlier);
  return image === null ? seen.book : bookBefore(withCellsBefore(seen.book, image), image, previous);
}

async function undo(kit: Kit, work: Work): Promise<UndoReceipt> {
  const bench = kit.bench(work);
  const seen = await bench.readWorkbook();
  if (seen.overview.isReadOnly) throw readOnlyError();
  checkLease(seen.overview.settings, kit.owner, kit.now());
  return takeBack(kit, bench, seen);
}
