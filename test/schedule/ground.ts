import type { Host } from '../../core/index';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';
import type { TestTime } from '../testTime';

/** Take one request of a host to its spreadsheet and give the answer; null when none ever comes. Throws as the way itself does. */
export type Wire = (request: string) => Promise<string | null>;

/** A workbook behind one of our hosts, as schedules use it. */
export interface ScheduleRig {
  readonly workbook: WorkbookModel;
  readonly time: TestTime;
  /** A new host, as after the add-in was started anew. */
  readonly start: () => Host;
  /** Stands between host and spreadsheet; schedules replace it. */
  wire: Wire;
  /** Nothing stands in between any more. */
  readonly calm: () => void;
  /** How many ids its hosts were given. */
  ids: number;
  /** The spreadsheet carries a request out and answers. */
  readonly answer: (request: string) => Promise<string>;
  /** It carries out a part of a request. */
  readonly answerPartly: (request: string) => Promise<string>;
  /** Settings of ours as they are stored. */
  readonly settings: () => ReadonlyMap<string, string>;
  /** Equal for equal spreadsheets, all that is kept with them included. */
  readonly whole: () => string;
  /** Another person closes a sheet for us. */
  readonly protect: (sheet: SheetModel) => void;
  /** They open all of them again, and where sheets end somewhere, give one from which they deleted a column as many as before. */
  readonly openAgain: () => void;
}

/** A spreadsheet program for schedules to run on. */
export interface Ground {
  readonly name: string;
  readonly newRig: (book: ScheduleBook) => ScheduleRig;
  /** Refusals that do nothing, by name; `failsBefore` is the plain one. They give the answer, or throw as the way does. */
  readonly refusals: Readonly<Record<string, (request: string, rig: ScheduleRig) => Promise<string>>>;
  /** The answer with what was read left out, as the program at its worst gives it. */
  readonly withNulls: (answer: string) => string;
  /** Tells whether a request changes something. */
  readonly isChange: (request: string) => boolean;
  /** Tells whether a request reads the cells of the orders. */
  readonly isLook: (request: string, rig: ScheduleRig) => boolean;
  /** What this program has no place for. */
  readonly lacks: readonly string[];
}

/** Plain rows by sheet. */
export type ScheduleBook = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
