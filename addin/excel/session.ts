import { Calls } from '../../core/index';
import type { ErrorReader, SettleOptions, Timers, Work } from '../../core/index';
import { NO_ANSWER, NOT_WHOLE } from './errors.data';
import { hostErrorOf, meaningOf } from './hostErrorOf';

/** One round trip to Excel: queue what is wanted, give back how to read the answers after the sync. */
export type Trip<T> = (context: Excel.RequestContext) => () => T;

const ERRORS: ErrorReader = {
  hostError: hostErrorOf,
  passes: (error) => meaningOf(error)?.passes === true,
  noAnswer: NO_ANSWER,
  notWhole: NOT_WHOLE,
};

/** Round trips to Excel that are watched, repeated where that is safe, and end in a `HostError` or an answer. */
export class ExcelSession extends Calls {
  constructor(timers: Timers, work: Work) {
    super(timers, work, ERRORS);
  }

  /** Make one round trip. @throws HostError; `unknown` when no answer came in time */
  trip<T>(build: Trip<T>): Promise<T> {
    return this.ask(() => oneTrip(build));
  }

  /** Read, again when the answer is missing or not whole. @throws HostError tooLarge when it is never whole */
  read<T>(build: Trip<T>, isWhole: (answer: T) => boolean): Promise<T> {
    return this.whole(() => oneTrip(build), isWhole);
  }

  /** Write until it is seen to stand: the same trip writes and looks. `write` must be safe to repeat and to take effect late. @throws HostError */
  settle(
    write: (context: Excel.RequestContext) => void,
    stands: Trip<boolean>,
    options: SettleOptions = {},
  ): Promise<void> {
    const both: Trip<boolean> = (context) => {
      write(context);
      return stands(context);
    };
    return this.settled(
      () => oneTrip(both),
      () => oneTrip(stands),
      options,
    );
  }

  /** Make a round trip that cannot be seen to stand, again until Excel says that it did it. `write` must be safe to repeat and to take effect late. */
  insist(write: (context: Excel.RequestContext) => void): Promise<void> {
    return this.insisted(() =>
      oneTrip((context) => {
        write(context);
        return () => undefined;
      }),
    );
  }
}

/** Not `Excel.run`: that keeps every range alive for the next sync and lets them go in a second request. Ours never outlive their trip. */
async function oneTrip<T>(build: Trip<T>): Promise<T> {
  const context = new Excel.RequestContext();
  const answer = build(context);
  await context.sync();
  return answer();
}
