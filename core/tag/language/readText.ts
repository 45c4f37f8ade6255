import { isSpace } from './points';
import type { Reader } from './reader';
import { WordTree } from './wordTree';
import { JOIN_TREE, TIGHT_JOIN_TREE } from './words/trees';

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“'],
  ['”', '”“'],
  ['‘', '’‘'],
  ['’', '’‘'],
  ['「', '」'],
  ['『', '』'],
]);
const NO_WORDS = new WordTree<unknown>();
const ENDS_BARE = ',;()[]"“”「」<>=≥≤≠、|&!\n';

/** Tell whether a quoted text begins here. */
export function startsQuote(reader: Reader): boolean {
  reader.skip();
  return CLOSES.has(reader.here);
}

/** Read a text: quoted, with a doubled quotation mark for the mark itself, or bare up to a comma, a sign, a bracket or
 *  and / or. In a list (`isListed`) 且 and 或 may stand inside; `stop` names further words that end it. Null when none stands here, or after a problem. */
export function readText(reader: Reader, isListed = false, stop: WordTree<unknown> = NO_WORDS): string | null {
  return startsQuote(reader) ? readQuoted(reader) : readBare(reader, isListed, stop);
}

function readQuoted(reader: Reader): string | null {
  const open = reader.at;
  const closes = CLOSES.get(reader.here) ?? '';
  const isDoubling = closes.length === 1;
  reader.at++;
  let text = '';
  for (let from = reader.at; !reader.isAtEnd; reader.at++) {
    if (!closes.includes(reader.here)) continue;
    text += reader.rawFrom(from);
    reader.at++;
    if (!isDoubling || !closes.includes(reader.here) || reader.isAtEnd) return text;
    from = reader.at;
  }
  reader.note('unclosedQuote', open, open + 1);
  return null;
}

function readBare(reader: Reader, isListed: boolean, stop: WordTree<unknown>): string | null {
  const from = reader.at;
  let end = from;
  while (
    !reader.isAtEnd &&
    !endsHere(reader, from, isListed) &&
    !(reader.at > from && stop.longest(reader.points.folded, reader.at))
  ) {
    reader.at++;
    if (!isSpace(reader.points.folded[reader.at - 1] ?? '')) end = reader.at;
  }
  reader.at = end;
  return end > from ? reader.rawFrom(from, end) : null;
}

function endsHere(reader: Reader, from: number, isListed: boolean): boolean {
  const { at, here } = reader;
  const { folded } = reader.points;
  if (ENDS_BARE.includes(here)) return true;
  if (at === from) return false;
  const before = folded[at - 1] ?? '';
  if (isSpace(before) && reader.isAtComment()) return true;
  if (isListed) return false;
  return (isSpace(before) ? JOIN_TREE : TIGHT_JOIN_TREE).longest(folded, at) !== null;
}
