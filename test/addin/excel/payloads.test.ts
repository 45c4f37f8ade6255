import { mostRows } from '../../../core/index';
import { batches } from '../../../addin/excel/write/jobs';

const FIVE_MB = 5 * 1024 * 1024;
/** The longest text that a cell of the ledger holds. */
const LONGEST = 'k'.repeat(32_000);

describe('requests and answers stay below 5 MB', () => {
  test.each([1, 2, 10, 26, 45])(
    'a very hidden sheet of %i columns is read in stretches that fit whatever its cells hold',
    (width) => {
      expect(mostRows('veryHidden', width) * width * LONGEST.length).toBeLessThan(FIVE_MB);
      expect(mostRows('veryHidden', width)).toBeGreaterThanOrEqual(1);
    },
  );

  test('a sheet that people see has no such bound', () => {
    expect(mostRows('visible', 30)).toBe(Infinity);
  });

  test('a job of long texts is looked at piece by piece, all its rows in order', () => {
    const contents = Array.from({ length: 40 }, (_, row) => [row, LONGEST, LONGEST, LONGEST]);
    const groups = [...batches([{ ownedName: '_cp_sheet_ledger', row: 0, column: 0, contents }])];
    const letters = groups.map((group) => group.flatMap((job) => job.contents).length * 3 * LONGEST.length);
    // Values and formulas come back: twice the letters.
    expect(Math.max(...letters) * 2).toBeLessThan(FIVE_MB);
    expect(groups.flat().flatMap((job) => job.contents.map(([row]) => row))).toEqual(contents.map(([row]) => row));
    expect(groups.flat().map((job) => job.row)).toEqual(groups.flat().map((job) => job.contents[0]?.[0]));
  });
});
