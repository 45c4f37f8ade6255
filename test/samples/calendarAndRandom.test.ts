import fc from 'fast-check';
import { dayOf, serialOf } from '../../desk/samples/calendar';
import { randomFrom } from '../../desk/samples/random';

describe('the calendar of the samples', () => {
  it.each([
    [{ year: 1900, month: 3, day: 1 }, 61],
    [{ year: 2000, month: 2, day: 29 }, 36585],
    [{ year: 2024, month: 1, day: 15 }, 45306],
    [{ year: 2026, month: 10, day: 31 }, 46326],
  ])('gives %o the serial a spreadsheet shows, %i', (day, serial) => {
    expect(serialOf(day)).toBe(serial);
    expect(dayOf(serial)).toEqual(day);
  });

  it('agrees with the built-in calendar on every day from 1900-03-01 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_415 }), (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dayOf(serial)).toEqual(day);
        expect(serialOf(day)).toBe(serial);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('the random stream of the samples', () => {
  const stream = (seed: number): number[] =>
    Array.from(
      { length: 50 },
      (
        (random) => () =>
          random.next()
      )(randomFrom(seed)),
    );

  it('is the same for the same seed and another for another seed', () => {
    expect(stream(1)).toEqual(stream(1));
    expect(stream(1)).not.toEqual(stream(2));
  });

  it('spreads evenly over its range', () => {
    const random = randomFrom(3);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const tenth = random.below(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(9_600);
    expect(Math.max(...tenths)).toBeLessThan(10_400);
  });

  it('refuses to pick from an empty list', () => {
    expect(() => randomFrom(1).pick([])).toThrow(RangeError);
  });
});
