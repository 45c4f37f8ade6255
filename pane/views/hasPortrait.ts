import type { RunView } from '../engine/runView';
import type { Session } from '../flow/session';

/** Tell whether our portrait stands in the workbook: it was read there, or written since. */
export function hasPortrait({ written }: Session, { portraitSheet }: RunView): boolean {
  return portraitSheet !== null || written !== null;
}
