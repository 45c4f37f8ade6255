import { HostError } from '../../../core/index';
import { isUndoSheet, UNDO_SHEET_START } from '../ownNames';
import type { ExcelSession } from '../session';
import { deleteSheets } from './deleteSheets';
import { checkOf, unpackImage } from './image';
import type { JournalRun } from './journal';
import type { RunImage } from './runImage';

const PIECES_A_TRIP = 30;

/** Keep the pieces of an image in a new very hidden sheet and read them back. Gives the sheet's name. @throws HostError noJournal */
export async function keepImage(session: ExcelSession, runId: string, pieces: readonly string[]): Promise<string> {
  const name = imageSheetOf(runId);
  try {
    await session.settle(
      ({ workbook }) => {
        const sheet = workbook.worksheets.add(name);
        sheet.visibility = 'VeryHidden';
      },
      ({ workbook }) => {
        const sheet = workbook.worksheets.getItemOrNullObject(name);
        sheet.load('visibility');
        return () => !sheet.isNullObject && sheet.visibility === 'VeryHidden';
      },
    );
    for (let from = 0; from < pieces.length; from += PIECES_A_TRIP) {
      session.work.progress('journal', from, pieces.length);
      await keepPieces(session, name, from, pieces.slice(from, from + PIECES_A_TRIP));
    }
    return name;
  } catch (error) {
    if (error instanceof HostError && (error.kind === 'cancelled' || error.kind === 'unknown')) throw error;
    throw noJournal(session, error);
  }
}

/** Name of the very hidden sheet that keeps the image of a run. */
export function imageSheetOf(runId: string): string {
  return `${UNDO_SHEET_START}${runId}`;
}

/** Read the image of a run; null when its sheet is gone or damaged. */
export async function readImage(session: ExcelSession, run: JournalRun): Promise<RunImage | null> {
  const pieces: string[] = [];
  for (let from = 0; from < run.pieces; from += PIECES_A_TRIP) {
    const found = await readPieces(session, run.imageSheet, from, Math.min(PIECES_A_TRIP, run.pieces - from));
    if (found === null) return null;
    pieces.push(...found);
  }
  const breathe = (): Promise<void> => session.breathe();
  return (await checkOf(pieces, breathe)) === run.check ? unpackImage(pieces, breathe) : null;
}

/** Delete images that the journal no longer names, those of runs that never got into it included. */
export async function dropImages(session: ExcelSession, keep: ReadonlySet<string>): Promise<void> {
  const names = await session.read(
    ({ workbook: { worksheets } }) => {
      worksheets.load('items/name');
      return () => worksheets.items.map((sheet) => sheet.name);
    },
    (found) => found.length > 0,
  );
  await deleteSheets(
    session,
    names.filter((name) => isUndoSheet(name) && !keep.has(name)),
  );
}

function keepPieces(session: ExcelSession, name: string, from: number, pieces: readonly string[]): Promise<void> {
  return session.settle(
    ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, pieces.length, 1);
      range.values = pieces.map((piece) => [piece]);
    },
    ({ workbook }) => {
      const range = workbook.worksheets.getItemOrNullObject(name).getRangeByIndexes(from, 0, pieces.length, 1);
      range.load('values');
      return () => {
        const found: unknown = range.isNullObject ? null : range.values;
        return Array.isArray(found) && pieces.every((piece, index) => first(found[index]) === piece);
      };
    },
  );
}

async function readPieces(
  session: ExcelSession,
  name: string,
  from: number,
  count: number,
): Promise<readonly string[] | null> {
  const found = await session.read(
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const range = sheet.getRangeByIndexes(from, 0, count, 1);
      sheet.load('id');
      range.load('values');
      return (): readonly unknown[] | null => (sheet.isNullObject || range.isNullObject ? null : range.values);
    },
    (values) => values === null || (Array.isArray(values) && values.length === count),
  );
  return found === null ? null : found.map((row) => String(first(row)));
}

function first(row: unknown): unknown {
  return Array.isArray(row) ? row[0] : undefined;
}

function noJournal(session: ExcelSession, cause: unknown): HostError {
  return new HostError(
    'noJournal',
    session.state,
    { zh: '无法保存撤销信息，所以没有写入。', en: 'Undo information could not be saved, so nothing was written.' },
    cause,
  );
}
