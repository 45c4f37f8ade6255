import { goneError } from '../../../core/index';
import type { FrameJob, FramePlace, SheetFrame } from '../../../core/index';
import type { SheetsSession } from '../sheetsSession';

/** Read how sheets of ours are laid out: widths in pixels, and what stays in sight. */
export async function readFrames(
  session: SheetsSession,
  places: readonly FramePlace[],
): Promise<readonly SheetFrame[]> {
  const sheets = places.map(({ ownedName, columns }) => ({ name: ownedName, columns }));
  const found = await session.get<'frames'>({ op: 'frames', sheets }, (answer) => answer.length === places.length);
  return found.map((frame) => {
    if (frame === null) throw goneError(session.state);
    return frame;
  });
}

/** Lay sheets of ours out anew, all in one call. */
export function setFrames(session: SheetsSession, jobs: readonly FrameJob[]): Promise<void> {
  const sheets = jobs.map(({ ownedName, widths, freeze }) => ({ name: ownedName, widths, freeze }));
  return session.put<'setFrames'>({ op: 'setFrames', sheets });
}
