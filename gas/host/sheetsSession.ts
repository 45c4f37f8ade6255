import { Calls, goneError } from '../../core/index';
import type { ErrorReader, Timers, Work } from '../../core/index';
import { FORMAT, type Answer, type Call } from '../messages/answers';
import type { Op, Request } from '../messages/requests';
import { NO_ANSWER, NOT_WHOLE } from './errors.data';
import { hostErrorOf, passes } from './hostErrorOf';
import type { Link } from './link';
import { parseReply } from './parseReply';

const ERRORS: ErrorReader = { hostError: hostErrorOf, passes, noAnswer: NO_ANSWER, notWhole: NOT_WHOLE };
/** A call may read or write for long; Google itself ends it after six minutes. */
const PATIENCE_MS = 120_000;

type RequestOf<O extends Op> = Extract<Request, { readonly op: O }>;
type Writing = { readonly [O in Op]: Answer<O> extends boolean ? O : never }[Op];

function isThere(answer: unknown): boolean {
  return answer !== null;
}

/** Calls to the server part that are watched, repeated where that is safe, and end in a `HostError` or an answer. */
export class SheetsSession extends Calls {
  constructor(
    private readonly link: Link,
    timers: Timers,
    work: Work,
  ) {
    super(timers, work, ERRORS, PATIENCE_MS);
  }

  /** Ask for one thing; no answer is one only where `isWhole` says so. @throws HostError */
  get<O extends Op>(request: RequestOf<O>, isWhole: (answer: Answer<O>) => boolean = isThere): Promise<Answer<O>> {
    return this.whole(() => this.send(request), isWhole);
  }

  /** Write until all stands; the server writes, looks and says so in one call. @throws HostError */
  put<O extends Writing>(request: RequestOf<O>): Promise<void> {
    const stands = async (): Promise<boolean> => (await this.send<Op>(request)) === true;
    return this.settled(stands, stands);
  }

  /** Write jobs until they stand. @throws HostError changed when a column or sheet of ours is gone */
  putJobs(request: RequestOf<'write'>): Promise<void> {
    const all = (answer: readonly (boolean | null)[]): boolean => {
      if (answer.includes(null)) throw goneError(this.state);
      return answer.every((stands) => stands === true);
    };
    return this.settled(
      async () => all(await this.send(request)),
      async () => all(await this.send<'stand'>({ op: 'stand', jobs: request.jobs })),
    );
  }

  private async send<O extends Op>(request: RequestOf<O>): Promise<Answer<O>> {
    const call: Call = { format: FORMAT, requests: [request] };
    const [answer] = parseReply(await this.link.call(JSON.stringify(call)), 1);
    return answer as Answer<O>; // the server answers each request by its own shape; sizes are looked at where they matter
  }
}
