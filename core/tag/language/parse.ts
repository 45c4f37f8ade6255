import type { CompareTest } from '../condition';
import type { Expression, Question } from './expression';
import type { FieldTable } from './fields';
import type { ConditionProblem } from './problem';
import { readQuantity, startsQuantity, type Quantity } from './readQuantity';
import { readQuestion, type Answered } from './readQuestion';
import { subjectOf } from './readValue';
import { Reader } from './reader';
import { readSubject, type Asked } from './readSubject';
import { settleQuantity } from './settle';
import { JOIN_TREE, LEAD_TREE, VERB_TREE } from './words/trees';

export type ParsedCondition =
  | { readonly kind: 'condition'; readonly expression: Expression }
  | { readonly kind: 'problems'; readonly problems: readonly ConditionProblem[] };

/** Read a condition as people write it, in Chinese, English or both, against the columns that there are.
 *  `not` binds closest, then `and`, then `or`. The time taken grows with the length of the text, whatever it holds.
 *  Gives the condition, or everything wrong with it: all names and values that do not fit, and the first place where the
 *  sentence breaks. Nothing is thrown.
 *  Source: top-down operator precedence (Pratt 1973) over a scanner that knows what may come next.
 *  Limit: a column is compared with written values, not with another column.
 *  @example parseCondition('近12个月订单金额 >= 10万 且 复购率 >= 60%', table) */
export function parseCondition(text: string, table: FieldTable): ParsedCondition {
  const parser = new Parser(new Reader(text, table));
  const expression = parser.whole();
  const { problems } = parser.reader;
  return expression && problems.length === 0
    ? { kind: 'condition', expression }
    : { kind: 'problems', problems: [...problems].sort((a, b) => a.at - b.at) };
}

const DEEPEST = 64;
const POWERS = { or: 1, and: 2 } as const;
const NOT_POWER = 3;
const TURNED: Readonly<Record<CompareTest, CompareTest>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=', '<>': '<>' }; // prettier-ignore

interface Joined {
  readonly op: 'and' | 'or';
  readonly of: Expression[];
}

class Parser {
  private depth = 0;
  /** The column asked last, for a comparison without one. */
  private last: Asked | null = null;

  constructor(readonly reader: Reader) {}

  whole(): Expression | null {
    const { reader } = this;
    reader.skip();
    if (reader.isAtEnd) return reader.fail('empty');
    const expression = this.expression(0);
    if (!expression) return null;
    reader.skip();
    if (reader.isAtEnd) return expression;
    return reader.fail(reader.here === ')' ? 'extraParen' : 'expectedJoin');
  }

  /** Read prefixes joined by operators that bind more tightly than `power`. */
  private expression(power: number): Expression | null {
    let left = this.prefix();
    let joined: Joined | null = null;
    for (;;) {
      const join = left && this.reader.look(JOIN_TREE);
      if (!left || !join || POWERS[join.meaning] <= power) return left;
      this.reader.at += join.length;
      const right = this.expression(POWERS[join.meaning]);
      if (!right) return null;
      joined = joinedWith(joined, join.meaning, left, right);
      left = joined;
    }
  }

  private prefix(): Expression | null {
    const { reader } = this;
    reader.skip();
    const lead = reader.look(LEAD_TREE);
    const verb = reader.look(VERB_TREE)?.length ?? 0;
    const name = reader.table.tree.longest(reader.points.folded, reader.at)?.length ?? 0;
    if (reader.here === '(') return this.nested(() => this.inParens());
    if (lead?.meaning === 'not' && lead.length >= Math.max(name, verb)) {
      reader.at += lead.length;
      return this.nested(() => this.negation());
    }
    if (name === 0 && startsQuantity(reader)) return this.valueFirst();
    if (verb > Math.max(name, lead?.length ?? 0) && this.last) return this.kept(readQuestion(reader, this.last));
    const asked = readSubject(reader);
    return asked && this.kept(readQuestion(reader, asked));
  }

  private negation(): Expression | null {
    const of = this.expression(NOT_POWER);
    return of && { op: 'not', of };
  }

  private inParens(): Expression | null {
    const { reader } = this;
    const open = reader.at;
    reader.at++;
    const inside = this.expression(0);
    if (!inside || reader.takeOneOf(')')) return inside;
    if (!reader.isAtEnd && !reader.look(JOIN_TREE)) return reader.fail('expectedJoin');
    reader.note('unclosedParen', open, open + 1, { found: reader.found() });
    return null;
  }

  private nested(read: () => Expression | null): Expression | null {
    if (this.depth >= DEEPEST) return this.reader.fail('tooDeep');
    this.depth++;
    const expression = read();
    this.depth--;
    return expression;
  }

  private kept(answered: Answered | null): Question | null {
    this.last = answered?.asked ?? null;
    return answered?.question ?? null;
  }

  /** 30 < R <= 90: a comparison that begins with its value, and may go on with a second one. */
  private valueFirst(): Expression | null {
    const { reader } = this;
    const quantity = readQuantity(reader);
    if (!quantity) return null;
    const verb = reader.take(VERB_TREE);
    if (verb?.kind !== 'test')
      return reader.fail('expectedVerb', { field: reader.rawFrom(quantity.from, quantity.to) });
    const asked = readSubject(reader);
    if (!asked) return null;
    const first = turned(reader, quantity, verb.test, asked);
    if (reader.look(VERB_TREE)?.meaning.kind !== 'test') return this.kept({ question: first, asked });
    const second = this.kept(readQuestion(reader, asked));
    return second && { op: 'and', of: [first, second] };
  }
}

function turned(reader: Reader, quantity: Quantity, test: CompareTest, asked: Asked): Question {
  const value = settleQuantity(quantity, asked, reader);
  return { op: 'compare', subject: subjectOf(asked, value), test: TURNED[test], value };
}

/** Add an operand; a chain of one operator stays flat, and so does a part in parentheses of the same operator. */
function joinedWith(joined: Joined | null, op: 'and' | 'or', left: Expression, right: Expression): Joined {
  const chain: Joined = joined?.op === op ? joined : { op, of: left.op === op ? [...left.of] : [left] };
  if (right.op === op) for (const part of right.of) chain.of.push(part);
  else chain.of.push(right);
  return chain;
}
