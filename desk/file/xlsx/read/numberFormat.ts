import { DateStyle } from '../../../../core/index';

/** One of the bytes of `DateStyle`. */
export type DateStyleByte = (typeof DateStyle)[keyof typeof DateStyle];

const MEANINGFUL = /^(?:[ymdhsaeb]+|am\/pm|a\/p|上午\/下午)$/i;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
/** One token a match: quoted text, bracket, escape or filler with its letter, scientific exponent, General, half-day mark, a run of one letter. */
const TOKENS = /"[^"]*"?|\[[^\]]*\]|[\\_*][\s\S]?|e[+-]|general|g\/通用格式|am\/pm|a\/p|上午\/下午|([a-z])\1*|[\s\S]/gi;

/** Say how a number format code shows a number: as a date, a time, both, or neither. Only the first section counts.
 *  Quoted text, colours, locales, conditions, escaped letters and fillers are ignored; `m` is minutes beside hours or seconds.
 *  Source: ECMA-376 part 1, 18.8.31.
 *  @example 'yyyy"年"m"月"d"日"' -> date; '上午/下午h:mm' -> time; '0.00E+00' -> none */
export function dateStyleOf(format: string): DateStyleByte {
  const tokens = firstSection(format);
  const hasTime = tokens.some(isTime);
  const hasDate = tokens.some((token, at) => isDay(token) || (/^m+$/.test(token) && !isMinutes(tokens, at)));
  if (hasDate) return hasTime ? DateStyle.dateTime : DateStyle.date;
  return hasTime ? DateStyle.time : DateStyle.none;
}

/** Say the same of a format id that has no code in the file. Ids 27-36 and 50-58 as the Chinese (PRC) Excel shows them. */
export function builtinDateStyle(id: number): DateStyleByte {
  if (
    (id >= 14 && id <= 17) ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 54) ||
    id === 57 ||
    id === 58
  ) {
    return DateStyle.date;
  }
  if (id === 22) return DateStyle.dateTime;
  const time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56;
  return time ? DateStyle.time : DateStyle.none;
}

/** The tokens that carry meaning, in lower case. */
function firstSection(format: string): string[] {
  const tokens: string[] = [];
  for (const [token] of format.matchAll(TOKENS)) {
    if (token === ';') break;
    if (ELAPSED.test(token) || MEANINGFUL.test(token)) tokens.push(token.toLowerCase());
  }
  return tokens;
}

function isDay(token: string): boolean {
  return /^(?:y+|d+|e+|a{3,4}|b{2,4})$/.test(token);
}

function isTime(token: string): boolean {
  return /^(?:h+|s+|\[[hms]+\]|am\/pm|a\/p|上午\/下午)$/.test(token);
}

function isMinutes(tokens: readonly string[], at: number): boolean {
  if ((tokens[at] ?? '').length > 2) return false;
  return /^\[?h/.test(tokens[at - 1] ?? '') || /^\[?s/.test(tokens[at + 1] ?? '');
}
