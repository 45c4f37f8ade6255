import type { CompareTest } from '../condition';
import type { Question } from './expression';
import { isSpace } from './points';
import { KIND_NAMES } from './problems.data';
import { readPlace, readList, readRange, readWithin } from './readPlace';
import { readText } from './readText';
import { readValue, subjectOf } from './readValue';
import { readWindow, windowLead } from './readWindow';
import type { Reader } from './reader';
import { windowed, type Asked } from './readSubject';
import type { WordTree } from './wordTree';
import type { Verb } from './words/words.data';
import { AROUND_END_TREE, OVER_TREE, VERB_TREE } from './words/trees';

/** A question with the column it asks, for a comparison that leaves the column out: R > 30 且 <= 90. */
export interface Answered {
  readonly question: Question;
  readonly asked: Asked;
}

/** Read what is asked of a column. Null after a problem that stops reading. */
export function readQuestion(reader: Reader, subject: Asked): Answered | null {
  const asked = subject.window ? subject : withTrailingWindow(reader, subject);
  if (!asked) return null;
  const verb = reader.take(VERB_TREE);
  if (!verb) return reader.fail('expectedVerb', { field: asked.name });
  const question = readVerb(reader, asked, verb);
  return question && { question, asked };
}

/** Read a stretch of time after a column: amount of last 12 months >= …, but not: last purchase in the last 30 days. */
export function withTrailingWindow(reader: Reader, asked: Asked): Asked | null {
  const before = reader.at;
  const over = reader.look(OVER_TREE);
  if (over) reader.at += over.length;
  if (!windowLead(reader)) {
    reader.at = before;
    return asked;
  }
  const problems = reader.problems.length;
  const window = readWindow(reader);
  if (window && reader.look(VERB_TREE)) return windowed(reader, { ...asked, window });
  if (window && over && isIn(reader, before)) {
    reader.at = before;
    return asked;
  }
  if (!window && reader.problems.length > problems) return null;
  return reader.fail('expectedVerb', { field: asked.name });
}

function isIn(reader: Reader, from: number): boolean {
  let at = from;
  while (isSpace(reader.points.folded[at] ?? '')) at++;
  return reader.points.folded[at] === 'i' && reader.points.folded[at + 1] === 'n';
}

function readVerb(reader: Reader, asked: Asked, verb: Verb): Question | null {
  switch (verb.kind) {
    case 'test':
      return readTest(reader, asked, verb.test);
    case 'blank':
      return { op: 'blank', subject: subjectOf(asked), negated: verb.negated };
    case 'match':
      return readMatch(reader, asked, verb);
    case 'around':
      return readAround(reader, asked, verb.negated);
    case 'list':
      return readList(reader, asked, verb.negated);
    case 'between':
      return readRange(reader, asked, verb.negated);
    case 'within':
      return readWithin(reader, asked, verb.negated);
    case 'place':
      return readPlace(reader, asked, verb.negated);
    default:
      return verb satisfies never;
  }
}

function readTest(reader: Reader, asked: Asked, test: CompareTest): Question | null {
  reader.skip();
  const from = reader.at;
  const value = readValue(reader, asked);
  if (!value) return null;
  if (asked.field?.kind === 'text' && test !== '=' && test !== '<>')
    reader.note('orderOfText', from, reader.at, { field: asked.name, found: reader.rawFrom(from) });
  return { op: 'compare', subject: subjectOf(asked, value), test, value };
}

function readMatch(
  reader: Reader,
  asked: Asked,
  { how, negated }: { how: 'contains' | 'starts' | 'ends'; negated: boolean },
  stop?: WordTree<unknown>,
): Question | null {
  reader.skip();
  const from = reader.at;
  const text = readText(reader, false, stop);
  if (text === null || text === '') return reader.problems.some(({ code }) => code === 'unclosedQuote') ? null : reader.fail('expectedText', { field: asked.name }); // prettier-ignore
  const kind = asked.field?.kind ?? 'text';
  if (kind !== 'text') reader.note('textOnly', from, reader.at, { field: asked.name, kind: KIND_NAMES[kind] });
  return { op: 'match', subject: subjectOf(asked), negated, how, text };
}

/** 以 "A" 开头. */
function readAround(reader: Reader, asked: Asked, negated: boolean): Question | null {
  const started = readMatch(reader, asked, { how: 'starts', negated }, AROUND_END_TREE);
  if (!started) return null;
  const how = reader.take(AROUND_END_TREE);
  return how && started.op === 'match' ? { ...started, how } : reader.fail('expectedEnding');
}
