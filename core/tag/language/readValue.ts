import type { Subject, Value } from './expression';
import { KIND_NAMES } from './problems.data';
import { readQuantity, startsQuantity } from './readQuantity';
import { startsName, type Asked } from './readSubject';
import { readText, startsQuote } from './readText';
import type { Reader } from './reader';
import { settleQuantity, settleText, WRONG } from './settle';

/** The column as the tree keeps it. A comparison with a date asks the twin that tells dates. */
export function subjectOf({ field, window }: Asked, value?: Value): Subject {
  const twin = value?.kind === 'date' ? field?.dateTwin : undefined;
  return { field: twin ?? field?.id ?? '', window };
}

/** Read one value to compare a column with. */
export function readValue(reader: Reader, asked: Asked, hasGroups = true): Value | null {
  const kind = asked.field?.kind;
  reader.skip();
  const from = reader.at;
  if (kind === 'text' || (kind === undefined && !startsQuantity(reader))) {
    const text = readText(reader, !hasGroups);
    if (text !== null) return settleText(text, from, asked, reader);
    return reader.problems.some(({ code }) => code === 'unclosedQuote')
      ? null
      : reader.fail('expectedText', { field: asked.name });
  }
  if (!startsQuantity(reader)) return notAQuantity(reader, asked);
  const quantity = readQuantity(reader, hasGroups);
  return quantity && settleQuantity(quantity, asked, reader);
}

function notAQuantity(reader: Reader, asked: Asked): Value | null {
  const kind = KIND_NAMES[asked.field?.kind ?? 'number'];
  if (startsName(reader)) return reader.fail('columnAgainstColumn');
  if (!startsQuote(reader)) return reader.fail('expectedNumber', { field: asked.name, kind });
  const from = reader.at;
  if (readText(reader) === null) return null;
  reader.note('expectedNumber', from, reader.at, { field: asked.name, kind, found: reader.rawFrom(from) });
  return WRONG;
}
