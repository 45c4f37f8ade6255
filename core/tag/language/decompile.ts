import type { Condition, Leaf } from '../condition';
import type { Expression, Question, Subject, Value } from './expression';
import type { FieldTable } from './fields';
import { windowOfKey } from './window';

/** Write a condition that is data, such as a standard rule, as one that people can read and edit. Compiling it again
 *  asks the same. An `and` or `or` of one part becomes that part.
 *  Limit: an empty `and` or `or` says nothing that a sentence could; it gives null. */
export function expressionOf(condition: Condition, table: FieldTable): Expression | null {
  switch (condition.op) {
    case 'and':
    case 'or':
      return joined(condition.op, condition.of, table);
    case 'not': {
      if (condition.of.op === 'blank') return { op: 'blank', subject: subjectOfFact(condition.of.fact), negated: true };
      const of = expressionOf(condition.of, table);
      return of && { op: 'not', of };
    }
    default:
      return questionOf(condition, table);
  }
}

function joined(op: 'and' | 'or', parts: readonly Condition[], table: FieldTable): Expression | null {
  const of: Expression[] = [];
  for (const part of parts) {
    const expression = expressionOf(part, table);
    if (!expression) return null;
    if (expression.op === op) of.push(...expression.of);
    else of.push(expression);
  }
  return of.length > 1 ? { op, of } : (of[0] ?? null);
}

function questionOf(leaf: Leaf, table: FieldTable): Expression {
  const subject = subjectOfFact(leaf.fact);
  switch (leaf.op) {
    case 'blank':
      return { op: 'blank', subject, negated: false };
    case 'compare': {
      const isDate = table.byId.get(subject.field)?.kind === 'date';
      const value: Value = isDate ? { kind: 'date', day: leaf.value } : { kind: 'number', value: leaf.value };
      return { op: 'compare', subject, test: leaf.test, value };
    }
    case 'is':
      return valuesOf(subject, leaf.values);
    case 'text': {
      const { how } = leaf;
      if (how === 'equals') return valuesOf(subject, leaf.values);
      const of = leaf.values.map((text): Question => ({ op: 'match', subject, negated: false, how, text }));
      const [only] = of;
      return of.length === 1 && only ? only : { op: 'or', of };
    }
    default:
      return leaf satisfies never;
  }
}

function valuesOf(subject: Subject, texts: readonly string[]): Question {
  const values = texts.map((text): Value => ({ kind: 'text', text }));
  const [only] = values;
  if (values.length === 1 && only) return { op: 'compare', subject, test: '=', value: only };
  return { op: 'in', subject, negated: false, values };
}

/** `monetary@12m` is the field `monetary` over the last 12 months. */
function subjectOfFact(fact: string): Subject {
  const at = fact.lastIndexOf('@');
  const window = at < 0 ? null : windowOfKey(fact.slice(at + 1));
  return window ? { field: fact.slice(0, at), window } : { field: fact, window: null };
}
