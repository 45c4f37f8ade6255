import fc from 'fast-check';
import { rankScores } from '../../core/score/rank';

const rank = (values: readonly number[], direction: 'smallIsBetter' | 'largeIsBetter'): number[] => [
  ...rankScores(Float64Array.from(values), direction),
];

test('requirement 118: the best amount scores 100, the worst 0, the rest by their place', () => {
  expect(rank([10, 50, 20, 40, 30], 'largeIsBetter')).toEqual([0, 100, 25, 75, 50]);
});

test('requirement 118: the fewest days since the last order score highest', () => {
  expect(rank([10, 50, 20, 40, 30], 'smallIsBetter')).toEqual([100, 0, 75, 25, 50]);
});

test('C31: ties share their average rank', () => {
  // ranks 1, 2.5, 2.5, 4 of 4: (rank - 1) / 3
  expect(rank([1, 3, 3, 5], 'largeIsBetter')).toEqual([0, 50, 50, 100]);
  // ranks 1.5, 1.5, 3: 0.5 / 2 and 2 / 2
  expect(rank([2, 2, 9], 'largeIsBetter')).toEqual([25, 25, 100]);
});

test('scores are rounded half up to one decimal', () => {
  // 1/3 and 2/3 of 100
  expect(rank([1, 2, 3, 4], 'largeIsBetter')).toEqual([0, 33.3, 66.7, 100]);
  // 41 values: every 40th part is 2.5; 401 values: every 400th part is 0.25, so 0.25 -> 0.3 and 0.75 -> 0.8
  const many = rank(
    Array.from({ length: 401 }, (_, k) => k),
    'largeIsBetter',
  );
  expect(many.slice(0, 4)).toEqual([0, 0.3, 0.5, 0.8]);
});

test('a score of exactly 79.95 becomes 80 and not 79.9', () => {
  // 2001 values: place 1599 is 1599 / 2000 = 79.95
  expect(
    rank(
      Array.from({ length: 2001 }, (_, k) => k),
      'largeIsBetter',
    )[1599],
  ).toBe(80);
});

test('one customer, or customers all alike, score 50', () => {
  expect(rank([7], 'smallIsBetter')).toEqual([50]);
  expect(rank([4, 4, 4], 'largeIsBetter')).toEqual([50, 50, 50]);
});

test('blanks stay blank and are not counted', () => {
  expect(rank([NaN, 1, NaN, 2, 3], 'largeIsBetter')).toEqual([NaN, 0, NaN, 50, 100]);
  expect(rank([], 'largeIsBetter')).toEqual([]);
});

const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double({ noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});

test('row order changes no score', () => {
  const shuffledPairs = numbers.chain((values) =>
    fc.shuffledSubarray(values, { minLength: values.length }).map((shuffled) => ({ values, shuffled })),
  );
  fc.assert(
    fc.property(shuffledPairs, ({ values, shuffled }) => {
      const scores = rank(values, 'largeIsBetter');
      const scoreOf = new Map(values.map((value, row) => [value, scores[row]]));
      expect(rank(shuffled, 'largeIsBetter')).toEqual(shuffled.map((value) => scoreOf.get(value)));
    }),
    { seed: 12, numRuns: 60 },
  );
});

test('a better value never scores lower, and scores stay within 0 and 100', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('smallIsBetter' as const, 'largeIsBetter' as const), (values, direction) => {
      const scores = rank(values, direction);
      const sign = direction === 'largeIsBetter' ? 1 : -1;
      values.forEach((value, i) =>
        values.forEach((other, k) => {
          if (sign * value > sign * other) expect(scores[i]).toBeGreaterThanOrEqual(scores[k] ?? NaN);
        }),
      );
      expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...scores)).toBeLessThanOrEqual(100);
    }),
    { seed: 13, numRuns: 40 },
  );
});
