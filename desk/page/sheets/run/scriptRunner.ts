import { callQueue } from './callQueue';
import { formFields } from './formFields';
import { legalValue } from './legalValue';
import type { FromPage, ToPage } from './messages';

/** `google.script.run`: handlers are set on copies, and any other name is a function of the server. */
export type ScriptRunner = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** The runner of one page, and its ear for answers. */
export interface PageRunner {
  readonly run: ScriptRunner;
  readonly hear: (message: ToPage) => void;
}

interface Handlers {
  readonly success: unknown;
  readonly failure: unknown;
  /** Given to either handler as its second argument; stays in the page. */
  readonly userObject: unknown;
}

const NO_HANDLERS: Handlers = { success: null, failure: null, userObject: undefined };

/** Make `google.script.run` for a page: checks arguments as Google does, lets ten calls go at a time, and calls the handlers.
 *  A failure without a handler is an uncaught error of the page, as at Google.
 *  Limit: every name is taken for a function; that the script has none of that name shows in the answer. At Google the name is missing here already. */
export function pageRunner(send: (message: FromPage) => void, report: (error: Error) => void): PageRunner {
  const queue = callQueue();
  const waiting = new Map<number, Handlers>();
  let last = 0;
  const call = (handlers: Handlers, name: string, given: readonly unknown[]): void => {
    const args = legalArguments(given);
    queue.add(() => {
      last += 1;
      waiting.set(last, handlers);
      send({ kind: 'call', id: last, name, args });
    });
  };
  const hear = (message: ToPage): void => {
    const handlers = waiting.get(message.id);
    if (handlers === undefined) return;
    waiting.delete(message.id);
    queue.ended();
    settle(handlers, message, report);
  };
  return { run: runnerWith(NO_HANDLERS, call), hear };
}

function runnerWith(
  handlers: Handlers,
  call: (handlers: Handlers, name: string, args: readonly unknown[]) => void,
): ScriptRunner {
  const next = (change: Partial<Handlers>): ScriptRunner => runnerWith({ ...handlers, ...change }, call);
  const setters: ScriptRunner = {
    withSuccessHandler: (success) => next({ success }),
    withFailureHandler: (failure) => next({ failure }),
    withUserObject: (userObject) => next({ userObject }),
  };
  return new Proxy(setters, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return target[name] ?? ((...args: readonly unknown[]) => call(handlers, name, args));
    },
  });
}

/** @throws IllegalValue in Google's words, which name the place of the argument or the property */
function legalArguments(given: readonly unknown[]): readonly unknown[] {
  const [first] = given;
  if (given.length === 1 && isForm(first)) return [formFields(new FormData(first))];
  return given.map((value, at) => legalValue(value, String(at)) ?? null);
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof HTMLFormElement !== 'undefined' && value instanceof HTMLFormElement;
}

function settle({ success, failure, userObject }: Handlers, message: ToPage, report: (error: Error) => void): void {
  if (message.kind === 'done') {
    if (typeof success === 'function') Reflect.apply(success, undefined, [message.value, userObject]);
    return;
  }
  const error = Object.assign(new Error(message.message), { name: message.name });
  if (typeof failure === 'function') Reflect.apply(failure, undefined, [error, userObject]);
  else report(error);
}
