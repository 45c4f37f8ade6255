import { DateStyle } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { isoDate } from '../../core/book/serial';
import { dateCleaner } from '../../core/clean/date';
import { afterOf, cleanColumn, rulesOf, type ColumnSetting } from './cleanColumn';

interface Reading {
  readonly day: string;
  readonly rule: string;
  readonly after: string;
}

function read(cell: Cell, setting?: ColumnSetting, order: 'auto' | 'dmy' | 'mdy' = 'auto'): Reading {
  const column = cleanColumn((source) => dateCleaner(source, order), [cell], setting);
  return { day: isoDate(column.days[0] ?? 0), rule: rulesOf(column)[0] ?? '', after: afterOf(column, [cell])[0] ?? '' };
}

const spelled = (day: string): Reading => ({ day, rule: 'dateSpelling', after: day });
const left = (day: string): Reading => ({ day, rule: '', after: day });
const refused = (rule: string): Reading => ({ day: '', rule, after: '' });

describe('a date text is rewritten', () => {
  test.each<[string, string, string]>([
    ['requirement 65: with points', '2024.1.15', '2024-01-15'],
    ['with slashes', '2024/1/15', '2024-01-15'],
    ['with slashes and a single-digit hour', '2024/1/15 8:30', '2024-01-15'],
    ['with slashes and AM or PM', '2024/1/15 8:30:00 PM', '2024-01-15'],
    ['with dashes and one-digit numbers', '2024-1-5', '2024-01-05'],
    ['with a one-digit day alone', '2024-01-5', '2024-01-05'],
    ['with a short month first, as eBay writes it', 'Jan-05-24', '2024-01-05'],
    ['in Spanish, with hours', '5 de marzo de 2024 10:12 hs.', '2024-03-05'],
    ['in Portuguese', '15 de dezembro de 2024', '2024-12-15'],
    ['in Chinese', '2024年1月15日', '2024-01-15'],
    ['in Chinese with 号', '2024年1月15号', '2024-01-15'],
    ['in Chinese with spaces', '2024 年 1 月 15 日', '2024-01-15'],
    ['in Chinese with the weekday', '2024年1月15日星期一', '2024-01-15'],
    ['in Chinese with a time and no space', '2024年1月15日15时30分', '2024-01-15'],
    ['in Chinese with 下午', '2024年1月15日 下午3:05', '2024-01-15'],
    ['in Chinese with a two-digit year', '24年1月15日', '2024-01-15'],
    ['case 61: in Chinese numerals', '二〇二六年一月五日', '2026-01-05'],
    ['in Chinese numerals with 零 and tens', '二零二六年十二月三十一日', '2026-12-31'],
    ['in Chinese numerals with twenty', '二〇二六年十月二十日', '2026-10-20'],
    ['case 61: in a year of the Republic', '民国115年1月5日', '2026-01-05'],
    ['case 61: in a year of Reiwa', '令和8年3月1日', '2026-03-01'],
    ['in the first year of Reiwa', '令和元年5月1日', '2019-05-01'],
    ['in a year of Reiwa in Chinese numerals', '令和八年三月一日', '2026-03-01'],
    ['as eight digits', '20240115', '2024-01-15'],
    ['as eight digits with a time', '20240115 083000', '2024-01-15'],
    ['as fourteen digits', '20240115083000', '2024-01-15'],
    ['with a month name last', '15 Jan 2024', '2024-01-15'],
    ['with a month name first', 'January 15, 2024', '2024-01-15'],
    ['with a weekday and a month name', 'Mon, Jan 15, 2024', '2024-01-15'],
    ['with a month name of four letters', 'Sept 5, 2024', '2024-09-05'],
    ['with a month name and a two-digit year', '15-Jan-24', '2024-01-15'],
    ['with a two-digit year of the last century', '15-Jan-70', '1970-01-15'],
    ['with an English ordinal', '3rd March 2024', '2024-03-03'],
    ['with the year first and a month name', '2024-Jan-15', '2024-01-15'],
    ['case 14: in full-width digits', '２０２４-０１-１５', '2024-01-15'],
    ['in digits of mixed width', '２024-01-15', '2024-01-15'],
    ['with a space behind', '2024-01-15 ', '2024-01-15'],
    ['with full-width slashes', '２０２４／１／１５', '2024-01-15'],
    ['case 31: between no-break and ideographic spaces', '\u00a02024-01-15\u3000', '2024-01-15'],
    ['case 58: at 24:00, staying on its day', '2026/1/1 24:00', '2026-01-01'],
    ['with a leap day', '2024/2/29', '2024-02-29'],
    ['case 55: on the day that never was', '1900/2/29', '1900-02-29'],
  ])('%s', (_, text, day) => {
    expect(read(text)).toEqual(spelled(day));
  });
});

describe('a date is left as it is', () => {
  test.each<[string, Cell, string, number]>([
    ['as YYYY-MM-DD', '2024-01-15', '2024-01-15', 0],
    ['as YYYY-MM-DD with a time', '2024-01-15 08:30:00', '2024-01-15', 0],
    ['as an ISO time stamp', '2024-01-15T08:30:00Z', '2024-01-15', 0],
    [
      'case 63: late in the evening of a far zone, on the day that is written',
      '2024-01-15T23:30:00-10:00',
      '2024-01-15',
      0,
    ],
    ['case 63: on a day when Shanghai had summer time', '1988-04-10 00:00:00', '1988-04-10', 0],
    ['with fractions of a second', '2024-01-15 08:30:00.123', '2024-01-15', 0],
    ['as a date cell', 45306, '2024-01-15', DateStyle.date],
    ['as a date cell with a time', 45306.75, '2024-01-15', DateStyle.dateTime],
    ['case 55: as a date cell of serial 60', 60, '1900-02-29', DateStyle.date],
  ])('%s', (_, cell, day, style) => {
    expect(read(cell, { styles: [style] })).toEqual(left(day));
  });
});

describe('a number without a date style', () => {
  test('case 53: in a column of dates is a serial day', () => {
    expect(read(45000)).toEqual({ day: '2023-03-15', rule: 'dateSerial', after: '2023-03-15' });
  });

  test('of eight digits is the date that it spells', () => {
    expect(read(20240115)).toEqual(spelled('2024-01-15'));
  });

  test('of eight digits that spell no day is refused', () => {
    expect(read(20241315)).toEqual(refused('impossibleDate'));
  });

  test('too small or too large for a shop is no date', () => {
    expect(read(2024)).toEqual(refused('notADate'));
    expect(read(999999)).toEqual(refused('notADate'));
  });

  test('stored as text is a serial day too', () => {
    expect(read('45306')).toEqual(spelled('2024-01-15'));
    expect(read('45306.75')).toEqual(spelled('2024-01-15'));
  });

  test('case 54: in a workbook that counts from 1904 is 1462 days later', () => {
    // 45306 - 1462
    expect(read(43844, { date1904: true })).toEqual({ day: '2024-01-15', rule: 'dateSerial', after: '2024-01-15' });
    expect(read(43844, { styles: [DateStyle.date], date1904: true })).toEqual(left('2024-01-15'));
  });
});

describe('a date is refused', () => {
  test.each<[string, Cell, string, number]>([
    ['case 57: 30 February', '2026-02-30', 'impossibleDate', 0],
    ['29 February of a common year', '2023/2/29', 'impossibleDate', 0],
    ['month 13', '2024.13.1', 'impossibleDate', 0],
    ['day 0', '2024-01-00', 'impossibleDate', 0],
    ['a zero date of an export', '0000-00-00', 'impossibleDate', 0],
    ['a day before 1900', '1899-12-31', 'impossibleDate', 0],
    ['a day after 2100', '2101-01-01', 'impossibleDate', 0],
    ['a day after 2100 with the year last', '03/04/9999', 'impossibleDate', 0],
    ['31 and 31', '31/31/2024', 'impossibleDate', 0],
    ['a date cell after 2100', 80000, 'impossibleDate', DateStyle.date],
    ['case 56: a negative date cell', -5, 'impossibleDate', DateStyle.date],
    ['case 62: a cell that holds only a time', 0.5, 'notADate', DateStyle.time],
    ['case 62: a text that holds only a time', '08:30', 'notADate', 0],
    ['two dates in one cell', '2024-01-15 2024-01-16', 'notADate', 0],
    ['hour 25', '2024-01-15 25:00', 'notADate', 0],
    ['minute 75', '2024-01-15 10:75', 'notADate', 0],
    ['second 75', '2024-01-15 10:00:75', 'notADate', 0],
    ['a three-digit month', '2024-001-15', 'notADate', 0],
    ['a month without a day', '2024-01', 'notADate', 0],
    ['a month without a day in Chinese numerals', '二〇二六年一月', 'notADate', 0],
    ['a word that only begins like a month', 'Mayor 5, 2024', 'notADate', 0],
    ['a quarter', '2024Q1', 'notADate', 0],
    ['words', '昨天', 'notADate', 0],
    ['a logical value', true, 'notADate', 0],
    ['case 64: an error value', { error: '#REF!' }, 'notADate', 0],
    ['an infinite number', Infinity, 'notADate', 0],
    ['mixed separators', '2024-01/15', 'notADate', 0],
    ['a three-digit day', '2024-01-015', 'notADate', 0],
  ])('%s', (_, cell, rule, style) => {
    expect(read(cell, { styles: [style] })).toEqual(refused(rule));
  });
});

describe('a blank among dates', () => {
  test('that is empty or ordinary space says nothing', () => {
    for (const cell of [null, '', '  ', '\t\r\n']) expect(read(cell)).toEqual(left(''));
  });

  test.each(['N/A', '无', '-', '—', '？', 'null', '\u200b', '\u00a0', 'Ｎ／Ａ'])(
    'case 30: %j is blank, and said',
    (mark) => {
      expect(read(mark)).toEqual(refused('blankMark'));
    },
  );
});

test('case 59: date cells, date texts and serial numbers mix in one column', () => {
  const cells = [45306, '2024-01-16', 45308, '2024.1.18', null];
  const styles = [DateStyle.date, 0, 0, 0, 0];
  const column = cleanColumn((source) => dateCleaner(source, 'auto'), cells, { styles });
  expect(Array.from(column.days, isoDate)).toEqual(['2024-01-15', '2024-01-16', '2024-01-17', '2024-01-18', '']);
  expect(rulesOf(column)).toEqual(['', '', 'dateSerial', 'dateSpelling', '']);
});

test('a text of more than 64 characters is no date, whatever it looks like', () => {
  expect(read(`45306.${'0'.repeat(58)}`)).toEqual(spelled('2024-01-15'));
  expect(read(`45306.${'0'.repeat(59)}`)).toEqual(refused('notADate'));
  expect(read(`${' '.repeat(100_000)}January 15, 2024`)).toEqual(spelled('2024-01-15'));
});
