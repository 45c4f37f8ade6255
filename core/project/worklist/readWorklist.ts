import type { Cell } from '../../book/cell';
import { lineText, readOwnTable } from '../ownTable';
import type { WorkNote } from './worklist';
import { WORK_COLUMNS } from './worklistSheet.data';

export interface WorkNotes {
  /** By the customer's name as it was shown; of two rows with one name the first holds. */
  readonly notes: ReadonlyMap<string, WorkNote>;
  readonly extraHeaders: readonly string[];
}

/** Read back what people wrote into the worklist: owner, done, remark, and columns of their own. Rows may be sorted. Never throws. */
export function readWorklist(rows: readonly (readonly Cell[])[]): WorkNotes {
  const table = readOwnTable(rows, WORK_COLUMNS, ['customer']);
  const notes = new Map<string, WorkNote>();
  for (const line of table?.lines ?? []) {
    const label = lineText(line, 'customer');
    if (label === '' || notes.has(label)) continue;
    const [owner, done, remark] = [lineText(line, 'owner'), lineText(line, 'done'), lineText(line, 'remark')];
    notes.set(label, { owner, done, remark, extra: line.extra });
  }
  return { notes, extraHeaders: table?.extraHeaders ?? [] };
}
