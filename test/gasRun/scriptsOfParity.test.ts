import { play } from './play';

// What a fresh cell looks like at Google: as the tests of an open emulation that also runs there record it.
test('freshCell: a new spreadsheet is in Arial 10, and automatic formats have a name', () => {
  const { failure, logged } = play('freshCell', 'freshCell', { Data: [] });
  expect(failure).toBeNull();
  expect(logged).toEqual([
    'Arial | 10 | 0.###############',
    'Georgia | 20 | 0.00',
    'Arial | 10 | 0.###############',
    'Arial | 1234567.25',
  ]);
});

test('checkAnything: another value may be written over a checkbox, and stays when the box goes', () => {
  const { failure, logged } = play('checkAnything', 'checkAnything', { Data: [] });
  expect(logged).toEqual(['true,false,', ',,random', 'NOT_REQUIRED///0', '#f68ab0']);
  expect(failure?.message).toBe('Second row color should not be null.');
});

test('looseMethods: a method taken off its object still belongs to it, and may be replaced', () => {
  const { failure, logged, cells } = play('looseMethods', 'looseMethods', { Data: [] });
  expect(failure).toBeNull();
  expect(logged).toEqual(['a-007', 'x/y', '1970', 'one', 'two', 'a', 'mine']);
  expect(cells('Data')).toEqual([['a', 1], ['b', 2]]); // prettier-ignore
});

test('archives: blobs go into zip and gzip and come back', () => {
  const { failure, logged } = play('archives', 'archives', { Data: [] });
  expect(logged).toEqual([
    'archive.zip,application/zip,mine.zip',
    'a.csv;text/csv;id,name',
    'b.txt;text/plain;Grüße',
    'archive.gz,application/x-gzip,true',
    'archive,,hello hello hello hello hello',
  ]);
  expect(failure?.message).toBe('Invalid argument: blob');
});

test('formatsOfFormulas: the look that a formula gave its cell goes with the formula, a date of its own stays', () => {
  const { failure, logged } = play('formatsOfFormulas', 'formatsOfFormulas', { Data: [] });
  expect(failure).toBeNull();
  expect(logged).toEqual([
    '1/5/2024 object | 7 number | 7 number | 8 number | 9 number | 1/9/1900 object | 11.00 number',
  ]);
});

test('earlyDays: days before March 1900 are those of Sheets, which counts from 1899-12-30', () => {
  const { failure, logged } = play('earlyDays', 'earlyDays', { Data: [] });
  expect(failure).toBeNull();
  expect(logged).toEqual([
    '1/9/1900 12/30/1899 12/29/1899 2/28/1900 3/1/1900',
    '2/10/1840 1840',
    'Monday 10 February 1840',
    '12:00',
  ]);
});

test('smallWords: refusals of autoFill, lists of values as texts, colours that nobody built', () => {
  const { failure, logged, cells } = play('smallWords', 'smallWords', { Data: [] });
  expect(failure).toBeNull();
  expect(logged).toEqual([
    'AutoFill destination range must contain the source range.',
    'AutoFill destination range must extend the source range in only one direction.',
    '[["9","false","z"],true]',
    '#ea4335',
    '#4285f4,#4285f4,#102030',
  ]);
  expect(cells('Data').map((row) => row[3])).toEqual([false, 9]);
});
