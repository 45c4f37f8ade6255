import vm from 'node:vm';
import type { SheetsEnd } from '../frame/sheetsEnd';
import type { ServicesOptions } from '../services/scriptEnd';
import { ABSENT_GLOBALS } from './absentGlobals.data';
import type { CallOutcome, Failure, Installation } from './inside';

/** A file of a script project. Its name, without ending, is what errors say: `Code`. */
export interface ScriptFile {
  readonly name: string;
  readonly code: string;
}

/** A realm in which a script runs as in Apps Script: the language, the services, and nothing else. One realm is one execution. */
export interface SheetsRealm {
  /** Evaluate the files in their order, as classic scripts that share one global scope. Gives what stopped one of them, or null. */
  load(): Failure | null;
  /** Call a global function with arguments given as JSON, and let its promises settle. */
  call(name: string, argumentsJson?: string): CallOutcome;
  /** What the realm has under a global name, for tests of the realm itself. */
  evaluate(code: string): unknown;
  /** Give back the locks that the execution still holds, as Google does. */
  end(): void;
}

export interface SheetsRealmOptions {
  /** Text of the bundle `sheets-realm.js`. */
  readonly bundle: string;
  readonly end: SheetsEnd;
  readonly files: readonly ScriptFile[];
  readonly services?: Omit<ServicesOptions, 'evaluate'>;
  /** For code of our own: reading a name that Apps Script lacks throws, `typeof` included, and code cannot be made from texts. */
  readonly isStrict?: boolean;
}

/** What `desk/sheets/realm/inside.ts` exports, on the other side. */
interface Inside {
  install(installation: Installation): void;
  call(name: string, argumentsJson: string): CallOutcome;
  finish(): void;
  failureOf(thrown: unknown): Failure;
}

const BUNDLE_NAME = 'sheets-realm.js';

/** Open a realm. Nothing of the script has run yet. */
export function openNodeRealm({
  bundle,
  end,
  files,
  services = {},
  isStrict = false,
}: SheetsRealmOptions): SheetsRealm {
  const context = newContext({ strings: !isStrict, wasm: false });
  const evaluate = (code: string, filename: string): unknown => new vm.Script(code, { filename }).runInContext(context);
  const inside = compiled(bundle).runInContext(context) as Inside; // the exports of its entry
  if (isStrict) evaluate('delete globalThis.eval', BUNDLE_NAME);
  const project = services.project;
  inside.install({
    end,
    options: { ...services, evaluate },
    files: [...files.map((file) => file.name), ...(services.files?.keys() ?? [])],
    forbidden: isStrict ? ABSENT_GLOBALS : [],
  });
  const execution = project?.executions; // the one that has just begun
  return {
    load: () => {
      for (const { name, code } of files) {
        const failure = run(inside, context, name, code);
        if (failure) return failure;
      }
      return null;
    },
    call: (name, argumentsJson = '[]') => {
      const outcome = inside.call(name, argumentsJson);
      evaluate('0', BUNDLE_NAME); // promises settle behind each evaluation
      inside.finish();
      return outcome;
    },
    evaluate: (code) => evaluate(code, 'test'),
    end: () => {
      for (const [audience, holder] of project?.locks ?? []) if (holder === execution) project?.locks.delete(audience);
    },
  };
}

/** Make a realm with an ordinary global where this Node can (20.18 on). Behind the older kind each name of a global is asked for
 *  through an interceptor, a hundred times slower than at Google. */
function newContext(codeGeneration: NonNullable<vm.CreateContextOptions['codeGeneration']>): vm.Context {
  const constants: Partial<typeof vm.constants> | undefined = vm.constants;
  const global = constants?.DONT_CONTEXTIFY ?? (Object.create(null) as object);
  return vm.createContext(global, { codeGeneration, microtaskMode: 'afterEvaluate' });
}

/** Compiled bundles: the second realm of a process opens at once. */
const COMPILED = new Map<string, vm.Script>();

function compiled(bundle: string): vm.Script {
  const before = COMPILED.get(bundle);
  if (before !== undefined) return before;
  const script = new vm.Script(`(() => {${bundle}\nreturn sheetsRealm;\n})()`, { filename: BUNDLE_NAME });
  COMPILED.set(bundle, script);
  return script;
}

function run(inside: Inside, context: vm.Context, name: string, code: string): Failure | null {
  let script: vm.Script;
  try {
    script = new vm.Script(code, { filename: name });
  } catch (thrown) {
    return syntaxFailure(thrown as SyntaxError, name); // compiling throws nothing else
  }
  try {
    script.runInContext(context);
    return null;
  } catch (thrown) {
    return inside.failureOf(thrown);
  }
}

/** A script that cannot be parsed has no frame; the line stands in front of the message. */
function syntaxFailure({ name, message, stack = '' }: SyntaxError, file: string): Failure {
  const line = /^[^\n]*:(\d+)\n/.exec(stack)?.[1];
  return { name, message, stack: '', file, line: line === undefined ? null : Number(line), column: null };
}
