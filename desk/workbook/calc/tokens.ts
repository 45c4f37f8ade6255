/** What a piece of a formula is. A `reference` is a cell or range with its sheet, if any: `'My sheet'!$A$1:B2`, `A:C`, `3:5`. */
export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'boolean'
  | 'error'
  | 'reference'
  | 'structured'
  | 'name'
  | 'function'
  | 'operator'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'openArray'
  | 'closeArray'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  /** The very characters of the formula: joined, all tokens give it back. */
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}\p{N}_.]+)!`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const CELL = String.raw`${COLUMN}\$?[1-9]\d{0,6}`;
/** What may not follow a reference: it would be part of a longer name, a function or a sheet. */
const ENDS = String.raw`(?![\p{L}\p{N}_.(!?\\[])`;
const RANGE = String.raw`(?:${CELL}:${CELL}|${COLUMN}:${COLUMN}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CELL})${ENDS}`;

/** In order of precedence; each is tried at the place where the last token ended. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', new RegExp(String.raw`(?:${SHEET})?#REF!`, 'uy')],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA)/uy],
  ['reference', new RegExp(`(?:${SHEET})?${RANGE}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ['function', /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\s*\()/uy],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.!([])/iuy],
  ['name', new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.?\\]*`, 'uy')],
  ['operator', /<>|<=|>=|[-+*/^&=<>%:@#]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['openArray', /\{/uy],
  ['closeArray', /\}/uy],
  ['comma', /,/uy],
  ['semicolon', /;/uy],
];

/** Take a formula apart, with or without its "=". Nothing is dropped: the texts of the tokens joined are the formula. What no rule knows comes as `unknown`, one character each. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'structured', text: bracketed(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    const end = at + text.length;
    if (kind === 'name' && formula[end] === '[') return { kind: 'structured', text: text + bracketed(formula, end) };
    return { kind: kind === 'reference' && !isInSheet(text) ? 'name' : kind, text };
  }
  return { kind: 'unknown', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

/** Give the text from an opening bracket to its partner; an apostrophe escapes the next character. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

const LAST_ROW = 1048576;

/** `ABCD1` cannot match, but `XFE1` and `A1048577` look like cells and are names. */
function isInSheet(reference: string): boolean {
  const local = reference.slice(reference.lastIndexOf('!') + 1).toUpperCase();
  return local.split(':').every((part) => {
    const letters = /[A-Z]+/.exec(part)?.[0] ?? '';
    const digits = /\d+/.exec(part)?.[0] ?? '';
    return (letters.length < 3 || letters <= 'XFD') && Number(digits) <= LAST_ROW;
  });
}
