import { HostError, type RunNote, type RunRecord } from '../../host';
import { JOURNAL_KEY } from '../ownNames';

/** One run in the journal. Nothing personal: names of sheets, hashes, counts. */
export interface JournalRun extends RunNote {
  readonly id: string;
  readonly at: string;
  /** `running` stays when a run was cut off. */
  readonly state: 'running' | 'undoing' | 'done' | 'conflict' | 'unknown';
  readonly createdSheets: readonly string[];
  readonly createdColumns: number;
  /** Nothing of ours was there before this run. */
  readonly isFirst: boolean;
  /** The very hidden sheet with the image of this run, the pieces in it, and their check sum. */
  readonly imageSheet: string;
  readonly pieces: number;
  readonly check: string;
}

/** Oldest first. */
export type Journal = readonly JournalRun[];

/** Five runs can be taken back; going back needs the image of the run before. */
export const MOST_RUNS = 6;
const MOST_LETTERS = 100_000;
const FORMAT = 1;

/** Read the journal from the settings; a missing or unreadable one is empty. */
export function parseJournal(settings: ReadonlyMap<string, string>): Journal {
  const found = parsed(settings.get(JOURNAL_KEY) ?? '');
  if (!isRecord(found) || found.format !== FORMAT || !Array.isArray(found.runs)) return [];
  return found.runs.filter(isRun);
}

/** Write the journal as text; null when there is nothing to remember. @throws HostError noJournal past 100,000 letters */
export function journalText(journal: Journal): string | null {
  if (journal.length === 0) return null;
  const text = JSON.stringify({ format: FORMAT, runs: journal });
  if (text.length <= MOST_LETTERS) return text;
  throw new HostError('noJournal', 'unchanged', {
    zh: '运行日志太大，无法保存撤销信息。',
    en: 'The journal of runs is too large, so undo information cannot be saved.',
  });
}

/** Tell the runs for people, newest first. */
export function runRecords(journal: Journal): readonly RunRecord[] {
  return journal
    .map((run, index): RunRecord => {
      const { id, at, certificate, version, customers, rows, recipe, createdSheets, createdColumns } = run;
      const state = run.state === 'running' || run.state === 'undoing' ? 'interrupted' : run.state;
      const canUndo = run.isFirst || index > 0;
      return { id, at, certificate, version, customers, rows, recipe, createdSheets, createdColumns, state, canUndo };
    })
    .reverse();
}

/** Tell whether the newest run was cut off, so that what stands in the workbook is neither the state before it nor the one after. */
export function unfinished(journal: Journal): JournalRun | null {
  const last = journal[journal.length - 1];
  return last?.state === 'running' || last?.state === 'undoing' ? last : null;
}

function isRun(value: unknown): value is JournalRun {
  if (!isRecord(value)) return false;
  const texts = ['id', 'at', 'state', 'certificate', 'version', 'recipe', 'imageSheet', 'check'];
  const numbers = ['customers', 'rows', 'createdColumns', 'pieces'];
  return (
    texts.every((key) => typeof value[key] === 'string') &&
    numbers.every((key) => typeof value[key] === 'number') &&
    Array.isArray(value.createdSheets) &&
    typeof value.isFirst === 'boolean'
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
