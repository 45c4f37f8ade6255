import fc from 'fast-check';
import type { CompareTest, Condition } from '../../../core/tag/condition';
import { evaluate } from '../../../core/tag/evaluate';
import {
  common,
  isNothing,
  outside,
  united,
  valueSetOf,
  type ValueSet,
} from '../../../core/tag/language/lint/intervals';
import { rangesText } from '../../../core/tag/language/lint/ranges';
import { bareFacts } from '../shopFacts';

const compare = (test: CompareTest, value: number): Condition => ({ op: 'compare', fact: 'x', test, value });
const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ one: Condition }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(fc.constantFrom<CompareTest>('<', '<=', '>', '>=', '=', '<>'), fc.integer({ min: -2, max: 6 }))
      .map(([test, value]) => compare(test, value / 2)),
    fc.constant<Condition>({ op: 'blank', fact: 'x' }),
    fc.record({ op: fc.constant('not' as const), of: tie('one') }),
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('one'), { maxLength: 3 }) }),
  ),
})).one;

/** Every place where a condition with halves from -1 to 3 can change: the halves, between them, and blank. */
const GRID = [...Array.from({ length: 41 }, (_, k) => -5 + k / 4), NaN];
const WHOLE = GRID.filter((value) => Number.isNaN(value) || Number.isInteger(value));

function has(set: ValueSet, value: number): boolean {
  if (Number.isNaN(value)) return set.hasBlank;
  return set.intervals.some(
    ({ from, to, hasFrom, hasTo }) =>
      (value > from || (hasFrom && value === from)) && (value < to || (hasTo && value === to)),
  );
}

function holding(condition: Condition, values: readonly number[]): boolean[] {
  const evaluation = evaluate(condition, bareFacts({ x: values }));
  if (evaluation.kind === 'problems') throw new Error('problems');
  return [...evaluation.mask].map((held) => held === 1);
}

test.each([false, true])('a value is in the set when evaluation says so (whole numbers: %s)', (isWhole) => {
  const values = isWhole ? WHOLE : GRID;
  fc.assert(
    fc.property(anyCondition, anyCondition, (one, other) => {
      const [a, b] = [one, other].map((condition) => valueSetOf(condition, 'x', isWhole));
      if (!a || !b) throw new Error('no set');
      expect(values.map((value) => has(a, value))).toEqual(holding(one, values));
      expect(values.map((value) => has(common(a, b), value))).toEqual(holding({ op: 'and', of: [one, other] }, values));
      expect(values.map((value) => has(united(a, b), value))).toEqual(holding({ op: 'or', of: [one, other] }, values));
      expect(values.map((value) => has(outside(a), value))).toEqual(holding({ op: 'not', of: one }, values));
      expect(isNothing(a)).toBe(values.every((value) => !has(a, value)));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a condition about anything else has no set', () => {
  expect(valueSetOf({ op: 'and', of: [compare('>', 1), { op: 'compare', fact: 'y', test: '>', value: 1 }] }, 'x', false)).toBeNull(); // prettier-ignore
});

test('ranges are written as people write them', () => {
  const set = valueSetOf({ op: 'or', of: [compare('<', 0), compare('=', 2), { op: 'and', of: [compare('>', 90), compare('<', 100)] }] }, 'x', true); // prettier-ignore
  expect(set && rangesText(set, 'days')).toEqual({ zh: '≤ -1、= 2、91–99', en: '≤ -1, = 2, 91–99' });
  const share = valueSetOf({ op: 'and', of: [compare('>', 0.5), compare('<=', 0.6)] }, 'x', false);
  expect(share && rangesText(share, 'percent').en).toBe('> 50% ≤ 60%');
});
