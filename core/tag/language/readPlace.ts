import type { Question, Value } from './expression';
import { KIND_NAMES } from './problems.data';
import { readQuantity, startsQuantity } from './readQuantity';
import { readValue, subjectOf } from './readValue';
import { isSpanUnit, readSpan, readWindow, windowLead } from './readWindow';
import type { Reader } from './reader';
import type { Asked } from './readSubject';
import { settleQuantity } from './settle';
import type { Window } from './window';
import { BETWEEN_AND_TREE, BETWEEN_END_TREE, INSIDE_TREE } from './words/trees';

/** Read what follows 在 / in: (…), 30 天内, the last 30 days, 本年, or 100 到 500 之间. */
export function readPlace(reader: Reader, asked: Asked, negated: boolean): Question | null {
  reader.skip();
  if (reader.here === '(') return readList(reader, asked, negated);
  if (windowLead(reader)) return readWithin(reader, asked, negated);
  if (asked.field?.kind === 'text') return readList(reader, asked, negated);
  if (!startsQuantity(reader)) return reader.fail('expectedPlace');
  const before = reader.at;
  const quantity = readQuantity(reader);
  if (!quantity) return null;
  const isSpan = quantity.kind === 'number' && isSpanUnit(quantity.unit);
  if (isSpan && reader.look(INSIDE_TREE)) {
    reader.at = before;
    return readWithin(reader, asked, negated);
  }
  if (!reader.look(BETWEEN_AND_TREE)) return reader.fail('expectedPlace');
  return rangeFrom(reader, asked, negated, settleQuantity(quantity, asked, reader), before);
}

/** Read 30 天内, 近30天内, last 30 days, 本年 as a stretch of time that a day must lie in. */
export function readWithin(reader: Reader, asked: Asked, negated: boolean): Question | null {
  const window: Window | null = windowLead(reader) ? readWindow(reader) : readSpan(reader);
  if (!window) return null;
  reader.take(INSIDE_TREE);
  const kind = asked.field?.kind ?? 'date';
  if (kind !== 'days' && kind !== 'date')
    reader.note('noTime', asked.from, asked.to, { field: asked.name, kind: KIND_NAMES[kind] });
  return { op: 'within', subject: subjectOf(asked), negated, window };
}

/** Read (北京, 上海), or 北京、上海 without parentheses. Values are parted by commas, 、 or semicolons. */
export function readList(reader: Reader, asked: Asked, negated: boolean): Question | null {
  reader.skip();
  const open = reader.at;
  const hasParens = reader.takeOneOf('(');
  const values: Value[] = [];
  do {
    reader.skip();
    if (reader.isAtEnd || ',、;)'.includes(reader.here)) return reader.fail('emptyList');
    const value = readValue(reader, asked, false);
    if (!value) return null;
    values.push(value);
  } while (reader.takeOneOf(',、;'));
  if (hasParens && !reader.takeOneOf(')')) return unclosed(reader, open);
  if (hasParens) reader.take(INSIDE_TREE);
  return { op: 'in', subject: subjectOf(asked, values[0]), negated, values };
}

/** Read 100 和 500, 100 到 500 之间, 100 ~ 500. */
export function readRange(reader: Reader, asked: Asked, negated: boolean): Question | null {
  reader.skip();
  const before = reader.at;
  if (asked.field?.kind === 'text') {
    reader.note('orderOfText', before, reader.at, { field: asked.name, found: reader.found() });
    return null;
  }
  const from = readValue(reader, asked);
  return from && rangeFrom(reader, asked, negated, from, before);
}

function rangeFrom(reader: Reader, asked: Asked, negated: boolean, from: Value, before: number): Question | null {
  if (!reader.take(BETWEEN_AND_TREE)) return reader.fail('expectedRange');
  reader.skip();
  const second = reader.at;
  const to = readValue(reader, asked);
  if (!to) return null;
  if (sizeOf(from) > sizeOf(to)) noteReversed(reader, before, second);
  reader.take(BETWEEN_END_TREE);
  return { op: 'between', subject: subjectOf(asked, from), negated, from, to };
}

function noteReversed(reader: Reader, first: number, second: number): void {
  const high = readAgain(reader, first);
  const low = reader.rawFrom(second);
  reader.note('reversed', first, reader.at, { from: high, to: low });
}

/** The quantity at an earlier place, as written. */
function readAgain(reader: Reader, at: number): string {
  const here = reader.at;
  reader.at = at;
  const quantity = readQuantity(reader);
  reader.at = here;
  return quantity ? reader.rawFrom(quantity.from, quantity.to) : '';
}

/** NaN where two values cannot be put in order without knowing the day. */
function sizeOf(value: Value): number {
  if (value.kind === 'number') return value.value;
  return value.kind === 'date' ? value.day : NaN;
}

function unclosed(reader: Reader, open: number): null {
  reader.note('unclosedParen', open, open + 1, { found: reader.found() });
  return null;
}
