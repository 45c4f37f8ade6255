/** A text as characters (code points), each beside its folded form. */
export interface Points {
  readonly text: string;
  readonly raw: readonly string[];
  /** One width, lower case, one kind of space; entry i belongs to `raw[i]`. */
  readonly folded: readonly string[];
  /** Place of each character in the text in UTF-16 units, as editors count; one more entry for the end. */
  readonly starts: Int32Array;
}

/** Split a text into characters and fold each: full-width forms to half-width, letters to lower case, `【】` to `[]`,
 *  every space but a line break to " ". One character stays one character, so places survive.
 *  Limit: letters of two code points (e + combining accent) are not composed. */
export function pointsOf(text: string): Points {
  const raw = Array.from(text);
  const starts = new Int32Array(raw.length + 1);
  raw.forEach((point, at) => (starts[at + 1] = (starts[at] ?? 0) + point.length));
  return { text, raw, folded: raw.map(foldPoint), starts };
}

/** Fold a name or keyword for comparison: characters as in `pointsOf`, trimmed, runs of space as one.
 *  @example foldWord(' Ｒ  days') -> "r days" */
export function foldWord(text: string): string {
  let folded = '';
  for (const point of text) {
    const next = isSpace(foldPoint(point)) ? ' ' : foldPoint(point);
    if (next !== ' ' || !folded.endsWith(' ')) folded += next;
  }
  return folded.trim();
}

/** Tell whether a folded character is a space or a line break. */
export function isSpace(point: string): boolean {
  return point === ' ' || point === '\n';
}

/** Tell whether a folded character is a digit 0-9. */
export function isDigit(point: string): boolean {
  return point >= '0' && point <= '9' && point.length === 1;
}

/** Tell whether a character belongs to a script that writes words apart: next to such a character a word goes on. */
export function isWordLetter(point: string): boolean {
  if (point < '\u0080') return (point >= 'a' && point <= 'z') || isDigit(point) || point === '_';
  return /[\p{L}\p{N}]/u.test(point) && !UNSPACED.test(point);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u200b', ' '],
  ['\ufeff', ' '],
]);

function foldPoint(point: string): string {
  if (point >= 'a' && point <= 'z') return point;
  const code = point.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return lower(String.fromCharCode(code - 0xfee0));
  const alike = ALIKE.get(point);
  if (alike !== undefined) return alike;
  if (point !== '\n' && /\s/u.test(point)) return ' ';
  return lower(point);
}

/** Lower case, unless that would make several characters of one. */
function lower(point: string): string {
  const small = point.toLowerCase();
  return small.length === point.length ? small : point;
}
