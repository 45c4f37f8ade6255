import { tokensOf, type Token } from './tokens';

/** What a name inside LET or LAMBDA stands for: an expression that is written out, or a function with the names around it. */
type Binding = { readonly kind: 'text'; readonly text: string } | Lambda;

interface Lambda {
  readonly kind: 'lambda';
  readonly parameters: readonly string[];
  readonly body: string;
  readonly around: Bindings;
}

type Bindings = ReadonlyMap<string, Binding>;

/** Find what a defined name refers to; null when there is none. */
export type NameLookup = (name: string) => string | null;

/** How many calls may stand inside each other and in one formula, and how long it may get: names of the workbook may call themselves. */
const DEEPEST = 32;
const MOST_CALLS = 1000;
const LONGEST = 100_000;
/** Stands for what cannot be written out: it computes to #VALUE!. */
const WRONG = '#VALUE!';

/** Write LET, and calls of LAMBDA (at once, by a name of LET, or by a defined name), out as the expressions that they stand for. Formulas without them are given as they are.
 *  Limit: a name that is used twice is computed twice, so `=LET(x,RAND(),x=x)` may be FALSE; functions that call a LAMBDA themselves (MAP, REDUCE, BYROW...) are not known.
 *  @example withoutLambdas('LET(x,A1,y,x+1,x*y)', () => null) -> '((A1)*((A1)+1))' */
export function withoutLambdas(formula: string, nameRefersTo: NameLookup): string {
  return new Expansion(nameRefersTo).written(formula, new Map(), 0);
}

class Expansion {
  private length = 0;
  private calls = 0;

  constructor(private readonly nameRefersTo: NameLookup) {}

  written(formula: string, names: Bindings, depth: number): string {
    const tokens = tokensOf(formula);
    let text = '';
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const call = token.kind === 'function' ? this.called(tokens, at, names, depth) : null;
      if (call !== null) {
        text += call.text;
        at = call.end;
      } else text += token.kind === 'name' ? namedText(token.text, names) : token.text;
    }
    this.length += text.length;
    return this.length > LONGEST ? WRONG : text;
  }

  /** Write a call that starts at a token; null for functions that stay as they are. `end` is the last token that it took. */
  private called(
    tokens: readonly Token[],
    at: number,
    names: Bindings,
    depth: number,
  ): { readonly text: string; readonly end: number } | null {
    const name = plainName(tokens[at]?.text ?? '');
    const lambda = this.lambdaOf(name, names);
    if (name !== 'let' && name !== 'lambda' && lambda === null) return null;
    const { parts, end } = argumentsOf(tokens, at);
    if (depth > DEEPEST || ++this.calls > MOST_CALLS || this.length > LONGEST) return { text: WRONG, end };
    if (name === 'let') return { text: this.letText(parts, names, depth), end };
    if (lambda !== null) return { text: this.applied(lambda, parts, names, depth), end };
    if (tokens[end + 1]?.kind !== 'open') return { text: WRONG, end }; // a function that nobody calls is no value
    const given = argumentsOf(tokens, end);
    return { text: this.applied(lambdaFrom(parts, names), given.parts, names, depth), end: given.end };
  }

  private lambdaOf(name: string, names: Bindings): Lambda | null {
    const bound = names.get(name);
    if (bound !== undefined) return bound.kind === 'lambda' ? bound : null;
    const refersTo = this.nameRefersTo(name);
    return refersTo === null ? null : lambdaIn(refersTo.replace(/^\s*=/, ''), new Map());
  }

  private letText(parts: readonly string[], names: Bindings, depth: number): string {
    if (parts.length < 3 || parts.length % 2 === 0) return WRONG;
    const own = new Map(names);
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const value = parts[at + 1] ?? '';
      const lambda = lambdaIn(value, own);
      const binding = lambda ?? { kind: 'text' as const, text: `(${this.written(value, own, depth)})` };
      own.set(plainName(parts[at] ?? ''), binding);
    }
    return `(${this.written(parts.at(-1) ?? '', own, depth)})`;
  }

  private applied(
    { parameters, body, around }: Lambda,
    given: readonly string[],
    names: Bindings,
    depth: number,
  ): string {
    // prettier-ignore
    if (given.length !== parameters.length) return WRONG;
    const own = new Map(around);
    for (const [at, parameter] of parameters.entries()) {
      const value = given[at] ?? '';
      const lambda = lambdaIn(value, names) ?? boundLambda(value, names);
      own.set(parameter, lambda ?? { kind: 'text', text: `(${this.written(value, names, depth + 1)})` });
    }
    return `(${this.written(body, own, depth + 1)})`;
  }
}

function namedText(text: string, names: Bindings): string {
  const bound = names.get(plainName(text));
  if (bound === undefined) return text;
  return bound.kind === 'text' ? bound.text : WRONG;
}

/** Names count in any case; files mark functions and parameters. */
function plainName(text: string): string {
  return text.trim().toLowerCase().replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/, ''); // prettier-ignore
}

function boundLambda(text: string, names: Bindings): Lambda | null {
  const bound = names.get(plainName(text));
  return bound?.kind === 'lambda' ? bound : null;
}

/** Read a text that is one LAMBDA and nothing else. */
function lambdaIn(text: string, around: Bindings): Lambda | null {
  const tokens = tokensOf(text.trim());
  if (tokens[0]?.kind !== 'function' || plainName(tokens[0].text) !== 'lambda') return null;
  const { parts, end } = argumentsOf(tokens, 0);
  return end === tokens.length - 1 ? lambdaFrom(parts, around) : null;
}

function lambdaFrom(parts: readonly string[], around: Bindings): Lambda {
  return { kind: 'lambda', parameters: parts.slice(0, -1).map(plainName), body: parts.at(-1) ?? '', around };
}

/** The texts between the commas of a call whose name stands at a token; of an unclosed call what there is. */
function argumentsOf(
  tokens: readonly Token[],
  at: number,
): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [''];
  let open = 0;
  let end = at + 1;
  for (; end < tokens.length; end++) {
    const { kind, text } = tokens[end] ?? { kind: 'space' as const, text: '' };
    const isFirst = open === 0;
    if (kind === 'open' || kind === 'openArray') open++;
    if (kind === 'close' || kind === 'closeArray') open--;
    if (open === 0 && kind !== 'space') break;
    if (kind === 'comma' && open === 1) parts.push('');
    else if (!isFirst) parts[parts.length - 1] += text;
  }
  const isEmpty = parts.length === 1 && parts[0]?.trim() === '';
  return { parts: isEmpty ? [] : parts, end };
}
