import { clockAt } from '../../core/index';
import type { Clock, Timers } from '../../core/index';
import type { Place } from '../../pane/flow/apply';
import type { StopSignal } from '../../pane/engine/engine';
import type { FlowWork } from '../../pane/flow/steps';
import { createSheetsHost } from '../host/createSheetsHost';
import { answerCall } from './answer';
import { serverEngine } from './serverEngine';

/** Google ends an execution after six minutes; we stop by ourselves before that, so that the journal says where. */
export const STOP_AFTER_MS = 270_000;

/** A run wholly on the server: the host straight over the operations, the core in the same execution, and work that stops in time. */
export interface ServerRun {
  readonly place: Place;
  readonly work: FlowWork;
  readonly clock: Clock;
}

/** Set up a run on the server. Time counts from here. */
export function serverRun(): ServerRun {
  const began = Date.now();
  const isOver = (): boolean => Date.now() - began > STOP_AFTER_MS;
  const host = createSheetsHost({
    link: { call: (text) => Promise.resolve(answerCall(text)) },
    clock: { now: () => Date.now() },
    timers: TIMERS,
    newId: () => Utilities.getUuid().replace(/-/g, '').slice(0, 16),
    isSeen: null,
  });
  // Apps Script has no AbortSignal; what is read of one here is this much.
  const signal: StopSignal = {
    get aborted() {
      return isOver();
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return {
    place: { host, engine: serverEngine(isOver) },
    work: { progress: () => undefined, signal },
    clock: clockOfSheet(),
  };
}

/** There are no timers: waiting is sleeping, and what is to be done at once is done in the next microtask.
 *  A call answers before anybody could give it up, so the watch over it never strikes. */
const TIMERS: Timers = {
  after: (milliseconds, act) => {
    let isOff = false;
    const mayStrike = milliseconds <= LONGEST_PAUSE_MS;
    if (mayStrike)
      void Promise.resolve().then(() => {
        if (isOff) return;
        if (milliseconds > 0) Utilities.sleep(milliseconds);
        act();
      });
    return () => {
      isOff = true;
    };
  },
};
const LONGEST_PAUSE_MS = 10_000;

/** The day and the time that clocks show in the spreadsheet's zone. */
function clockOfSheet(): Clock {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const parts = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd-HH-mm').split('-').map(Number);
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0] = parts;
  return clockAt(year, month, day, hour, minute);
}
