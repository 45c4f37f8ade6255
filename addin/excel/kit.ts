import type { Work } from '../../core/index';
import type { ExcelSession } from './session';

/** What the steps of a run share. */
export interface Kit {
  /** This add-in's id, new each time it starts. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly session: (work: Work) => ExcelSession;
}

/** Write a time as ISO text. */
export function isoTime(now: number): string {
  return new Date(now).toISOString();
}
