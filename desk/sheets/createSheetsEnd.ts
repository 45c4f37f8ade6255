import { passes } from '../workbook/filter/passes';
import { newWorkbook } from '../workbook/newWorkbook';
import { renderPivot } from '../workbook/pivot/renderPivot';
import type { WorkbookModel } from '../workbook/workbook';
import { ExecutionEnded } from './frame/serviceError';
import type { Screen, SheetsEnd, SheetsState } from './frame/sheetsEnd';
import { serialOfDate } from './values/zones';

export interface SheetsEndOptions {
  readonly now?: () => number;
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly locale?: string;
  readonly user?: string;
  readonly screen?: Screen | null;
}

/** The emulated Sheets with what only its own side may do: count calls, end executions. */
export interface SheetsEndControl extends SheetsEnd {
  /** Calls per method since the execution began: `Range.getValues` -> 2. */
  readonly calls: ReadonlyMap<string, number>;
  /** Begin an execution: counts start at nought, time too. */
  beginExecution(limitMilliseconds?: number): void;
  /** Listen before each call; a listener that throws `ExecutionEnded` kills the execution there. */
  onCall: ((method: string, count: number) => void) | null;
}

/** What Google documents for one execution. */
export const EXECUTION_LIMIT = 6 * 60_000;

const INVENTED_USER = 'someone@example.com';
/** By workbook, so that two ends around the same workbook share it. */
const STATES = new WeakMap<WorkbookModel, SheetsState>();

/** The font of a new spreadsheet of Google. */
export const SHEETS_FONT = { name: 'Arial', size: 10 };

/** Put the emulated Google Sheets around a workbook. Two ends around the same workbook share its metadata and protections. */
export function createSheetsEnd(workbook: WorkbookModel, options: SheetsEndOptions = {}): SheetsEndControl {
  const { now = () => Date.now(), screen = null, user = INVENTED_USER } = options;
  const calls = new Map<string, number>();
  workbook.sheetNames = 'google';
  let [total, began, limit, isEnded] = [0, now(), EXECUTION_LIMIT, false];
  const end: SheetsEndControl = {
    workbook,
    now,
    timeZone: options.timeZone ?? 'Asia/Shanghai',
    scriptTimeZone: options.scriptTimeZone ?? 'Etc/UTC',
    locale: options.locale ?? 'zh_CN',
    user,
    screen,
    state: stateOf(workbook),
    newWorkbook: (title, sheets) =>
      newWorkbook(title, {
        sheets,
        now: () => serialOfDate(new Date(now()), end.timeZone),
        sheetNames: 'google',
        font: SHEETS_FONT,
      }),
    filterTest: (criterion, column, sheet) => passes(new Map([[0, criterion]]), column, sheet),
    renderPivot,
    calls,
    onCall: null,
    beginExecution: (milliseconds = EXECUTION_LIMIT) => {
      calls.clear();
      [total, began, limit, isEnded] = [0, now(), milliseconds, false];
    },
    beforeCall: (method) => {
      if (isEnded) throw new ExecutionEnded('The execution was ended.');
      try {
        if (now() - began > limit) throw new ExecutionEnded('Exceeded maximum execution time');
        calls.set(method, (calls.get(method) ?? 0) + 1);
        end.onCall?.(method, ++total);
      } catch (error) {
        isEnded = error instanceof ExecutionEnded;
        throw error;
      }
    },
  };
  return end;
}

function stateOf(workbook: WorkbookModel): SheetsState {
  const found = STATES.get(workbook);
  if (found) return found;
  let last = 1000;
  const made: SheetsState = {
    metadata: [],
    protections: [],
    spreadsheetId: 'emulated-spreadsheet-0000000000000000000000000',
    url: 'https://docs.google.com/spreadsheets/d/emulated-spreadsheet-0000000000000000000000000/edit',
    nextId: () => ++last,
  };
  STATES.set(workbook, made);
  return made;
}
