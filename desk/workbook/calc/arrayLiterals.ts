import type { Token } from './tokens';

/** What constants may be made of; every other array is computed. */
const CONSTANT: ReadonlySet<Token['kind']> = new Set(['number', 'text', 'boolean', 'error', 'comma', 'semicolon', 'space']); // prettier-ignore

/** Find arrays that hold more than constants, which Google Sheets allows and the parser does not: `{A1:B2; C1:D2}`. Gives by index of a token what to write in its place, so that functions put the pieces together.
 *  @example `{A1,B1;A2,B2}` -> `_ARRAY_ROWS(_ARRAY_ROW(A1,B1),_ARRAY_ROW(A2,B2))` */
export function computedArrays(tokens: readonly Token[]): ReadonlyMap<number, string> {
  const written = new Map<number, string>();
  const open: { readonly at: number; readonly semicolons: number[]; isComputed: boolean }[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    const inner = open[open.length - 1];
    if (kind === 'openArray') open.push({ at, semicolons: [], isComputed: false });
    else if (kind === 'closeArray') {
      open.pop();
      if (!inner?.isComputed) continue;
      written.set(inner.at, '_ARRAY_ROWS(_ARRAY_ROW(').set(at, '))');
      for (const semicolon of inner.semicolons) written.set(semicolon, '),_ARRAY_ROW(');
    } else if (kind === 'semicolon') inner?.semicolons.push(at);
    else if (inner && !CONSTANT.has(kind) && !(kind === 'operator' && /^[-+]$/.test(text))) {
      for (const one of open) one.isComputed = true;
    }
  }
  return written;
}
