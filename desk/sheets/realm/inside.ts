import { ServiceError } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { beginScript } from '../objects/index';
import { createServices } from '../services';
import type { ServicesOptions } from '../services/scriptEnd';
import { installClock } from './clock';
import { installStacks, placeOf } from './stacks';

/** What the host gives the code inside a realm. */
export interface Installation {
  readonly end: SheetsEnd;
  readonly options: ServicesOptions;
  /** Names of the script's files: frames of other files do not show in stacks. */
  readonly files: readonly string[];
  /** Names that scripts must not even ask for; reading one throws. */
  readonly forbidden: readonly string[];
}

/** How a call of a script's function ended. Values and errors stay in the realm; what is needed outside is said in texts. */
export interface CallOutcome {
  /** `pending`: the function is asynchronous and waits for what nothing will settle. */
  state: 'done' | 'failed' | 'pending';
  value: unknown;
  failure: Failure | null;
}

export interface Failure {
  /** `Exception`, `TypeError`... */
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** Where in the script; null when nowhere. Line and column count from 1. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** Around which spreadsheet the functions of this realm run. */
let installed: SheetsEnd | null = null;
let ended = (): void => undefined;

/** Make this realm what Apps Script is: services as globals, the emulated clock, stacks of the script alone. */
export function install({ end, options, files, forbidden }: Installation): void {
  installed = end;
  installStacks(files);
  installClock(end.now);
  const services = createServices(end, options);
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  for (const name of forbidden) forbid(name);
}

/** Call a function of the script with arguments given as JSON. Look at the outcome when the microtasks have run, and say so with `finish`. */
export function call(name: string, argumentsJson: string): CallOutcome {
  const outcome: CallOutcome = { state: 'pending', value: undefined, failure: null };
  const failed = (thrown: unknown): void =>
    void Object.assign(outcome, { state: 'failed', failure: failureOf(thrown) });
  finish();
  if (installed !== null) ended = beginScript(installed);
  try {
    const target = (globalThis as Readonly<Record<string, unknown>>)[name]; // functions of scripts are globals
    if (typeof target !== 'function') throw new ServiceError(`Script function not found: ${name}`);
    const args = JSON.parse(argumentsJson) as unknown[];
    const value: unknown = Reflect.apply(target, undefined, args);
    Promise.resolve(value).then((settled) => Object.assign(outcome, { state: 'done', value: settled }), failed);
  } catch (thrown) {
    failed(thrown);
  }
  return outcome;
}

/** Nothing of the function that was called runs any more. */
export function finish(): void {
  ended();
}

/** Say what was thrown, whatever it is. */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Error))
    return { name: 'Error', message: String(thrown), stack: String(thrown), file: null, line: null, column: null };
  const stack = thrown.stack ?? '';
  return { name: thrown.name, message: thrown.message, stack, ...placeOf(stack) };
}

function forbid(name: string): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      throw new ReferenceError(`${name} is not defined`);
    },
  });
}
