import { dateOfSerial, serialOfDate } from '../../../desk/sheets/values/zones';
import { rangeRig } from './range';

// 2024-01-31 is serial 45322; Shanghai is 8 hours ahead of UTC.
describe('Dates go in and out by the zone of the spreadsheet', () => {
  test('a day in Shanghai begins at 16:00 UTC of the day before', () => {
    expect(dateOfSerial(45322, 'Asia/Shanghai').toISOString()).toBe('2024-01-30T16:00:00.000Z');
    expect(serialOfDate(new Date('2024-01-30T16:00:00Z'), 'Asia/Shanghai')).toBe(45322);
  });

  test('summer time in New York: 4 hours in July, 5 in January', () => {
    expect(dateOfSerial(45322, 'America/New_York').toISOString()).toBe('2024-01-31T05:00:00.000Z');
    expect(dateOfSerial(45474, 'America/New_York').toISOString()).toBe('2024-07-01T04:00:00.000Z');
  });

  test('2024-03-10 02:30 never was in New York and is an hour later; 2024-11-03 01:30 was twice and is the first', () => {
    // 45361 is 2024-03-10, 45599 is 2024-11-03: 39 and 277 days after 2024-01-31.
    expect(dateOfSerial(45361 + 2.5 / 24, 'America/New_York').toISOString()).toBe('2024-03-10T07:30:00.000Z');
    expect(dateOfSerial(45599 + 1.5 / 24, 'America/New_York').toISOString()).toBe('2024-11-03T05:30:00.000Z');
  });

  test('every hour of a year in New York comes back as it went in', () => {
    for (let hour = 0; hour < 366 * 24; hour++) {
      const date = new Date(Date.UTC(2024, 0, 1, hour));
      const back = dateOfSerial(serialOfDate(date, 'America/New_York'), 'America/New_York');
      const isSecond = hour === 307 * 24 + 6; // 06:00 UTC on 3 November: the second time that clocks show 01:00
      expect(back.getTime()).toBe(date.getTime() - (isSecond ? 3_600_000 : 0));
    }
  });

  test('setValues and getValues of Dates, with and without a time', () => {
    const { on } = rangeRig([], { locale: 'en_US', timeZone: 'America/New_York' });
    const day = new Date('2024-07-01T04:00:00Z');
    const time = new Date('2024-07-01T17:30:15Z');
    on('A1:B1', 'setValues', [[day, time]]);
    expect(on('A1:B1', 'getValues')).toEqual([[day, time]]);
    expect(on('A1:B1', 'getDisplayValues')).toEqual([['7/1/2024', '7/1/2024 13:30:15']]);
    expect(on('A1:B1', 'getNumberFormats')).toEqual([['M/d/yyyy', 'M/d/yyyy H:mm:ss']]);
  });

  test('a number is a Date only under a date format; a time alone is of 1899-12-30', () => {
    const { on } = rangeRig([[45322, 0.5]], { timeZone: 'Etc/UTC' });
    expect(on('A1', 'getValue')).toBe(45322);
    on('A1', 'setNumberFormat', 'yyyy-mm-dd');
    on('B1', 'setNumberFormat', '[h]:mm');
    expect(on('A1:B1', 'getValues')).toEqual([[new Date('2024-01-31T00:00:00Z'), new Date('1899-12-30T12:00:00Z')]]); // prettier-ignore
    on('A1', 'setNumberFormat', '0.00 "days"');
    expect(on('A1', 'getValue')).toBe(45322);
  });

  test('dates that a formula hands on are dates, wherever they come to stand', () => {
    const { on } = rangeRig([['name', 'day', 'n'], ['a', 45322, 1], ['b', 45323, 2]], { timeZone: 'Etc/UTC' }); // prettier-ignore
    on('B2:B3', 'setNumberFormat', 'yyyy-mm-dd');
    const shown = (formula: string) => {
      on('E1', 'setFormula', formula);
      return on('E1:G2', 'getDisplayValues');
    };
    expect(shown('=FILTER(A2:C3,C2:C3>0)')).toEqual([['a', '2024-01-31', '1'], ['b', '2024-02-01', '2']]); // prettier-ignore
    expect(on('F1', 'getValue')).toEqual(new Date('2024-01-31T00:00:00Z'));
    expect(on('F1:G1', 'getNumberFormats')).toEqual([['yyyy-mm-dd', '0.###############']]);
    expect(shown('=SORT(B2:C3,1,FALSE)')).toEqual([['2024-02-01', '2', ''], ['2024-01-31', '1', '']]); // prettier-ignore
    expect(shown('=ARRAYFORMULA(Data!B2:B3)')).toEqual([['2024-01-31', '', ''], ['2024-02-01', '', '']]); // prettier-ignore
    expect(shown('=QUERY(A1:C3,"select C, max(B) group by C label max(B) \'\', C \'\'",1)')).toEqual([['1', '2024-01-31', ''], ['2', '2024-02-01', '']]); // prettier-ignore
    expect(shown('=QUERY(A2:C3,"select Col3, Col2",0)')).toEqual([['1', '2024-01-31', ''], ['2', '2024-02-01', '']]); // prettier-ignore
    expect(shown('=ARRAYFORMULA(LEN(B2:B3))')).toEqual([['5', '', ''], ['5', '', '']]); // prettier-ignore
  });

  test('a Date that replaces a plain number is read as a Date again', () => {
    const { on } = rangeRig([[1]], { timeZone: 'Etc/UTC' });
    on('A1', 'setNumberFormat', '0.00');
    on('A1', 'setValue', new Date('2024-01-31T00:00:00Z'));
    expect(on('A1', 'getValue')).toEqual(new Date('2024-01-31T00:00:00Z'));
  });
});
