import type { CompareTest, Condition } from '../condition';
import type { Expression, Question, Value } from './expression';
import type { FieldTable, RuleField } from './fields';
import { windowKey, windowStart } from './window';

/** What a condition is bound to: the known columns, and the serial day that "today" means. */
export interface Bound {
  readonly table: FieldTable;
  readonly today: number;
}

/** Turn a condition as written into one that `evaluate` runs over the facts' columns. A negated question about a blank
 *  cell stays "no"; only `not` turns it round. Spans of months and years are counted back from `today`.
 *  A column over a stretch of time asks the fact `id@window`, for example `monetary@12m`: see `windowFacts`. */
export function compileCondition(expression: Expression, bound: Bound): Condition {
  switch (expression.op) {
    case 'and':
    case 'or':
      return { op: expression.op, of: expression.of.map((part) => compileCondition(part, bound)) };
    case 'not':
      return { op: 'not', of: compileCondition(expression.of, bound) };
    default:
      return compileQuestion(expression, bound);
  }
}

/** The fact that a column over a stretch of time asks. */
export function factOf({ field, window }: Question['subject']): string {
  return window ? `${field}@${windowKey(window)}` : field;
}

function compileQuestion(question: Question, bound: Bound): Condition {
  const fact = factOf(question.subject);
  const field = bound.table.byId.get(question.subject.field);
  switch (question.op) {
    case 'compare':
      return compareOf(fact, question.test, question.value, field, bound);
    case 'between': {
      const [low, high] = question.negated ? (['<', '>'] as const) : (['>=', '<='] as const);
      const of = [compareOf(fact, low, question.from, field, bound), compareOf(fact, high, question.to, field, bound)];
      return { op: question.negated ? 'or' : 'and', of };
    }
    case 'in':
      return listOf(fact, question.values, question.negated, field, bound);
    case 'match':
      return kept(fact, { op: 'text', fact, how: question.how, values: [question.text] }, question.negated);
    case 'blank':
      return question.negated ? { op: 'not', of: { op: 'blank', fact } } : { op: 'blank', fact };
    case 'within':
      return withinOf(fact, question, field, bound.today);
    default:
      return question satisfies never;
  }
}

function compareOf(
  fact: string,
  test: CompareTest,
  value: Value,
  field: RuleField | undefined,
  bound: Bound,
): Condition {
  switch (value.kind) {
    case 'text':
      return kept(fact, textOf(fact, [value.text], field), test === '<>');
    case 'number':
      return { op: 'compare', fact, test, value: value.value };
    case 'date':
      return { op: 'compare', fact, test, value: value.day };
    case 'span': {
      const start = windowStart({ kind: 'last', count: value.count, unit: value.unit }, bound.today);
      if (field?.kind === 'date') return { op: 'compare', fact, test: AGO[test], value: start };
      return { op: 'compare', fact, test, value: Math.floor(bound.today) - start };
    }
    default:
      return value satisfies never;
  }
}

/** More than 30 days ago is before that day. */
const AGO: Readonly<Record<CompareTest, CompareTest>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' }; // prettier-ignore

function listOf(
  fact: string,
  values: readonly Value[],
  negated: boolean,
  field: RuleField | undefined,
  bound: Bound,
): Condition {
  const texts = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  if (texts.length > 0) return kept(fact, textOf(fact, texts, field), negated);
  const of = values.map((value) => compareOf(fact, negated ? '<>' : '=', value, field, bound));
  return { op: negated ? 'and' : 'or', of };
}

function withinOf(
  fact: string,
  { window, negated }: Extract<Question, { op: 'within' }>,
  field: RuleField | undefined,
  today: number,
): Condition {
  const day = Math.floor(today);
  const start = windowStart(window, day);
  if (field?.kind !== 'date') return { op: 'compare', fact, test: negated ? '>' : '<=', value: day - start };
  const [low, high] = negated ? (['<', '>'] as const) : (['>=', '<='] as const);
  const of: Condition[] = [
    { op: 'compare', fact, test: low, value: start },
    { op: 'compare', fact, test: high, value: day },
  ];
  return { op: negated ? 'or' : 'and', of };
}

function textOf(fact: string, values: readonly string[], field: RuleField | undefined): Condition {
  return field?.values ? { op: 'is', fact, values } : { op: 'text', fact, how: 'equals', values };
}

/** A text question, or its negation for cells that are not blank. */
function kept(fact: string, condition: Condition, negated: boolean): Condition {
  if (!negated) return condition;
  return {
    op: 'and',
    of: [
      { op: 'not', of: { op: 'blank', fact } },
      { op: 'not', of: condition },
    ],
  };
}
