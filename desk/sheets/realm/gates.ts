import { parse, type Node, type Program } from 'acorn';
import { childrenOf } from './ast';
import { freeNames } from './freeNames';

/** Why a script is refused before it runs. Line and column count from 1. */
export interface GateFinding {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** `google`: what the V8 runtime of Apps Script takes. `strict`: what our own bundle may use, ECMAScript 2020. */
export type SyntaxLevel = 'google' | 'strict';

const VERSION_OF = { google: 2024, strict: 2020 } as const;

/** Find syntax that Apps Script refuses: modules, `import()`, top-level await, private names, static fields and blocks, and whatever no classic script may hold.
 *  Gives the first finding, or null.
 *  @example syntaxGate('class A { #x = 1 }') -> { message: 'Private names (#x) ...', line: 1, column: 11 } */
export function syntaxGate(code: string, level: SyntaxLevel = 'google'): GateFinding | null {
  const program = parsed(code, VERSION_OF[level]);
  return 'message' in program ? program : refusedSyntax(program, code);
}

/** Find names that a script uses and neither declares nor may take from the realm. Gives every use, in the order of the text; nothing for code that cannot be parsed.
 *  Limit: what is reached through `globalThis` or `this` is not seen. */
export function globalNameGate(code: string, allowed: ReadonlySet<string>): readonly GateFinding[] {
  const program = parsed(code, VERSION_OF.google);
  if ('message' in program) return [];
  return freeNames(program)
    .filter(({ name }) => !allowed.has(name))
    .map(({ name, start }) => ({ message: `${name} is not defined`, ...placeOf(code, start) }));
}

function parsed(code: string, ecmaVersion: 2020 | 2024): Program | GateFinding {
  try {
    return parse(code, { ecmaVersion, sourceType: 'script', allowHashBang: false });
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    const { pos = 0 } = thrown as SyntaxError & { readonly pos?: number }; // acorn adds it
    return { message: thrown.message.replace(/ \(\d+:\d+\)$/, ''), ...placeOf(code, pos) };
  }
}

function refusedSyntax(node: Node, code: string): GateFinding | null {
  const message = refusalOf(node);
  if (message !== null) return { message, ...placeOf(code, node.start) };
  for (const child of childrenOf(node)) {
    const found = refusedSyntax(child, code);
    if (found) return found;
  }
  return null;
}

function refusalOf(node: Node): string | null {
  switch (node.type) {
    case 'PrivateIdentifier':
      return 'Private names (#name) are not supported by Apps Script';
    case 'PropertyDefinition':
      return (node as Node & { readonly static: boolean }).static
        ? 'Static class fields are not supported by Apps Script'
        : null;
    case 'StaticBlock':
      return 'Static blocks of classes are not supported by Apps Script';
    case 'ImportExpression':
      return 'import() is not supported by Apps Script';
    default:
      return null;
  }
}

function placeOf(code: string, position: number): { readonly line: number; readonly column: number } {
  const before = code.slice(0, position).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
