import type { Bilingual, Clock, Host, Lang, RunRecord, Sheet, UndoReceipt } from '../../core/index';
import type { CardView } from '../engine/cardView';
import type { ProjectEdits } from '../engine/edits';
import type { Ask } from '../engine/asked';
import type { Engine, NothingToDo, PastClass } from '../engine/engine';
import type { RunView } from '../engine/runView';
import type { Applied, Prepared } from './apply';
import type { Failure } from './failure';
import type { Memory } from './remembered';
import type { Progress } from './steps';

/** What the pane is doing. */
export type Phase =
  | { readonly kind: 'reading'; readonly progress: Progress | null; readonly isStopping: boolean }
  | { readonly kind: 'empty'; readonly nothing: NothingToDo }
  /** `isBusy`: a setting changed and the numbers are being made again. */
  | { readonly kind: 'read'; readonly view: RunView; readonly isBusy: boolean }
  | { readonly kind: 'planning'; readonly progress: Progress | null; readonly isStopping: boolean }
  /** `overwrite`: cleaned values are to be written over the user's cells, by this run alone. */
  | { readonly kind: 'previewed'; readonly prepared: Prepared; readonly overwrite: boolean }
  | {
      readonly kind: 'applying';
      readonly progress: Progress | null;
      readonly isStopping: boolean;
      readonly overwrite: boolean;
    }
  | { readonly kind: 'done'; readonly applied: Applied }
  | {
      readonly kind: 'taking';
      readonly what: Taking;
      readonly progress: Progress | null;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'taken'; readonly what: 'undo' | 'uninstall'; readonly receipt: UndoReceipt }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Undo the last run, remove everything of ours, or add the sample sheet or an empty one with headers. */
export type Taking = 'undo' | 'uninstall' | 'sample' | 'template';

/** The customer of the selected row. */
export type CardState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  /** The selected row belongs to no customer. */
  | { readonly kind: 'nobody'; readonly sheet: string; readonly row: number }
  /** `past` is null while it is being made. */
  | { readonly kind: 'shown'; readonly card: CardView; readonly past: readonly PastClass[] | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Everything the pane knows; screens are drawn from it alone. */
export interface Session {
  readonly phase: Phase;
  /** The last portrait that was looked at. */
  readonly view: RunView | null;
  readonly memory: Memory;
  /** Analysis date that the person chose, serial day; null = today. Not remembered: tomorrow's refresh is of tomorrow. */
  readonly day: number | null;
  /** Newest first; null where the host keeps none. */
  readonly runs: readonly RunRecord[] | null;
  /** The workbook changed after it was read. */
  readonly isStale: boolean;
  readonly card: CardState;
  /** Name of our portrait sheet when it stands as the last run wrote it, before any new reading. */
  readonly written: string | null;
  /** What a person decided and the next run writes. */
  readonly edits: ProjectEdits;
  /** A remembered thing could not be saved. */
  readonly unsaved: Failure | null;
}

/** What a session works with. */
export interface SessionParts {
  readonly host: Host;
  readonly engine: Engine;
  readonly clock: () => Clock;
  readonly sample: (lang: Lang) => Promise<Sheet>;
}

/** What a person can do. Nothing but `ask` rejects: what goes wrong becomes a phase or a message. */
export interface SessionActions {
  /** Load what is remembered, read the workbook, follow the selection. Gives the way to stop. */
  readonly start: () => () => void;
  readonly readAgain: () => void;
  readonly cancel: () => void;
  /** Go back to the screens from a preview, a result or a failure. */
  readonly back: () => void;
  /** Begin from a preset, with these settings beside it; without them, with none. */
  readonly choosePreset: (name: string, sets?: Memory['recipe']['sets']) => void;
  /** Take one setting as typed; gives what is wrong with it, or nothing. */
  readonly changeSetting: (key: string, text: string) => readonly Bilingual[];
  readonly resetSettings: () => void;
  readonly answer: (setting: string, value: string) => void;
  /** Say what a column means; null forgets what was said. */
  readonly mapColumn: (header: string, role: string | null) => void;
  readonly chooseSheet: (sheet: string | null) => void;
  readonly chooseDay: (day: number | null) => void;
  readonly chooseLanguage: (lang: Lang) => void;
  readonly preview: () => void;
  /** In a preview: whether cleaned values are written over the originals. */
  readonly chooseOverwrite: (isOn: boolean) => void;
  /** Write: what was previewed, else what is planned now. */
  readonly make: () => void;
  readonly undo: () => void;
  readonly uninstall: () => void;
  readonly addSample: (lang: Lang) => void;
  /** Add an empty sheet with these headers and select it. */
  readonly addTemplate: (name: string, headers: readonly string[]) => void;
  readonly select: (sheet: string, row: number, column: number | null) => void;
  /** Keep these decisions for the next run, in the place of those kept so far. */
  readonly edit: (edits: ProjectEdits) => void;
  /** Ask about the last portrait, see `Asked`; null before there is one. The one action that rejects, with an `EngineError`. */
  readonly ask: Ask;
  /** Start or stop following the selected row. */
  readonly followCustomer: (isOn: boolean) => void;
}

export const NOTHING_REMEMBERED: Memory = {
  recipe: { preset: 'standard', sets: [] },
  mapping: { sheet: null, columns: [] },
  answers: [],
  lang: null,
  history: [],
};
