import { HostError } from '../../core/index';
import type { HostErrorKind, Work, WorkbookState } from '../../core/index';
import { NO_ANSWER } from './errors.data';
import { hostErrorOf, meaningOf } from './hostErrorOf';

/** Time as the host gives it; passed in, so that tests need not wait. */
export interface ExcelTimers {
  /** Call back after some milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** One round trip to Excel: queue what is wanted, give back how to read the answers after the sync. */
export type Trip<T> = (context: Excel.RequestContext) => () => T;

const WATCH_MS = 30_000;
const PAUSE_MS = 2_000;
const PAUSES = 3;
const TRIES = 3;
const LATE_SECONDS = 10;
/** These say what is wrong and stay wrong; trying again is no use. */
const FINAL: ReadonlySet<HostErrorKind> = new Set<HostErrorKind>([
  'unsupported', 'protected', 'filtered', 'merged', 'noRoom', 'tooLarge', 'editing', 'busy', 'throttled', 'changed', 'otherRun', 'noJournal', 'nothingToUndo', 'readOnly', 'cancelled']); // prettier-ignore

/** Round trips to Excel that are watched, repeated where that is safe, and end in a `HostError` or an answer. */
export class ExcelSession {
  /** What a refusal says of the workbook. */
  state: WorkbookState = 'unchanged';
  /** Done before round trips, to renew the lease of a long run. */
  heartbeat: (() => Promise<void>) | null = null;
  /** Requests that were given up and may still take effect. */
  private readonly late = new Set<Promise<unknown>>();
  private hadSilence = false;

  constructor(
    readonly timers: ExcelTimers,
    readonly work: Work,
  ) {}

  /** Make one round trip. A busy, throttled or editing Excel is asked again after a pause, three times.
   *  @throws HostError; `unknown` when no answer came in time: the request may have taken effect or may yet. */
  async trip<T>(build: Trip<T>): Promise<T> {
    await this.beat();
    for (let pauses = 0; ; pauses++) {
      try {
        return await this.watched(build);
      } catch (error) {
        if (pauses >= PAUSES || meaningOf(error)?.passes !== true) throw hostErrorOf(error, this.state);
        await this.pause(PAUSE_MS);
      }
    }
  }

  /** Read, again when the answer is missing or not whole. `isWhole` looks at what came: never trust its shape.
   *  @throws HostError tooLarge when it is never whole */
  async read<T>(build: Trip<T>, isWhole: (answer: T) => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.trip(build);
        if (isWhole(answer)) return answer;
        if (attempt >= TRIES) throw notWhole(this.state);
      } catch (error) {
        if (attempt >= TRIES || isFinal(error)) throw hostErrorOf(error, this.state);
      }
    }
  }

  /** Write until it is seen to stand: the same trip writes and looks; after a failure or silence, look before writing again.
   *  `write` must be safe to repeat and to take effect late. @throws HostError when it does not stand after three tries */
  async settle(write: (context: Excel.RequestContext) => void, stands: Trip<boolean>): Promise<void> {
    let last: unknown = null;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (attempt > 0 && (await this.looks(stands))) return;
      try {
        const isThere = await this.trip((context) => {
          write(context);
          return stands(context);
        });
        if (isThere) return;
      } catch (error) {
        if (isFinal(error)) throw error;
        last = error;
      }
    }
    if (await this.looks(stands)) return;
    throw last === null ? notKept(this.state) : hostErrorOf(last, this.state);
  }

  /** Make a round trip that cannot be seen to stand, again until Excel says that it did it. `write` must be safe to repeat and to take effect late. */
  async insist(write: (context: Excel.RequestContext) => void): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.trip((context) => {
          write(context);
          return () => undefined;
        });
        return;
      } catch (error) {
        if (attempt >= TRIES || isFinal(error)) throw error;
      }
    }
  }

  /** Wait, without holding up others. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.timers.after(milliseconds, resolve));
  }

  /** Wait until requests that were given up have landed or ten seconds are over. Tells whether there were any since the last time. */
  async quiet(): Promise<boolean> {
    if (!this.hadSilence) return false;
    this.hadSilence = false;
    for (let seconds = 0; seconds < LATE_SECONDS && this.late.size > 0; seconds++) await this.pause(1000);
    return true;
  }

  /** Let others run and stop when the person wants to. @throws HostError cancelled */
  async breathe(): Promise<void> {
    await this.pause(0);
    if (this.work.cancelled()) throw new HostError('cancelled', this.state, { zh: '已取消。', en: 'Cancelled.' });
  }

  /** A heartbeat makes round trips itself. */
  private async beat(): Promise<void> {
    const { heartbeat } = this;
    if (heartbeat === null) return;
    this.heartbeat = null;
    await heartbeat();
    this.heartbeat = heartbeat;
  }

  private async looks(stands: Trip<boolean>): Promise<boolean> {
    try {
      return await this.trip(stands);
    } catch (error) {
      if (isFinal(error)) throw error;
      return false;
    }
  }

  private watched<T>(build: Trip<T>): Promise<T> {
    const call = oneTrip(build);
    return new Promise((resolve, reject) => {
      const cancel = this.timers.after(WATCH_MS, () => {
        const forget = (): void => void this.late.delete(call);
        this.late.add(call);
        this.hadSilence = true;
        call.then(forget, forget);
        reject(new HostError('unknown', this.state === 'unchanged' ? 'unchanged' : 'unknown', NO_ANSWER));
      });
      call.then(resolve, reject).finally(cancel);
    });
  }
}

/** Not `Excel.run`: that keeps every range alive for the next sync and lets them go in a second request. Ours never outlive their trip. */
async function oneTrip<T>(build: Trip<T>): Promise<T> {
  const context = new Excel.RequestContext();
  const answer = build(context);
  await context.sync();
  return answer();
}

function isFinal(error: unknown): boolean {
  return error instanceof HostError && FINAL.has(error.kind);
}

function notWhole(state: WorkbookState): HostError {
  return new HostError('tooLarge', state, {
    zh: 'Excel 返回的数据不完整，通常是因为区域太大。',
    en: 'Excel answered with incomplete data, usually because the range is too large.',
  });
}

function notKept(state: WorkbookState): HostError {
  return new HostError('failed', state, {
    zh: '写入的内容再读回来不一致。',
    en: 'What was written did not read back the same.',
  });
}
