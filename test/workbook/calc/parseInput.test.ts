import type { Cell } from '../../../core/index';
import { parseInput, parseNumericText } from '../../../desk/workbook/calc/parseInput';

/** 2024-06-15. */
const TODAY = 45458;

test.each<[string, Cell, string?]>([
  ['007', 7],
  ['1,234', 1234, '#,##0'],
  ['12%', 0.12, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['$1,234.50', 1234.5, '$#,##0.00_);[Red]($#,##0.00)'],
  ['¥100', 100, '[$¥-804]#,##0'],
  ['-€5.20', -5.2, '[$€-2] #,##0.00'],
  ['£3', 3, '[$£-809]#,##0'],
  ['1e5', 100000, '0.00E+00'],
  ['(500)', -500],
  ['-5', -5],
  ['+5', 5],
  ['.5', 0.5],
  [' 12 ', 12],
  ['2024-01-31', 45322, 'm/d/yyyy'],
  ['1/31/2024', 45322, 'm/d/yyyy'],
  ['31-Jan-2024', 45322, 'd-mmm-yy'],
  ['Jan 2024', 45292, 'mmm-yy'],
  ['2024年1月31日', 45322, 'yyyy"年"m"月"d"日"'],
  ['2024年1月', 45292, 'yyyy"年"m"月"'],
  ['1/2', 45293, 'd-mmm'],
  ['0 1/2', 0.5, '# ?/?'],
  ['10:30', 0.4375, 'h:mm'],
  ['10:30 PM', 0.9375, 'h:mm AM/PM'],
  ['2024-01-31 10:30', 45322.4375, 'm/d/yyyy h:mm'],
  ['true', true],
  ['#N/A', { error: '#N/A' }],
  ["'007", '007'],
  ['客户', '客户'],
  ['31/12/2024', '31/12/2024'],
  ['13800138000x', '13800138000x'],
  ['', ''],
  ['=', '='],
  ['=1+', '=1+'],
  ['- not a formula', '- not a formula'],
])('%j becomes %j', (...[text, value, numberFormat]) => {
  expect(parseInput(text, false, TODAY)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
});

test.each([
  ['=SUM(A1:B2)', '=SUM(A1:B2)'],
  ['+A1', '=+A1'],
  ['-A1*2', '=-A1*2'],
  ['=\'客户 1\'!A1&"="', '=\'客户 1\'!A1&"="'],
])('%j is a formula', (text, formula) => {
  expect(parseInput(text, false, TODAY)).toEqual({ value: null, formula });
});

test('dates of a 1904 workbook count from 1904, and older ones stay text', () => {
  expect(parseInput('2024-01-31', true, TODAY - 1462)).toEqual({ value: 43860, numberFormat: 'm/d/yyyy' });
  expect(parseInput('1/2', true, TODAY - 1462).value).toBe(43831);
  expect(parseInput('1901-01-01', true, TODAY - 1462)).toEqual({ value: '1901-01-01' });
});

test.each([
  ['5', 5],
  ['12%', 0.12],
  ['2024-01-31', 45322],
  ['', null],
  ['abc', null],
  ['0x10', null],
])('%j in arithmetic is %j', (text, number) => {
  expect(parseNumericText(text)).toBe(number);
});
