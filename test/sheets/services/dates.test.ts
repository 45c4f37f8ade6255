import { formatDate } from '../../../desk/sheets/services/utilities/formatDate';
import { parseDate } from '../../../desk/sheets/services/utilities/parseDate';
import { MONDAY, scriptRig } from './scriptRig';

// Expected texts: worked out by hand from the documentation of java.text.SimpleDateFormat.
test.each([
  ['yyyy-MM-dd HH:mm:ss', 'UTC', '2024-01-15 08:05:09'],
  ['yyyy-MM-dd HH:mm:ss.SSS', 'Asia/Shanghai', '2024-01-15 16:05:09.007'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'GMT+8', '2024-01-15T16:05:09+08:00'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2024-01-15T08:05:09Z'],
  ['d/M/yy', 'UTC', '15/1/24'],
  ['EEE, MMM d, yyyy', 'UTC', 'Mon, Jan 15, 2024'],
  ['EEEE d MMMM y', 'UTC', 'Monday 15 January 2024'],
  ['h:mm a', 'America/New_York', '3:05 AM'],
  ['K:mm a', 'Asia/Tokyo', '5:05 PM'],
  ['kk', 'America/Los_Angeles', '24'],
  ['z', 'America/New_York', 'EST'],
  ['z', 'Asia/Shanghai', 'CST'],
  ['z', 'GMT+8', 'GMT+08:00'],
  ['Z', 'Asia/Kolkata', '+0530'],
  ['X', 'UTC', 'Z'],
  ['X', 'GMT-03:30', '-03'],
  ['D F u w W G', 'UTC', '15 3 1 3 3 AD'],
  ['YYYY', 'UTC', '2024'],
  ["'Week of' d''yy", 'UTC', "Week of 15'24"],
  ['yyyy年M月d日', 'Asia/Shanghai', '2024年1月15日'],
])('%s in %s is %s', (pattern, zone, expected) => {
  expect(formatDate(MONDAY, zone, pattern)).toBe(expected);
});

test('summer time moves the clock and changes the name of the zone', () => {
  const july = Date.UTC(2024, 6, 15, 12);
  expect(formatDate(july, 'America/New_York', 'HH:mm z Z')).toBe('08:00 EDT -0400');
  expect(formatDate(july, 'Europe/London', 'HH:mm z')).toBe('13:00 BST');
});

test('midnight is 00 and the year of the last week may be the next one', () => {
  const lastDay = Date.UTC(2024, 11, 31);
  expect(formatDate(lastDay, 'UTC', 'HH hh kk KK')).toBe('00 12 24 00');
  expect(formatDate(lastDay, 'UTC', 'yyyy YYYY w')).toBe('2024 2025 1');
});

test('a zone that does not exist and a letter without meaning are refused', () => {
  expect(() => formatDate(MONDAY, 'Mars/Olympus', 'y')).toThrow(
    'Invalid argument: timeZone. Should be of type: String',
  );
  expect(() => formatDate(NaN, 'UTC', 'y')).toThrow('Invalid argument: date. Should be of type: Date');
  expect(() => formatDate(MONDAY, 'UTC', 'b')).toThrow("Illegal pattern character 'b'");
  expect(() => formatDate(MONDAY, 'UTC', "yyyy 'o")).toThrow('Unterminated quote');
});

test('a date that is a text is refused with the types that were given', () => {
  const { Utilities } = scriptRig();
  expect(() => Utilities.formatDate('2024-01-15' as unknown as Date, 'GMT', 'y')).toThrow(
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  );
});

test.each([
  ['2024-01-15 16:05:09', 'yyyy-MM-dd HH:mm:ss', 'Asia/Shanghai', '2024-01-15T08:05:09.000Z'],
  ['15/01/2024', 'dd/MM/yyyy', 'UTC', '2024-01-15T00:00:00.000Z'],
  ['Jan 5, 2024 3:07 PM', 'MMM d, yyyy h:mm a', 'UTC', '2024-01-05T15:07:00.000Z'],
  ['20240115', 'yyyyMMdd', 'UTC', '2024-01-15T00:00:00.000Z'],
  ['2024-07-01T12:00:00+02:00', "yyyy-MM-dd'T'HH:mm:ssXXX", 'UTC', '2024-07-01T10:00:00.000Z'],
  ['2024-04-31', 'yyyy-MM-dd', 'UTC', '2024-05-01T00:00:00.000Z'],
  ['2024-07-01 08:00', 'yyyy-MM-dd HH:mm', 'America/New_York', '2024-07-01T12:00:00.000Z'],
])('%s read as %s in %s is %s', (text, pattern, zone, expected) => {
  expect(new Date(parseDate(text, zone, pattern) ?? NaN).toISOString()).toBe(expected);
});

test('a text that does not follow the pattern is no date', () => {
  expect(parseDate('yesterday', 'UTC', 'yyyy-MM-dd')).toBeNull();
  expect(() => scriptRig().Utilities.parseDate('yesterday', 'UTC', 'yyyy')).toThrow('Unparseable date: "yesterday"');
});
