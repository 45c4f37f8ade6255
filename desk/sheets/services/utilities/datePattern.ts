import { ServiceError } from '../../frame/serviceError';

/** A piece of a Java date pattern: one letter so many times, or text as it stands. */
export type PatternPiece =
  | { readonly kind: 'field'; readonly letter: string; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
export const WEEK_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Take a pattern of java.text.SimpleDateFormat apart. Text stands between apostrophes, two of them are one.
 *  @throws ServiceError for a letter that means nothing, or an apostrophe that is not closed */
export function piecesOf(pattern: string): readonly PatternPiece[] {
  const pieces: PatternPiece[] = [];
  const finder = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;
  for (const [found, quoted, letter] of pattern.matchAll(finder)) {
    if (found === "'") throw new ServiceError('Invalid argument: format. Unterminated quote');
    if (found === "''") pieces.push({ kind: 'text', text: "'" });
    else if (quoted !== undefined) pieces.push({ kind: 'text', text: quoted.replace(/''/g, "'") });
    else if (letter === undefined) pieces.push({ kind: 'text', text: found });
    else pieces.push(fieldOf(letter, found.length));
  }
  return pieces;
}

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

function fieldOf(letter: string, count: number): PatternPiece {
  if (!LETTERS.includes(letter)) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return { kind: 'field', letter, count };
}
