import fc from 'fast-check';
import { ascending } from '../../core/score/ascending';

const plain = (values: Float64Array): number[] =>
  [...values]
    .filter((value) => !Number.isNaN(value))
    .map((value) => value + 0)
    .sort((a, b) => a - b);

test('values come out ascending and blanks are left out', () => {
  const { order, sorted } = ascending(Float64Array.of(30, NaN, -5, 10, 0.5));
  expect([...order]).toEqual([2, 4, 3, 0]);
  expect([...sorted]).toEqual([-5, 0.5, 10, 30]);
});

test('equal values keep their row order, and minus zero is zero', () => {
  const { order, sorted } = ascending(Float64Array.of(0, 7, -0, 7, 0));
  expect([...order]).toEqual([0, 2, 4, 1, 3]);
  expect([...sorted]).toEqual([0, 0, 0, 7, 7]);
});

test('the column itself is not changed', () => {
  const values = Float64Array.of(3, 1, 2);
  ascending(values);
  expect([...values]).toEqual([3, 1, 2]);
});

test('an empty column and a column of blanks give nothing', () => {
  expect(ascending(new Float64Array(0)).sorted).toHaveLength(0);
  expect(ascending(Float64Array.of(NaN, NaN)).order).toHaveLength(0);
});

test('any numbers sort as the built-in comparison sorts them, infinities and tiny fractions included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Infinity, -Infinity, 5e-324))),
      (numbers) => {
        const values = Float64Array.from(numbers);
        expect([...ascending(values).sorted]).toEqual(plain(values));
      },
    ),
    { seed: 11, numRuns: 60 },
  );
});
