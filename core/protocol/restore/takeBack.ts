import { HostError, type UndoReceipt } from '../../host';
import type { Bench, WorkbookSeen } from '../bench';
import { closeJournal, releaseLease } from '../journal/close';
import { readImage } from '../journal/imageSheet';
import { type Journal, type JournalRun, journalText, parseJournal } from '../journal/journal';
import { checkAlone, keepLease, leaseText } from '../journal/lease';
import type { RunImage } from '../journal/runImage';
import type { Kit } from '../kit';
import { JOURNAL_KEY, LEASE_KEY, isUndoSheet } from '../ownNames';
import { cellsBack } from '../cells/cellsBack';
import { columnsBack } from './columnsBack';
import { sheetsBack } from './sheetsBack';
import { checkSheet } from '../write/preflight';

/** Take the newest run of the journal back: sheets and columns become what they were before it; what people typed into cells of ours since stays.
 *  Journalled, and safe to start again when it was cut off. @throws HostError nothingToUndo, noJournal, protected, filtered */
export async function takeBack(kit: Kit, bench: Bench, seen: WorkbookSeen): Promise<UndoReceipt> {
  const journal = parseJournal(seen.overview.settings);
  const run = journal[journal.length - 1];
  if (!run) {
    await clearLeftovers(bench, seen);
    throw nothing();
  }
  const earlier = journal[journal.length - 2];
  const isCutOff = run.state === 'running' || run.state === 'undoing';
  if (!run.isFirst && earlier === undefined && !isCutOff) throw tooFar();
  const image = await readImage(bench, run);
  const previous = run.isFirst || earlier === undefined ? null : await readImage(bench, earlier);
  if (image === null || (previous === null && !run.isFirst)) throw damaged();
  for (const layout of seen.layouts) if (isTouched(layout.name, seen, touchedNames(image))) checkSheet(layout);
  try {
    await mark(kit, bench, journal, run);
    bench.state = 'partly';
    bench.work.progress('undo', 0, 2);
    const cells = await cellsBack(bench, image, isCutOff);
    const columns = await columnsBack(
      bench,
      cells.isNone ? seen : await bench.readWorkbook(),
      image,
      previous,
      isCutOff,
    );
    bench.work.progress('undo', 1, 2);
    const sheets = await sheetsBack(bench, columns.seen, image, previous, isCutOff);
    await closeJournal(bench, journal.slice(0, -1));
    bench.work.progress('undo', 2, 2);
    return {
      removedSheets: sheets.removed,
      removedColumns: columns.removed,
      restoredSheets: sheets.restored,
      kept: [...cells.kept, ...columns.kept, ...sheets.kept],
      notices: cells.notices,
    };
  } catch (error) {
    await releaseLease(bench, error);
    throw error;
  }
}

/** A run that was cut off before it wrote anything may have left its image and its lease. */
async function clearLeftovers(bench: Bench, { overview }: WorkbookSeen): Promise<void> {
  if (overview.settings.has(LEASE_KEY) || overview.sheets.some((sheet) => isUndoSheet(sheet.name)))
    await closeJournal(bench, []);
}

function touchedNames({ sheetsBefore, columnsBefore, cells = [] }: RunImage): readonly string[] {
  const named = cells.flatMap(({ columns }) => columns.map(({ ownedName }) => ownedName));
  return [...sheetsBefore.keys(), ...columnsBefore.keys(), ...named];
}

function isTouched(sheet: string, seen: WorkbookSeen, ownedNames: readonly string[]): boolean {
  return seen.book.names.some((one) => one.sheet === sheet && ownedNames.includes(one.name));
}

/** The lease first: from then on others are refused, and a look tells whether somebody was faster. */
async function mark(kit: Kit, bench: Bench, journal: Journal, run: JournalRun): Promise<void> {
  await bench.writeSettings(new Map([[LEASE_KEY, leaseText(kit.owner, kit.now())]]));
  keepLease(kit, bench);
  await checkAlone(kit, bench, journal);
  const marked: Journal = [...journal.slice(0, -1), { ...run, state: 'undoing' }];
  await bench.writeSettings(
    new Map([
      [JOURNAL_KEY, journalText(marked)],
      [LEASE_KEY, leaseText(kit.owner, kit.now())],
    ]),
  );
}

function nothing(): HostError {
  return new HostError('nothingToUndo', 'unchanged', {
    zh: '没有可以撤销的运行。',
    en: 'There is no run that can be taken back.',
  });
}

function tooFar(): HostError {
  return new HostError('nothingToUndo', 'unchanged', {
    zh: '没有更早的撤销记录：只保留最近几次运行，删除个人之后更早的记录也一并删除。',
    en: 'There is no earlier undo record: only the last runs are kept, and none from before a person was deleted.',
  });
}

function damaged(): HostError {
  return new HostError('noJournal', 'unchanged', {
    zh: '撤销记录缺失或已损坏，无法撤销；可以再次运行，或用“移除”清除我们写入的内容。',
    en: 'The undo record is missing or damaged, so the run cannot be taken back; run again, or remove everything of ours.',
  });
}
