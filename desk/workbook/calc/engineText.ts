import type { Place } from '../../../core/index';
import { computedArrays } from './arrayLiterals';
import { withoutLambdas } from './lambdas';
import { readReference, sheetOfPrefix } from './references';
import { plainReference, type FormulaTable } from './structuredReferences';
import { tokensOf, type Token } from './tokens';

/** What names in a formula mean. */
export interface NameSource {
  nameRefersTo(name: string, sheet: string): string | null;
  table(name: string): FormulaTable | null;
  tableAt?(sheet: string, row: number, column: number): FormulaTable | null;
}

/** How deep names may refer to names. */
const DEEPEST_NAME = 16;

/** The call that stands for an argument that was left out. */
export const LEFT_OUT = '_LEFT_OUT';

/** Rewrite a formula into the smaller language of the parser: names and tables replaced by what they refer to, sheets numbered (`_S0!A1`), numbers and left-out arguments spelled out.
 *  `sheetNumber` gives the number of a sheet's name. */
export function engineText(
  formula: string,
  at: Place & { readonly sheet: string },
  names: NameSource,
  sheetNumber: (name: string) => number,
): string {
  return new Rewriting(at, names, sheetNumber).whole(formula, 0);
}

class Rewriting {
  constructor(
    private readonly at: Place & { readonly sheet: string },
    private readonly names: NameSource,
    private readonly sheetNumber: (name: string) => number,
  ) {}

  whole(formula: string, depth: number): string {
    const body = formula.replace(/^\s*=/, '');
    const tokens = tokensOf(withoutLambdas(body, (name) => this.names.nameRefersTo(name, this.at.sheet)));
    const arrays = computedArrays(tokens);
    return tokens.map((token, index) => arrays.get(index) ?? this.written(token, tokens, index, depth)).join('');
  }

  private written(token: Token, tokens: readonly Token[], index: number, depth: number): string {
    switch (token.kind) {
      case 'reference':
        return this.plain(token.text);
      case 'structured':
        return this.structured(token.text);
      case 'name':
        return this.named(token.text, depth);
      case 'comma':
        return isLeftOut(tokens, index) ? `${LEFT_OUT}(),` : ',';
      case 'close':
        return closes(tokens, index) ? `${LEFT_OUT}())` : ')';
      case 'space':
        return tokens[index - 1]?.kind === 'function' ? '' : ' ';
      default:
        return spelled(token);
    }
  }

  private plain(text: string): string {
    const { prefix } = readReference(text);
    const sheet = sheetOfPrefix(prefix);
    return sheet === null ? text : `_S${this.sheetNumber(sheet)}!${text.slice(prefix.length)}`;
  }

  private structured(text: string): string {
    const { sheet, row, column } = this.at;
    const table = (name: string) =>
      name === '' ? (this.names.tableAt?.(sheet, row, column) ?? null) : this.names.table(name);
    const reference = plainReference(text, table, this.at);
    return reference.startsWith('#') ? reference : this.plain(reference);
  }

  private named(text: string, depth: number): string {
    const local = text.slice(text.lastIndexOf('!') + 1);
    const sheet = sheetOfPrefix(text.slice(0, text.length - local.length)) ?? this.at.sheet;
    const refersTo = depth < DEEPEST_NAME ? this.names.nameRefersTo(local, sheet) : null;
    if (refersTo !== null) return `(${this.whole(refersTo, depth + 1)})`;
    const table = this.names.table(local);
    return table ? this.plain(plainReference(`${local}[]`, () => table, this.at)) : '#NAME?';
  }
}

/** Tokens that only differ in spelling. */
function spelled({ kind, text }: Token): string {
  switch (kind) {
    case 'number':
      return text.replace(/^\./, '0.').replace(/[eE](?=\d)/, 'E+');
    case 'boolean':
    case 'function':
      return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
    case 'error':
      return text.endsWith('#REF!') ? '#REF!' : knownError(text.toUpperCase());
    case 'operator':
      return text === '@' || text === '#' ? '' : text;
    default:
      return text;
  }
}

const KNOWN_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#N/A'];

function knownError(text: string): string {
  return KNOWN_ERRORS.includes(text) ? text : '#VALUE!';
}

function isLeftOut(tokens: readonly Token[], index: number): boolean {
  const before = meaningful(tokens, index);
  return before === 'comma' || (before === 'open' && isCall(tokens, index));
}

function closes(tokens: readonly Token[], index: number): boolean {
  return meaningful(tokens, index) === 'comma';
}

function meaningful(tokens: readonly Token[], index: number): Token['kind'] | undefined {
  const before = tokens[index - 1];
  return before?.kind === 'space' ? tokens[index - 2]?.kind : before?.kind;
}

/** The nearest "(" before belongs to a function. */
function isCall(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index - 1]?.kind === 'open' ? index - 1 : index - 2;
  return meaningful(tokens, open) === 'function';
}
