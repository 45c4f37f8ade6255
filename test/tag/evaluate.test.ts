import fc from 'fast-check';
import type { CompareTest, Condition } from '../../core/tag/condition';
import { evaluate, holds } from '../../core/tag/evaluate';
import type { Facts } from '../../core/tag/facts';
import { bareFacts } from './shopFacts';

const compare = (fact: string, test: CompareTest, value: number): Condition => ({ op: 'compare', fact, test, value });

function maskOf(condition: Condition, facts: Facts): number[] {
  const evaluation = evaluate(condition, facts);
  if (evaluation.kind === 'problems') throw new Error(JSON.stringify(evaluation.problems));
  return [...evaluation.mask];
}

const days = bareFacts({ days: [10, 20, 30, NaN], orders: [1, 0, 5, 0] }, ['上海', '北京', null, '上海']);

test.each([
  ['<', [1, 0, 0, 0]],
  ['<=', [1, 1, 0, 0]],
  ['>', [0, 0, 1, 0]],
  ['>=', [0, 1, 1, 0]],
  ['=', [0, 1, 0, 0]],
  ['<>', [1, 0, 1, 0]],
] as const)('days %s 20 holds where the number says so and never for a blank', (sign, expected) => {
  expect(maskOf(compare('days', sign, 20), days)).toEqual(expected);
});

test('not turns the false of a blank into true', () => {
  expect(maskOf({ op: 'not', of: compare('days', '>', 15) }, days)).toEqual([1, 0, 0, 1]);
});

test('blank holds where there is no number and where there is no text', () => {
  expect(maskOf({ op: 'blank', fact: 'days' }, days)).toEqual([0, 0, 0, 1]);
  expect(maskOf({ op: 'blank', fact: 'city' }, days)).toEqual([0, 0, 1, 0]);
});

test('is holds for any of the listed texts, and not for a blank even when the empty text is listed', () => {
  expect(maskOf({ op: 'is', fact: 'city', values: ['上海', '广州'] }, days)).toEqual([1, 0, 0, 1]);
  expect(maskOf({ op: 'is', fact: 'city', values: [''] }, days)).toEqual([0, 0, 0, 0]);
  expect(holds({ op: 'is', fact: 'city', values: [''] }, days, 2)).toBe(false);
});

test('and needs all parts, or needs one; the empty and holds, the empty or does not', () => {
  const parts = [compare('days', '<=', 20), compare('orders', '>=', 1)];
  expect(maskOf({ op: 'and', of: parts }, days)).toEqual([1, 0, 0, 0]);
  expect(maskOf({ op: 'or', of: parts }, days)).toEqual([1, 1, 1, 0]);
  expect(maskOf({ op: 'and', of: [] }, days)).toEqual([1, 1, 1, 1]);
  expect(maskOf({ op: 'or', of: [] }, days)).toEqual([0, 0, 0, 0]);
});

test('facts that are unknown or of the wrong kind come back as problems, each once', () => {
  const condition: Condition = {
    op: 'and',
    of: [
      compare('mood', '>', 1),
      { op: 'not', of: { op: 'is', fact: 'days', values: ['x'] } },
      compare('city', '=', 1),
      compare('mood', '<', 9),
    ],
  };
  expect(evaluate(condition, days)).toEqual({
    kind: 'problems',
    problems: [
      { fact: 'mood', problem: 'unknown' },
      { fact: 'days', problem: 'notAText' },
      { fact: 'city', problem: 'notANumber' },
    ],
  });
});

const anyCondition = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      op: fc.constant('compare' as const),
      fact: fc.constantFrom('days', 'orders'),
      test: fc.constantFrom<CompareTest>('<', '<=', '>', '>=', '=', '<>'),
      value: fc.constantFrom(0, 1, 10, 20, 30),
    }),
    fc.record({ op: fc.constant('is' as const), fact: fc.constant('city'), values: fc.subarray(['上海', '北京', '']) }),
    fc.record({ op: fc.constant('blank' as const), fact: fc.constantFrom('days', 'city') }),
    fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
})).tree;

test('one customer alone and all customers at once get the same answer, and not is always the opposite', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const mask = maskOf(condition, days);
      expect(mask).toEqual([0, 1, 2, 3].map((customer) => Number(holds(condition, days, customer))));
      expect(maskOf({ op: 'not', of: condition }, days)).toEqual(mask.map((held) => 1 - held));
    }),
    { seed: 21, numRuns: 200 },
  );
});
