import { fieldNamed, nearestName, type RuleField } from './fields';
import { isSpace, isWordLetter } from './points';
import type { Reader } from './reader';
import { readWindow, windowLead } from './readWindow';
import { windowName, type Window } from './window';
import { JOIN_TREE, LEAD_TREE, OVER_TREE, VERB_TREE } from './words/trees';

/** A column in a condition. `field` is null when its name is not known, which is noted, so that reading goes on. */
export interface Asked {
  readonly field: RuleField | null;
  readonly window: Window | null;
  /** Its name as written, and where it stands, as characters of the text. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const ENDS_NAME = '()[]"\'<>=≥≤≠,;!|&、“”\n';

/** Read a column, with the stretch of time written before or after it: 近12个月订单金额, [amount] (last 30 days).
 *  A known name wins over 近 and last when it is longer, so a column called 近30天访问 keeps its name.
 *  Null after a problem that stops reading. */
export function readSubject(reader: Reader): Asked | null {
  const lead = windowLead(reader);
  const named = reader.table.tree.longest(reader.points.folded, reader.at);
  if (!lead || (named && named.length > lead.length)) return withSuffix(reader, readName(reader));
  const window = readWindow(reader);
  if (!window) return null;
  reader.skip();
  if (reader.here === '的' && !reader.table.tree.longest(reader.points.folded, reader.at)) reader.at++;
  const asked = readName(reader);
  return asked && windowed(reader, { ...asked, window });
}

/** Note a stretch of time on a column that cannot be counted over one. */
export function windowed(reader: Reader, asked: Asked): Asked {
  const { field, window, name } = asked;
  if (field && window && !field.isWindowed)
    reader.note('notWindowed', asked.from, asked.to, { field: name, window: windowName(window) });
  return asked;
}

/** Tell whether a column's name, known or in brackets, begins here. */
export function startsName(reader: Reader): boolean {
  reader.skip();
  return reader.here === '[' || reader.table.tree.longest(reader.points.folded, reader.at) !== null;
}

function withSuffix(reader: Reader, asked: Asked | null): Asked | null {
  if (!asked) return null;
  const before = reader.at;
  if (reader.takeOneOf('(') && windowLead(reader)) {
    const window = readWindow(reader);
    if (!window) return null;
    return reader.takeOneOf(')') ? windowed(reader, { ...asked, window }) : reader.fail('unclosedParen');
  }
  reader.at = before;
  return asked;
}

function readName(reader: Reader): Asked | null {
  reader.skip();
  if (reader.here === '[') return bracketName(reader);
  const from = reader.at;
  const found = reader.table.tree.longest(reader.points.folded, from);
  if (found && !goesOn(reader, from + found.length)) {
    reader.at += found.length;
    return allowed(reader, { field: found.meaning, window: null, name: reader.rawFrom(from), from, to: reader.at });
  }
  return unknownName(reader, from);
}

/** [name], with ]] for a bracket inside. */
function bracketName(reader: Reader): Asked | null {
  const open = reader.at;
  let name = '';
  reader.at++;
  for (let from = reader.at; !reader.isAtEnd; reader.at++) {
    if (reader.here !== ']') continue;
    name += reader.rawFrom(from);
    reader.at++;
    if (reader.here !== ']') return known(reader, name, open);
    from = reader.at;
  }
  reader.note('unclosedBracket', open, open + 1);
  return null;
}

function known(reader: Reader, name: string, from: number): Asked {
  const field = fieldNamed(name, reader.table);
  if (!field && !reader.isFull) {
    const near = nearestName(name, reader.table);
    reader.note('unknownField', from, reader.at, { name }, near === null ? null : `[${near.split(']').join(']]')}]`);
  }
  return allowed(reader, { field, window: null, name, from, to: reader.at });
}

/** Note a sensitive column that nobody allowed. */
function allowed(reader: Reader, asked: Asked): Asked {
  if (asked.field?.isHeldBack !== true) return asked;
  reader.note('heldBack', asked.from, asked.to, { name: shortened(asked.name) });
  return { ...asked, field: null };
}

/** Tell whether a word that matched is only the beginning of a longer one: 订单金额 in 订单金额合计. */
function goesOn(reader: Reader, end: number): boolean {
  const { folded } = reader.points;
  const next = folded[end] ?? '';
  if (!/\p{L}/u.test(next)) return false;
  return [VERB_TREE, LEAD_TREE, OVER_TREE].every((tree) => tree.longest(folded, end) === null);
}

/** Take what looks like a name up to a comparison, a sign or and / or, and say that there is no such column. */
function unknownName(reader: Reader, from: number): Asked | null {
  let end = from;
  for (; !reader.isAtEnd && !endsName(reader, from); reader.at++) if (!isSpace(reader.here)) end = reader.at + 1;
  reader.at = end;
  if (end === from) return reader.fail('expectedField');
  const name = reader.rawFrom(from);
  if (!reader.isFull)
    reader.note('unknownField', from, end, { name: shortened(name) }, nearestName(name, reader.table));
  return { field: null, window: null, name, from, to: end };
}

function endsName(reader: Reader, from: number): boolean {
  const { at, here } = reader;
  const { folded } = reader.points;
  if (ENDS_NAME.includes(here)) return true;
  if (at === from) return false;
  const before = folded[at - 1] ?? '';
  if (isWordLetter(before) && isWordLetter(here)) return false;
  return VERB_TREE.longest(folded, at) !== null || (isSpace(before) && JOIN_TREE.longest(folded, at) !== null);
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : name;
}
