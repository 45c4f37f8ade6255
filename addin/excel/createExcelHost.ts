import { HostError } from '../../core/index';
import type { Host, Snapshot, Stamp, UndoReceipt, Work } from '../../core/index';
import { addUserSheet } from './addSheet';
import { parseAddress } from './address';
import { applyPatch } from './apply';
import { readImage } from './journal/imageSheet';
import { parseJournal, runRecords, unfinished } from './journal/journal';
import { checkLease } from './journal/lease';
import { readSettings, writeSettings } from './journal/settings';
import { isoTime, type Kit } from './kit';
import { SETTING_START } from './ownNames';
import { rangeOf } from './read/layout';
import { readWorkbook, type WorkbookSeen } from './read/readWorkbook';
import { stamped } from './read/stamped';
import { REQUIRED_API } from './requiredApi.data';
import { bookBefore } from './restore/bookBefore';
import { takeBack } from './restore/takeBack';
import { uninstallAll } from './restore/uninstall';
import { ExcelSession, type ExcelTimers } from './session';
import { Watcher } from './watch';

export interface ExcelHostOptions {
  readonly clock: { /** Milliseconds since 1970. */ readonly now: () => number };
  readonly timers: ExcelTimers;
  /** Give a new id of letters and digits, at most 16; never the same twice. */
  readonly newId: () => string;
}

/** The port on Excel, over Office.js. Call after `Office.onReady`.
 *  @throws HostError unsupported when this Excel lacks ExcelApi 1.13 */
export function createExcelHost(options: ExcelHostOptions): Host {
  if (!Office.context.requirements.isSetSupported(REQUIRED_API.name, REQUIRED_API.version)) throw tooOld();
  const kit: Kit = {
    owner: options.newId(),
    now: options.clock.now,
    newId: options.newId,
    session: (work) => new ExcelSession(options.timers, work),
  };
  const watcher = new Watcher();
  const quiet = kit.session(NO_WORK);
  return {
    kind: 'excel',
    read: (work) => read(kit, work),
    apply: (patch, stamp, note, work) => watcher.silently(() => applyPatch(kit, patch, stamp, note, work)),
    runs: async () => runRecords(parseJournal(await readSettings(quiet, SETTING_START))),
    undo: (work) => watcher.silently(() => undo(kit, work)),
    uninstall: (work) => watcher.silently(() => uninstallAll(kit, kit.session(work))),
    load: async (key) => (await readSettings(quiet, SETTING_START)).get(`${USER_KEY}${key}`) ?? null,
    save: (key, text) => writeSettings(quiet, new Map([[`${USER_KEY}${key}`, text]])),
    watch: (listener) => watcher.add(listener),
    select: (sheet, area) =>
      quiet.trip(({ workbook }) => {
        const target = workbook.worksheets.getItem(sheet);
        target.activate();
        rangeOf(target, area).select();
        return () => undefined;
      }),
    selection: () =>
      quiet.trip(({ workbook }) => {
        const range = workbook.getSelectedRange();
        range.load('address');
        return () => {
          const place = parseAddress(range.address);
          return place === null || place.sheet === null ? null : { sheet: place.sheet, area: place.area };
        };
      }),
    addSheet: (name, rows, work) => watcher.silently(() => addUserSheet(kit.session(work), name, rows)),
  };
}

/** Start of the keys that the pane keeps things under. */
const USER_KEY = `${SETTING_START}kept.`;
const NO_WORK: Work = { progress: () => undefined, cancelled: () => false };

async function read(kit: Kit, work: Work): Promise<Snapshot> {
  const session = kit.session(work);
  const seen = await readWorkbook(session);
  const book = await settledBook(session, seen);
  const stamp: Stamp = { kind: 'excel', at: isoTime(kit.now()), seen: await stamped(session, book) };
  return { book, stamp };
}

/** The book without what a run that was cut off left behind. */
async function settledBook(session: ExcelSession, seen: WorkbookSeen): Promise<WorkbookSeen['book']> {
  const journal = parseJournal(seen.overview.settings);
  const run = unfinished(journal);
  if (run === null) return seen.book;
  const image = await readImage(session, run);
  const earlier = journal[journal.length - 2];
  const previous = run.isFirst || earlier === undefined ? null : await readImage(session, earlier);
  return image === null ? seen.book : bookBefore(seen.book, image, previous);
}

async function undo(kit: Kit, work: Work): Promise<UndoReceipt> {
  const session = kit.session(work);
  const seen = await readWorkbook(session);
  checkLease(seen.overview.settings, kit.owner, kit.now());
  return takeBack(kit, session, seen);
}

function tooOld(): HostError {
  const { name, version } = REQUIRED_API;
  return new HostError('unsupported', 'unchanged', {
    zh: `这个 Excel 不支持 ${name} ${version}。`,
    en: `This Excel does not support ${name} ${version}.`,
  });
}
