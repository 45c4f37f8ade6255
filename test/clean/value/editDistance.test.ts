import fc from 'fast-check';
import { bitsApart, editDistance, lettersOf } from '../../../core/clean/value/editDistance';

/** Optimal string alignment written plainly: the whole table, no band, no early end. */
function plainDistance(a: string, b: string): number {
  const table = Array.from(
    { length: a.length + 1 },
    (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)), // eslint-disable-line no-nested-ternary
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) costs.push(at(i - 2, j - 2) + 1);
      (table[i] ?? [])[j] = Math.min(...costs);
    }
  return at(a.length, b.length);
}

test.each<[string, string, number]>([
  ['florence', 'florence', 0],
  ['florence', 'florecne', 1],
  ['florence', 'flrence', 1],
  ['florence', 'floorence', 1],
  ['florence', 'flxrxnce', 2],
  ['', 'ab', 2],
])('%s and %s are %d apart', (a, b, slips) => {
  expect(editDistance(a, b, 3)).toBe(slips);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('the band gives what the whole table gives, or one more than asked for', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 6 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
    }),
    { seed: 63, numRuns: 3000 },
  );
});

test('each slip changes two bits of the folding at most', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(bitsApart(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * plainDistance(a, b));
    }),
    { seed: 64, numRuns: 500 },
  );
});
