import type { Clock } from './page';

/** Counts what a page still waits for: timers, messages, downloads. */
export interface Pending {
  readonly clock: Clock;
  /** Run a task in a turn of its own. */
  later(task: () => void): void;
  /** Count a promise until it settles. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Forget every timer. */
  stopAll(): void;
  /** Resolve when nothing is under way. Intervals count until they are cleared. */
  whenIdle(): Promise<void>;
}

/** Make the counter with the timers that it counts.
 *  `isAside` tells from the file that sets an interval that it does not count: the library watches its calls by an interval that says nothing about work left to do. */
export function createPending(isAside: (caller: string) => boolean): Pending {
  const waiting: (() => void)[] = [];
  let working = 0;
  const done = (): void => void setImmediate(settle);
  const timers = createTimers(isAside, done);
  const settle = (): void => {
    if (timers.counted() > 0 || working > 0) return;
    for (const resolve of waiting.splice(0)) resolve();
  };
  const during = <T>(work: Promise<T>): Promise<T> => {
    working++;
    const finished = (): void => {
      working--;
      done();
    };
    work.then(finished, finished);
    return work;
  };
  return {
    clock: timers.clock,
    later: (task) => void timers.clock.setTimeout(task, 0),
    during,
    stopAll: timers.stopAll,
    whenIdle: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        done();
      }),
  };
}

interface Timers {
  readonly clock: Clock;
  readonly counted: () => number;
  readonly stopAll: () => void;
}

function createTimers(isAside: (caller: string) => boolean, done: () => void): Timers {
  const running = new Map<number, NodeJS.Timeout>();
  const aside = new Set<number>();
  let ids = 0;
  const forget = (id: number): void => {
    running.delete(id);
    aside.delete(id);
    done();
  };
  const begin = (timer: (id: number) => NodeJS.Timeout): number => {
    const id = ++ids;
    running.set(id, timer(id));
    return id;
  };
  const stop = (id?: number): void => {
    clearTimeout(running.get(id ?? 0));
    forget(id ?? 0);
  };
  const setTimer: Clock['setTimeout'] = (task, delay, ...args) =>
    begin((id) =>
      setTimeout(() => {
        forget(id);
        task(...args);
      }, delay),
    );
  const setRepeating: Clock['setInterval'] = (task, delay, ...args) => {
    const id = begin(() => setInterval(() => task(...args), delay));
    if (isAside(callerOf(new Error()))) aside.add(id);
    return id;
  };
  return {
    clock: { setTimeout: setTimer, clearTimeout: stop, setInterval: setRepeating, clearInterval: stop },
    counted: () => running.size - aside.size,
    stopAll: () => {
      for (const timer of running.values()) clearTimeout(timer);
      running.clear();
      aside.clear();
    },
  };
}

/** The file that called a timer function: the first frame beyond this one. */
function callerOf({ stack = '' }: Error): string {
  return stack.split('\n')[2] ?? '';
}
