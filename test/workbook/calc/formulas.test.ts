import { valueOf, type Cells } from './book';
import { FORMULAS } from './formulas.data';

const CELLS: Cells = {
  A1: 10,
  A2: 20,
  A3: 30,
  A4: 40,
  A5: 50,
  B1: 'x',
  B2: 'y',
  B3: 'X',
  B4: 'hello',
  B5: 'x',
  C1: '=1/0',
  C2: 5,
};

test.each(FORMULAS)('%s gives %j', (formula, expected) => {
  const value = valueOf(formula, CELLS);
  if (typeof expected === 'number' && typeof value === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toEqual(expected);
});

test('sums over a whole column of 100,000 rows take seconds, not minutes', () => {
  const cells: Record<string, string | number> = {};
  for (let row = 1; row <= 100_000; row++) cells[`A${row}`] = row % 7;
  const start = process.hrtime.bigint();
  expect(valueOf('=SUM(A:A)+COUNTIF(A:A,">3")+SUMIF(A:A,3)', cells)).toBe(300_000 + 42_857 + 42_858);
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(10_000);
});
