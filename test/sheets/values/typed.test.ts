import { rangeRig, refusalOf } from './range';

/** Write one text with setValue and tell what stands in the cell: value, format, what it shows, its formula. */
function typed(text: unknown, locale = 'en_US', format = '0.###############'): readonly unknown[] {
  const { on, workbook } = rangeRig([], { locale, timeZone: 'Asia/Shanghai', now: () => Date.UTC(2024, 5, 15) });
  on('A1', 'setNumberFormat', format);
  on('A1', 'setValue', text);
  const { value, formula } = workbook.activeSheet.content(0, 0);
  return [formula ?? value, on('A1', 'getNumberFormat'), on('A1', 'getDisplayValue')];
}

// Serials by hand: 2024-01-01 is 45292 (45306 is 2024-01-15 in the reference of the core), so 2024-01-31 is 45322.
describe('a text that setValue writes is read as if it were typed', () => {
  test.each([
    ['1234', [1234, '0.###############', '1234']],
    ['007', [7, '0.###############', '7']],
    [' 42 ', [42, '0.###############', '42']],
    ['1,234', [1234, '#,##0', '1,234']],
    ['1,234.50', [1234.5, '#,##0.00', '1,234.50']],
    ['12,34', ['12,34', '0.###############', '12,34']],
    ['12%', [0.12, '0%', '12%']],
    ['-12.5%', [-0.125, '0.00%', '-12.50%']],
    ['$1,200', [1200, '$#,##0', '$1,200']],
    ['-$5.00', [-5, '$#,##0.00', '-$5.00']],
    ['¥99', [99, '[$¥]#,##0', '¥99']],
    ['(5)', [-5, '0.###############', '-5']],
    ['1e5', [100000, '0.00E+00', '1.00E+05']],
    ['+5', [5, '0.###############', '5']],
    ['true', [true, '0.###############', 'TRUE']],
    ['#N/A', [{ error: '#N/A' }, '0.###############', '#N/A']],
    ['13800138000', [13800138000, '0.###############', '13800138000']],
    ['abc', ['abc', '0.###############', 'abc']],
    ["'007", ['007', '0.###############', '007']],
    ["'=1+1", ['=1+1', '0.###############', '=1+1']],
    ['=', ['=', '0.###############', '=']],
    ['- item', ['- item', '0.###############', '- item']],
    ['1-800-FLOWERS', ['1-800-FLOWERS', '0.###############', '1-800-FLOWERS']],
    ['', [null, '0.###############', '']],
  ])('%j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each([
    ['2024-01-31', [45322, 'yyyy-MM-dd', '2024-01-31']],
    ['2024-1-31', [45322, 'yyyy-M-d', '2024-1-31']],
    ['1/31/2024', [45322, 'M/d/yyyy', '1/31/2024']],
    ['01/31/2024', [45322, 'MM/dd/yyyy', '01/31/2024']],
    ['2024/1/31', [45322, 'yyyy/M/d', '2024/1/31']],
    ['31/1/2024', ['31/1/2024', '0.###############', '31/1/2024']],
    ['1/31/24', [45322, 'M/d/yy', '1/31/24']],
    ['1/31', [45322, 'M/d', '1/31']],
    ['2024-02-30', ['2024-02-30', '0.###############', '2024-02-30']],
    ['Jan 31, 2024', [45322, 'mmm d, yyyy', 'Jan 31, 2024']],
    ['31-Jan-2024', [45322, 'd-mmm-yyyy', '31-Jan-2024']],
    ['January 31, 2024', [45322, 'mmmm d, yyyy', 'January 31, 2024']],
    ['2024年1月31日', [45322, 'yyyy"年"M"月"d"日"', '2024年1月31日']],
    ['6:00', [0.25, 'H:mm', '6:00']],
    ['6:00 PM', [0.75, 'h:mm AM/PM', '6:00 PM']],
    ['36:00', [1.5, '[h]:mm', '36:00']],
    ['25:61', ['25:61', '0.###############', '25:61']],
    ['1/31/2024 18:00:00', [45322.75, 'M/d/yyyy H:mm:ss', '1/31/2024 18:00:00']],
    ['2024-01-31T18:00:00Z', ['2024-01-31T18:00:00Z', '0.###############', '2024-01-31T18:00:00Z']],
  ])('as a date in en_US: %j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each([
    ['zh_CN', '2024/1/31', 45322],
    ['zh_CN', '2024年1月31日', 45322],
    ['zh_CN', '1月31日', 45322],
    ['zh_CN', '1/31/2024', 45322],
    ['zh_CN', '下午 6:00', 0.75],
    ['en_GB', '31/1/2024', 45322],
    ['en_GB', '1/31/2024', '1/31/2024'],
    ['de_DE', '31.1.2024', 45322],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '1,234.5', '1,234.5'],
    ['zh_CN', '2024.1.31', 45322],
    ['zh_CN', '10.5.20', '10.5.20'],
    ['en_US', '1.5', 1.5],
    ['de_DE', '1,5', 1.5],
  ])('by the locale %s: %j', (locale, text, expected) => {
    expect(typed(text, locale)[0]).toEqual(expected);
  });

  test.each([
    ['=1+1', '=1+1', '2'],
    ['+A1', '=+A1', null],
    ['+86 138', '=+86 138', null],
    ['-B1', '=-B1', '0'],
  ])('as a formula: %j', (text, formula, shown) => {
    const [found, , display] = typed(text);
    expect(found).toBe(formula);
    if (shown !== null) expect(display).toBe(shown);
  });

  test.each(['007', '=1+1', '2024-01-31', 'TRUE', "'x"])('but a cell formatted as plain text keeps %j', (text) => {
    expect(typed(text, 'en_US', '@')).toEqual([text, '@', text]);
  });

  test('a number in a plain text cell becomes text, a Date its text', () => {
    expect(typed(7, 'en_US', '@')[0]).toBe('7');
    expect(typed(new Date(Date.UTC(2024, 0, 30, 16)), 'zh_CN', '@')[0]).toBe('2024/1/31');
  });

  test('a format that the cell has stays', () => {
    expect(typed('12%', 'en_US', '0.000')).toEqual([0.12, '0.000', '0.120']);
  });
});

describe('values that are no texts', () => {
  test('objects are written as the server writes maps, null and undefined as blanks', () => {
    expect(typed({ a: 1, b: 'x' })[0]).toBe('{a=1, b=x}');
    expect(typed(null)[0]).toBeNull();
    expect(typed(undefined)[0]).toBeNull();
    expect(typed(NaN)[0]).toEqual({ error: '#NUM!' });
  });

  test('50,000 characters are the most', () => {
    const { on } = rangeRig([]);
    expect(refusalOf(() => on('A1', 'setValue', 'x'.repeat(50_000)))).toBe('');
    expect(refusalOf(() => on('A1', 'setValue', 'x'.repeat(50_001)))).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
