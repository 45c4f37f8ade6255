import { HostError, type HostErrorKind, type Work, type WorkbookState } from '../host';
import type { Bilingual } from '../words';

/** Time as the host gives it; passed in, so that tests need not wait. */
export interface Timers {
  /** Call back after some milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** What the errors of a host mean. */
export interface ErrorReader {
  /** Turn whatever a call threw into a refusal of the port. */
  readonly hostError: (error: unknown, state: WorkbookState) => HostError;
  /** Sending the same thing again after a pause may do. */
  readonly passes: (error: unknown) => boolean;
  readonly noAnswer: Bilingual;
  readonly notWhole: Bilingual;
}

/** What the steps of the protocol see of the talk with a host. */
export interface Session {
  readonly work: Work;
  /** What a refusal says of the workbook. */
  state: WorkbookState;
  /** Done before calls, to renew the lease of a long run. */
  heartbeat: (() => Promise<void>) | null;
  /** Let others run and stop when the person wants to. @throws HostError cancelled */
  breathe(): Promise<void>;
  /** Wait until calls that were given up have landed or ten seconds are over. Tells whether there were any since the last time. */
  quiet(): Promise<boolean>;
}

/** After that many milliseconds without an answer a call is given up. */
export const WATCH_MS = 30_000;
const PAUSE_MS = 2_000;
const PAUSES = 3;
const TRIES = 3;
const LATE_SECONDS = 10;
/** These say what is wrong and stay wrong; trying again is no use. */
const FINAL: ReadonlySet<HostErrorKind> = new Set<HostErrorKind>([
  'unsupported', 'protected', 'filtered', 'merged', 'noRoom', 'tooLarge', 'editing', 'busy', 'throttled', 'changed', 'otherRun', 'noJournal', 'nothingToUndo', 'readOnly', 'cancelled']); // prettier-ignore

/** `mayStandBefore`: what is looked at may have been so before the write, so after a failure only writing again helps. */
export interface SettleOptions {
  readonly mayStandBefore?: boolean;
}

/** Calls to a host that are watched, repeated where that is safe, and end in a `HostError` or an answer. */
export class Calls implements Session {
  state: WorkbookState = 'unchanged';
  heartbeat: (() => Promise<void>) | null = null;
  /** Calls that were given up and may still take effect. */
  private readonly late = new Set<Promise<unknown>>();
  private hadSilence = false;

  constructor(
    readonly timers: Timers,
    readonly work: Work,
    private readonly errors: ErrorReader,
    private readonly patience = WATCH_MS,
  ) {}

  /** Make one call. A busy, throttled or editing host is asked again after a pause, three times.
   *  @throws HostError; `unknown` when no answer came in time: the call may have taken effect or may yet. */
  async ask<T>(call: () => Promise<T>): Promise<T> {
    await this.beat();
    for (let pauses = 0; ; pauses++) {
      try {
        return await this.watched(call);
      } catch (error) {
        if (pauses >= PAUSES || !this.errors.passes(error)) throw this.errors.hostError(error, this.state);
        await this.pause(PAUSE_MS);
      }
    }
  }

  /** Read, again when the answer is missing or not whole. `isWhole` looks at what came: never trust its shape.
   *  @throws HostError tooLarge when it is never whole */
  async whole<T>(call: () => Promise<T>, isWhole: (answer: T) => boolean): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.ask(call);
        if (isWhole(answer)) return answer;
        if (attempt >= TRIES) throw new HostError('tooLarge', this.state, this.errors.notWhole);
      } catch (error) {
        if (attempt >= TRIES || isFinal(error)) throw this.errors.hostError(error, this.state);
      }
    }
  }

  /** Write until it is seen to stand. `write` writes and looks in one call; after a failure or silence, `stands` looks before anything is written again.
   *  `write` must be safe to repeat and to take effect late. @throws HostError when it does not stand after three tries */
  async settled(
    write: () => Promise<boolean>,
    stands: () => Promise<boolean>,
    { mayStandBefore = false }: SettleOptions = {},
  ): Promise<void> {
    let last: unknown = null;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (attempt > 0 && !mayStandBefore && (await this.looks(stands))) return;
      try {
        if (await this.ask(write)) return;
      } catch (error) {
        if (isFinal(error)) throw error;
        last = error;
      }
    }
    if (!mayStandBefore && (await this.looks(stands))) return;
    throw last === null ? notKept(this.state) : this.errors.hostError(last, this.state);
  }

  /** Make a call that cannot be seen to stand, again until the host says that it did it. It must be safe to repeat and to take effect late. */
  async insisted(call: () => Promise<unknown>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.ask(call);
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

  async quiet(): Promise<boolean> {
    if (!this.hadSilence) return false;
    this.hadSilence = false;
    for (let seconds = 0; seconds < LATE_SECONDS && this.late.size > 0; seconds++) await this.pause(1000);
    return true;
  }

  async breathe(): Promise<void> {
    await this.pause(0);
    if (this.work.cancelled()) throw new HostError('cancelled', this.state, { zh: '已取消。', en: 'Cancelled.' });
  }

  /** A heartbeat makes calls itself. */
  private async beat(): Promise<void> {
    const { heartbeat } = this;
    if (heartbeat === null) return;
    this.heartbeat = null;
    await heartbeat();
    this.heartbeat = heartbeat;
  }

  private async looks(stands: () => Promise<boolean>): Promise<boolean> {
    try {
      return await this.ask(stands);
    } catch (error) {
      if (isFinal(error)) throw error;
      return false;
    }
  }

  private watched<T>(make: () => Promise<T>): Promise<T> {
    const call = make();
    return new Promise((resolve, reject) => {
      const cancel = this.timers.after(this.patience, () => {
        const forget = (): void => void this.late.delete(call);
        this.late.add(call);
        this.hadSilence = true;
        call.then(forget, forget);
        reject(new HostError('unknown', this.state === 'unchanged' ? 'unchanged' : 'unknown', this.errors.noAnswer));
      });
      call.then(resolve, reject).finally(cancel);
    });
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof HostError && FINAL.has(error.kind);
}

function notKept(state: WorkbookState): HostError {
  return new HostError('failed', state, {
    zh: '写入的内容再读回来不一致。',
    en: 'What was written did not read back the same.',
  });
}
