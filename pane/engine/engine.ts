import type { Bilingual, Book, Clock, CustomerCard, Mapping, Patch, Recipe } from '../../core/index';
import type { CardView } from './cardView';
import type { Ask } from './asked';
import type { ProjectEdits } from './edits';
import type { OverwriteOffer } from './overwriteOffer';
import type { RunView, SheetView } from './runView';

/** The core at work, away from whoever draws the screen. Holds one book at a time and the last portrait made from it.
 *  Every method rejects with an `EngineError` and nothing else. One contract test runs on every engine. */
export interface Engine {
  /** Hand over a book; it replaces the one before. Large books go in pieces, so that the caller's thread stays free. */
  open(book: Book, work: EngineWork): Promise<void>;
  /** Make the portrait and say what screens need of it. */
  look(request: EngineRequest, work: EngineWork): Promise<Looked>;
  /** Make the portrait and everything that would be written. A portrait looked at with the same request is not made again. */
  plan(request: EngineRequest, work: EngineWork): Promise<Planned>;
  /** Describe the customer that a row belongs to; null when it belongs to none. Looks at the last portrait. */
  customer(place: RowPlace): Promise<CardView | null>;
  /** Give the classes a customer had at earlier dates under the same rules, newest first; empty where the sheets hold totals instead of orders. */
  history(place: RowPlace): Promise<readonly PastClass[]>;
  /** Ask about the last portrait; null before there is one. */
  readonly ask: Ask;
  /** Stop for good and give back what is held. */
  close(): void;
}

/** What a run depends on besides the book. */
export interface EngineRequest {
  readonly recipe: Recipe;
  readonly mapping: Mapping;
  readonly clock: Clock;
  /** Use this sheet and no other; null lets the data decide. */
  readonly sheet: string | null;
  /** What a person decided since the sheets were read. */
  readonly edits?: ProjectEdits;
  /** Plan to write cleaned values over the user's cells; asked for one run at a time. */
  readonly overwrite?: boolean;
}

/** A zero-based row of a sheet. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** The sheet is our portrait as the last plan was written, not as the book was read. */
  readonly isWritten: boolean;
}

/** Progress out, cancellation in. */
export interface EngineWork {
  readonly progress: (step: EngineStep, done: number, total: number) => void;
  readonly signal: StopSignal;
}

/** As much of an AbortSignal as is asked of it; Apps Script has none, and brings its own. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export type EngineStep = 'send' | 'clean' | 'measure' | 'tag' | 'plan';

/** No portrait can be made: why, and what was seen in each sheet. */
export interface NothingToDo {
  readonly kind: 'none';
  readonly reasons: readonly Bilingual[];
  readonly sheets: readonly SheetView[];
}

export type Looked = { readonly kind: 'portrait'; readonly view: RunView } | NothingToDo;

export type Planned =
  | {
      readonly kind: 'portrait';
      readonly view: RunView;
      readonly patch: Patch;
      readonly certificate: string;
      readonly offer: OverwriteOffer;
    }
  | NothingToDo;

/** A customer's segment as of a serial day. */
export interface PastClass {
  readonly today: number;
  readonly label: Bilingual;
  readonly tone: CustomerCard['classes'][number]['tone'];
}

/** An engine stopped: `cancelled` because it was told to, `failed` because the core or the worker broke, `noBook` before any book was opened. */
export class EngineError extends Error {
  constructor(
    readonly kind: 'cancelled' | 'failed' | 'noBook',
    override readonly cause?: unknown,
  ) {
    super(`engine ${kind}`);
    this.name = 'EngineError';
  }
}
