import { MONTHS, piecesOf, WEEK_DAYS, type PatternPiece } from './datePattern';
import { zoneNamed, type Zone } from './zones';

/** Read a text by a pattern of java.text.SimpleDateFormat, leniently as Java does: what follows the pattern is left alone, and
 *  the 31st of April is the 1st of May. Gives milliseconds since 1970, or null when the text does not follow the pattern.
 *  Limit: week numbers (`w`, `W`, `F`, `u`) are read over, not weighed.
 *  @throws ServiceError for an unknown zone or letter */
export function parseDate(text: string, zoneName: string, pattern: string): number | null {
  const zone = zoneNamed(zoneName);
  const pieces = piecesOf(pattern);
  const read: Reading = { fields: new Map(), zone: null };
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = take(text.slice(at), piece, pieces[index + 1], read);
    if (length === null) return null;
    at += length;
  }
  return momentOf(read, zone);
}

interface Reading {
  readonly fields: Map<string, number>;
  zone: Zone | null;
}

type Field = Extract<PatternPiece, { readonly kind: 'field' }>;

/** How many characters a piece takes; null when the text is something else. */
function take(text: string, piece: PatternPiece, next: PatternPiece | undefined, read: Reading): number | null {
  if (piece.kind === 'text') return text.startsWith(piece.text) ? piece.text.length : null;
  if ('zZX'.includes(piece.letter)) return takeZone(text, read);
  const words = wordsOf(piece);
  if (words) return takeWord(text, words, piece, read);
  const isTight = next?.kind === 'field' && !wordsOf(next);
  const digits = new RegExp(isTight ? `^\\s*[+-]?\\d{1,${piece.count}}` : '^\\s*[+-]?\\d+').exec(text)?.[0];
  if (digits === undefined) return null;
  read.fields.set(FIELD_OF[piece.letter] ?? piece.letter, numberOf(piece, digits.trim()));
  return digits.length;
}

/** Different letters for the same thing. */
const FIELD_OF: Readonly<Record<string, string>> = { L: 'M', Y: 'y' };

function numberOf({ letter, count }: Field, digits: string): number {
  const value = Number(digits);
  if (letter === 'M' || letter === 'L') return value - 1;
  if (letter === 'k') return value % 24;
  return letter === 'y' && count <= 2 && digits.length === 2 ? nearYear(value) : value;
}

/** Java takes two digits as the year from 80 years before this day to 20 years after it. */
function nearYear(twoDigits: number): number {
  const now = new Date().getUTCFullYear();
  const year = Math.floor((now - 80) / 100) * 100 + twoDigits;
  return year < now - 80 ? year + 100 : year;
}

function wordsOf(piece: PatternPiece): readonly string[] | null {
  if (piece.kind === 'text') return null;
  if ('ML'.includes(piece.letter) && piece.count > 2) return MONTHS;
  if (piece.letter === 'E') return WEEK_DAYS;
  if (piece.letter === 'a') return ['AM', 'PM'];
  return piece.letter === 'G' ? ['BC', 'AD'] : null;
}

function takeWord(text: string, words: readonly string[], { letter }: Field, read: Reading): number | null {
  const lower = text.toLowerCase();
  for (const [index, word] of words.entries())
    for (const form of [word, word.slice(0, 3)]) {
      if (!lower.startsWith(form.toLowerCase())) continue;
      read.fields.set(FIELD_OF[letter] ?? letter, index);
      return form.length;
    }
  return null;
}

function takeZone(text: string, read: Reading): number | null {
  const offset = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?/.exec(text);
  if (offset) read.zone = zoneNamed(`GMT${offset[1] ?? '+'}${offset[2] ?? '00'}:${offset[3] ?? '00'}`);
  const word = offset ? null : /^[A-Za-z]+(?:\/[A-Za-z_]+)*/.exec(text);
  if (word) read.zone = zoneNamed(word[0]);
  return offset?.[0].length ?? word?.[0].length ?? null;
}

function momentOf({ fields, zone }: Reading, otherwise: Zone): number {
  const field = (letter: string, absent: number): number => fields.get(letter) ?? absent;
  const half = field('a', 0) * 12;
  const twelve = fields.get('h') ?? fields.get('K');
  const hours = fields.get('H') ?? fields.get('k') ?? (twelve === undefined ? half : (twelve % 12) + half);
  const year = fields.get('G') === 0 ? 1 - field('y', 1) : field('y', 1970);
  const wall = new Date(0);
  const day =
    fields.has('D') && !fields.has('d') ? ([0, field('D', 1)] as const) : ([field('M', 0), field('d', 1)] as const);
  wall.setUTCFullYear(year, day[0], day[1]);
  wall.setUTCHours(hours, field('m', 0), field('s', 0), field('S', 0));
  return fromWall(wall.getTime(), zone ?? otherwise);
}

/** The offset at the moment that is looked for decides; near a change of clocks the second look settles it. */
function fromWall(wall: number, zone: Zone): number {
  const first = wall - zone.offset(wall) * 60_000;
  return wall - zone.offset(first) * 60_000;
}
