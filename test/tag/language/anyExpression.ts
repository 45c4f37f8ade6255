import fc from 'fast-check';
import type { CompareTest } from '../../../core/tag/condition';
import type { Expression, Question, Subject, Value } from '../../../core/tag/language/expression';
import type { RuleField } from '../../../core/tag/language/fields';
import type { Window } from '../../../core/tag/language/window';
import { TABLE } from './table';

const TESTS: readonly CompareTest[] = ['<', '<=', '>', '>=', '=', '<>'];

const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({
    kind: fc.constant('last' as const),
    count: fc.integer({ min: 1, max: 400 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
  }),
  fc.record({ kind: fc.constant('this' as const), unit: fc.constantFrom('month' as const, 'year' as const) }),
);

const anyNumber = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const anyText = fc.oneof(
  fc.constantFrom(
    '北京',
    'New York',
    '和平区',
    '且',
    'and',
    '"',
    '＂',
    '',
    'a,b',
    '(x',
    '30天',
    '为空',
    ' x ',
    '#1',
    '甲或乙',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

function anySubject(field: RuleField): fc.Arbitrary<Subject> {
  const window = field.isWindowed ? fc.option(anyWindow) : fc.constant(null);
  return window.map((one) => ({ field: field.id, window: one }));
}

function anyValue(field: RuleField): fc.Arbitrary<Value> {
  const count = fc.integer({ min: 1, max: 600 });
  const number = anyNumber.map((value): Value => ({ kind: 'number', value }));
  switch (field.kind) {
    case 'text':
      if (field.values) return fc.constantFrom(...field.values).map(({ id }) => ({ kind: 'text', text: id }));
      return anyText.map((text) => ({ kind: 'text', text }));
    case 'date':
      return fc.oneof(
        fc.integer({ min: 61, max: 2958465 }).map((day): Value => ({ kind: 'date', day })),
        count.map((one): Value => ({ kind: 'span', count: one, unit: 'day' })),
      );
    case 'days':
      return fc.oneof(number, fc.record({ kind: fc.constant('span' as const), count, unit: fc.constantFrom('month' as const, 'year' as const) })); // prettier-ignore
    default:
      return number;
  }
}

function anyQuestion(field: RuleField): fc.Arbitrary<Question> {
  const [subject, value, negated] = [anySubject(field), anyValue(field), fc.boolean()];
  const isText = field.kind === 'text';
  const isTime = field.kind === 'days' || field.kind === 'date';
  const test = fc.constantFrom(...(isText ? (['=', '<>'] as const) : TESTS));
  const range = fc
    .tuple(value, value)
    .map(([a, b]): readonly [Value, Value] => (sizeOf(a) > sizeOf(b) ? [b, a] : [a, b]));
  return fc.oneof(
    fc.record({ op: fc.constant('compare' as const), subject, test, value }),
    fc.record({
      op: fc.constant('in' as const),
      subject,
      negated,
      values: fc.array(value, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ op: fc.constant('blank' as const), subject, negated }),
    ...(isText
      ? [
          fc.record({
            op: fc.constant('match' as const),
            subject,
            negated,
            how: fc.constantFrom('contains' as const, 'starts' as const, 'ends' as const),
            text: anyText.filter((text) => text !== ''),
          }),
        ]
      : [
          fc.tuple(subject, negated, range).map(([one, no, [from, to]]): Question => ({ op: 'between', subject: one, negated: no, from, to })), // prettier-ignore
        ]),
    ...(isTime ? [fc.record({ op: fc.constant('within' as const), subject, negated, window: anyWindow })] : []),
  );
}

/** NaN for a span, which has no size without a day. */
function sizeOf(value: Value): number {
  if (value.kind === 'date') return value.day;
  return value.kind === 'number' ? value.value : NaN;
}

/** Any condition that can be written about the columns of `TABLE`. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ one: Expression; many: Expression }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...TABLE.fields).chain(anyQuestion),
    fc.record({ op: fc.constant('not' as const), of: tie('one') }),
    tie('many'),
  ),
  many: fc
    .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('one'), { minLength: 2, maxLength: 4 }))
    .map(([op, of]): Expression => ({ op, of: of.flatMap((part) => (part.op === op ? part.of : [part])) })),
})).one;
