import type { Reader } from './reader';
import { startsQuantity, readQuantity } from './readQuantity';
import type { SpanUnit, Window } from './window';
import { HALF_YEAR_TREE, LEAD_TREE, NUMBER_WORD_TREE, UNIT_TREE } from './words/trees';
import type { Lead, QuantityUnit } from './words/words.data';

/** The longest stretch of time that a rule may name: a hundred years of days. */
const MOST_UNITS = 36525;

/** Tell whether 近…, last…, 本年 or 本月 stands here. */
export function windowLead(reader: Reader): { readonly length: number; readonly lead: Exclude<Lead, 'not'> } | null {
  const found = reader.look(LEAD_TREE);
  if (!found || found.meaning === 'not') return null;
  if (found.meaning === 'last' && !leadsOn(reader, found.length)) return null;
  return { length: found.length, lead: found.meaning };
}

/** 近 and last begin a stretch of time only before a number or a unit; otherwise they begin a name. */
function leadsOn(reader: Reader, length: number): boolean {
  const before = reader.at;
  reader.at += length;
  const isTime =
    startsQuantity(reader) ||
    (reader.look(HALF_YEAR_TREE) ?? reader.look(NUMBER_WORD_TREE) ?? reader.look(UNIT_TREE)) !== null;
  reader.at = before;
  return isTime;
}

/** Read 近12个月, 近一年, 近半年, 本年, last 30 days, this month. Null after a problem, which is noted. */
export function readWindow(reader: Reader): Window | null {
  const found = windowLead(reader);
  const from = reader.at;
  if (!found) return reader.fail('expectedSpan');
  reader.at += found.length;
  if (found.lead !== 'last') return { kind: 'this', unit: found.lead === 'thisYear' ? 'year' : 'month' };
  return readSpan(reader, from);
}

/** Read 30 天, 12 months, 一年, 半年 as a stretch of time up to today. `from` is where its sentence part began. */
export function readSpan(reader: Reader, from = reader.at): Window | null {
  if (reader.take(HALF_YEAR_TREE)) return { kind: 'last', count: 6, unit: 'month' };
  if (startsQuantity(reader)) return writtenSpan(reader);
  const count = reader.take(NUMBER_WORD_TREE);
  if (count === null && isSpanUnit(reader.look(UNIT_TREE)?.meaning)) return vague(reader, from);
  const unit = count === null ? null : reader.take(UNIT_TREE);
  if (count === null || !isSpanUnit(unit)) return reader.fail('expectedSpan');
  return { kind: 'last', count, unit };
}

/** Narrow a unit to those that measure time. */
export function isSpanUnit(unit: QuantityUnit | null | undefined): unit is SpanUnit {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
}

function writtenSpan(reader: Reader): Window | null {
  const quantity = readQuantity(reader);
  if (quantity === null) return null;
  const window = quantity.kind === 'number' && isSpanUnit(quantity.unit) ? quantity : null;
  const count = window ? Number(`${window.decimal}e${window.power}`) : NaN;
  if (window && isSpanUnit(window.unit) && count >= 1 && count <= MOST_UNITS && Number.isInteger(count))
    return { kind: 'last', count, unit: window.unit };
  reader.note('expectedSpan', quantity.from, quantity.to, { found: reader.rawFrom(quantity.from, quantity.to) });
  return null;
}

function vague(reader: Reader, from: number): null {
  reader.take(UNIT_TREE);
  reader.note('vagueWindow', from, reader.at, { found: reader.rawFrom(from) });
  return null;
}
