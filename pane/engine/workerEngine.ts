import type { Book, ValueColumn } from '../../core/index';
import type { Asked, Asking } from './asked';
import { EngineError, type Engine, type EngineWork, type Planned } from './engine';
import type { FromWorker } from './protocol';
import { sendBook } from './sendBook';
import { workerSession, type WorkerLine, type WorkerSession } from './workerSession';
import { filled } from './wire';

/** Run the core on another thread. `start` gives a line to a fresh worker; cancelling ends the worker, and the next call starts another and hands the book over again.
 *  Calls wait for each other, in order. */
export function workerEngine(start: () => WorkerLine): Engine {
  let session: WorkerSession | null = null;
  let book: Book | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };
  const ready = async (work: EngineWork): Promise<WorkerSession> => {
    if (session && !session.isOver) return session;
    session = workerSession(start());
    if (book) await sendBook(session, book, work);
    return session;
  };
  return {
    open: (next, work) =>
      inTurn(async () => {
        book = null;
        const opened = await ready(work);
        book = next;
        await sendBook(opened, next, work);
      }),
    look: (request, work) => inTurn(async () => looked(await (await ready(work)).ask({ kind: 'look', request }, work))),
    plan: (request, work) =>
      inTurn(async () => {
        const opened = await ready(work);
        return planned(await opened.ask({ kind: 'plan', request }, work), opened.takeColumns());
      }),
    customer: (place) =>
      inTurn(async () => {
        const message = await (await ready(QUIET)).ask({ kind: 'customer', place }, QUIET);
        return message.kind === 'card' ? message.card : unexpected(message);
      }),
    history: (place) =>
      inTurn(async () => {
        const message = await (await ready(QUIET)).ask({ kind: 'history', place }, QUIET);
        return message.kind === 'past' ? message.past : unexpected(message);
      }),
    ask: <K extends keyof Asked>(kind: K, question: Asked[K]['question']) =>
      inTurn(async () => {
        const asking = { kind, question } as Asking;
        const message = await (await ready(QUIET)).ask({ kind: 'ask', asking }, QUIET);
        // The worker answers a question of a kind with the answer of that kind.
        return message.kind === 'answer' ? message.answer : unexpected(message);
      }),
    close: () => session?.end('cancelled'),
  };
}

/** Work that nobody watches or stops. */
const QUIET: EngineWork = { progress: () => undefined, signal: new AbortController().signal };

function looked(message: FromWorker): Extract<FromWorker, { kind: 'looked' }>['looked'] {
  return message.kind === 'looked' ? message.looked : unexpected(message);
}

function planned(message: FromWorker, columns: readonly ValueColumn[]): Planned {
  if (message.kind !== 'planned') return unexpected(message);
  if (message.planned.kind === 'none') return message.planned;
  return { ...message.planned, patch: filled(message.planned.patch, columns) };
}

function unexpected(message: FromWorker): never {
  throw new EngineError('failed', `unexpected answer ${message.kind}`);
}
