import type { Area, Book } from './book/book';
import type { Patch } from './patch/patch';
import type { Bilingual } from './words';

/** The port: what every host of the workbook does for the pane, the ribbon and the commands. One contract suite tests all of them.
 *  A host that cannot do a thing lacks the method. Every method rejects with a `HostError` and nothing else. */
export interface Host {
  readonly kind: 'memory' | 'file' | 'excel' | 'sheets';
  /** Read the workbook as plain cells, with a stamp of what was seen. */
  read(work: Work): Promise<Snapshot>;
  /** Write a patch that was planned from the snapshot with this stamp.
   *  Refuses with `changed`, nothing written, when the rows read then are not the rows now; rows that only moved are followed. */
  apply(patch: Patch, stamp: Stamp, run: RunNote, work: Work): Promise<Receipt>;
  /** Runs that can still be undone or were, newest first. */
  runs?(): Promise<readonly RunRecord[]>;
  /** Take the last run that is not undone back. What a person typed into cells of ours since stays, and is said. */
  undo?(work: Work): Promise<UndoReceipt>;
  /** Remove everything of ours: columns, sheets, names, settings, hidden sheets. */
  uninstall?(work: Work): Promise<UndoReceipt>;
  /** Settings kept in the document. Text under a key; null when there is none. */
  load(key: string): Promise<string | null>;
  save(key: string, text: string | null): Promise<void>;
  /** Hear of edits, sheet changes and the selection; gives the way to stop. */
  watch?(listener: (event: HostEvent) => void): Promise<() => void>;
  /** Show cells to the person: activate the sheet and select. */
  select?(sheet: string, area: Area): Promise<void>;
  /** Where the person is. */
  selection?(): Promise<{ readonly sheet: string; readonly area: Area } | null>;
  /** Add a sheet of plain rows of the user's own, such as the sample. Gives the name it got. */
  addSheet?(name: string, rows: Book['sheets'][number], work: Work): Promise<string>;
}

/** Progress out, cancellation in. */
export interface Work {
  readonly progress: (step: WorkStep, done: number, total: number) => void;
  /** True as soon as the person wants to stop; hosts look between chunks. */
  readonly cancelled: () => boolean;
}

export type WorkStep = 'check' | 'read' | 'journal' | 'columns' | 'sheets' | 'verify' | 'undo' | 'remove';

export interface Snapshot {
  readonly book: Book;
  readonly stamp: Stamp;
}

/** What a host saw when it read; only the host that gave it can use it. */
export interface Stamp {
  readonly kind: Host['kind'];
  /** When it was read, as the host's clock says, ISO. */
  readonly at: string;
  /** Opaque. */
  readonly seen: unknown;
}

/** What is written into the journal of a run. */
export interface RunNote {
  /** Hash of data, rules and date. */
  readonly certificate: string;
  readonly version: string;
  readonly customers: number;
  readonly rows: number;
  /** JSON text of the recipe that was used. */
  readonly recipe: string;
}

/** How a run ended. Only `done` is green. */
export type RunState = 'done' | 'conflict' | 'interrupted' | 'unknown' | 'undone';

export interface RunRecord extends RunNote {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly state: RunState;
  readonly createdSheets: readonly string[];
  readonly createdColumns: number;
  /** False once a later run made its record too old to go back to. */
  readonly canUndo: boolean;
}

export interface Receipt {
  readonly runId: string;
  readonly state: Exclude<RunState, 'undone'>;
  /** Rows that were tagged, and rows that somebody changed while we wrote. */
  readonly written: number;
  readonly conflicts: readonly { readonly sheet: string; readonly row: number }[];
  /** The time as of which every tag was seen right, ISO. */
  readonly verifiedAt: string | null;
  readonly notices: readonly Bilingual[];
}

export interface UndoReceipt {
  readonly removedSheets: readonly string[];
  readonly removedColumns: number;
  readonly restoredSheets: readonly string[];
  /** What a person had typed into cells of ours and was left standing. */
  readonly kept: readonly { readonly sheet: string; readonly area: Area }[];
  readonly notices: readonly Bilingual[];
}

export type HostEvent =
  | { readonly kind: 'edited'; readonly sheet: string; readonly isOurs: boolean }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'sheets' };

/** Why a host refuses. A closed list: each has words, the state of the workbook and a next step. */
export type HostErrorKind =
  | 'unsupported'
  | 'protected'
  | 'filtered'
  | 'merged'
  | 'noRoom'
  | 'tooLarge'
  | 'editing'
  | 'busy'
  | 'throttled'
  | 'changed'
  | 'otherRun'
  | 'noJournal'
  | 'nothingToUndo'
  | 'readOnly'
  | 'cancelled'
  | 'unknown'
  | 'failed';

/** The state of the workbook after a refusal. */
export type WorkbookState = 'unchanged' | 'partly' | 'unknown';

/** A refusal of a host. `message` is English for developers; people read `text`. */
export class HostError extends Error {
  constructor(
    readonly kind: HostErrorKind,
    readonly state: WorkbookState,
    /** What happened and where; the state and the next step follow from `kind` and `state` and are added by the screen. */
    readonly text: Bilingual,
    readonly cause?: unknown,
  ) {
    super(`${kind} (${state}): ${text.en}`);
    this.name = 'HostError';
  }
}
