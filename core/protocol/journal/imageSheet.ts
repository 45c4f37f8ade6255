import { HostError } from '../../host';
import type { Bench } from '../bench';
import { checkOf, packImage, unpackImage } from './image';
import type { JournalRun } from './journal';
import type { RunImage } from './runImage';
import { UNDO_SHEET_START, isUndoSheet } from '../ownNames';

/** Keep the pieces of an image in a new very hidden sheet and read them back. Gives the sheet's name. @throws HostError noJournal */
export async function keepImage(bench: Bench, runId: string, pieces: readonly string[]): Promise<string> {
  const name = imageSheetOf(runId);
  try {
    await bench.keepTexts(name, pieces);
    return name;
  } catch (error) {
    if (error instanceof HostError && (error.kind === 'cancelled' || error.kind === 'unknown')) throw error;
    throw noJournal(bench, error);
  }
}

/** Keep of a run only what the next one needs, without anything that stood there before: the state before a person was forgotten holds that person. Gives the run with its new image; it cannot be taken back. @throws HostError noJournal */
export async function forgetful(bench: Bench, { patch, rows }: RunImage, run: JournalRun): Promise<JournalRun> {
  const pieces = await packImage({ patch, rows, sheetsBefore: new Map(), columnsBefore: new Map() }, bench);
  const imageSheet = await keepImage(bench, `${run.id}n`, pieces);
  return { ...run, isFirst: false, imageSheet, pieces: pieces.length, check: await checkOf(pieces, bench) };
}

/** Name of the very hidden sheet that keeps the image of a run. */
export function imageSheetOf(runId: string): string {
  return `${UNDO_SHEET_START}${runId}`;
}

/** Read the image of a run; null when its sheet is gone or damaged. */
export async function readImage(bench: Bench, run: JournalRun): Promise<RunImage | null> {
  const pieces = await bench.readTexts(run.imageSheet, run.pieces);
  if (pieces === null) return null;
  return (await checkOf(pieces, bench)) === run.check ? unpackImage(pieces, bench) : null;
}

/** Delete images that the journal no longer names, those of runs that never got into it included. */
export async function dropImages(bench: Bench, keep: ReadonlySet<string>): Promise<void> {
  const names = await bench.sheetNames();
  await bench.deleteSheets(names.filter((name) => isUndoSheet(name) && !keep.has(name)));
}

function noJournal(bench: Bench, cause: unknown): HostError {
  return new HostError(
    'noJournal',
    bench.state,
    { zh: '无法保存撤销信息，所以没有写入。', en: 'Undo information could not be saved, so nothing was written.' },
    cause,
  );
}
