import fc from 'fast-check';
import { civilOf, from1904, isoDate, LAST_SERIAL, serialOf } from '../../core/book/serial';

test.each([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25569],
  [2000, 2, 29, 36585],
  [2024, 1, 15, 45306],
  [9999, 12, 31, 2958465],
])('%d-%d-%d is serial day %d, as workbooks count', (year, month, day, serial) => {
  expect(serialOf(year, month, day)).toBe(serial);
  expect(civilOf(serial)).toEqual([year, month, day]);
});

test('case 55: serial 60 is 1900-02-29, the day that never was', () => {
  expect(serialOf(1900, 2, 29)).toBe(60);
  expect(civilOf(60)).toEqual([1900, 2, 29]);
  expect(isoDate(60)).toBe('1900-02-29');
});

test.each([
  [2023, 2, 29],
  [2100, 2, 29],
  [2024, 2, 30],
  [2024, 4, 31],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 1, 0],
  [1899, 12, 31],
  [10000, 1, 1],
  [NaN, 1, 1],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(serialOf(year, month, day)).toBeNaN();
});

test('case 54: a serial of 1904 is 1462 days later in the system of 1900', () => {
  expect(isoDate(from1904(0))).toBe('1904-01-01');
  expect(from1904(43844)).toBe(45306);
});

test('a fraction of a day is dropped, and days outside 1900-9999 have no writing', () => {
  expect(isoDate(45306.99)).toBe('2024-01-15');
  for (const serial of [0, 0.5, -1, LAST_SERIAL + 1, NaN, Infinity]) expect(isoDate(serial)).toBe('');
});

/** Serial of the day as the platform's calendar counts it, from 1900-03-01 on. */
const serialOnPlatform = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25569;

test('every sampled day agrees with the platform’s calendar and comes back as the same serial', () => {
  const wrong: number[] = [];
  for (let serial = 61; serial <= LAST_SERIAL; serial += 97) {
    const [year, month, day] = civilOf(serial);
    const written = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
    const agrees = serialOnPlatform(year, month, day) === serial && isoDate(serial) === written;
    if (!agrees || serialOf(year, month, day) !== serial) wrong.push(serial);
  }
  expect(wrong).toEqual([]);
});

test('any serial from 1 to 2958465 comes back from its writing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), (serial) => {
      const [year = 0, month = 0, day = 0] = isoDate(serial).split('-').map(Number);
      expect(serialOf(year, month, day)).toBe(serial);
    }),
    { seed: 21, numRuns: 2000 },
  );
});
