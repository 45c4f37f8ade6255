import type { Cell } from '../../../core/index';
import { formatText, isDateFormat } from '../../../desk/workbook/calc/formatText';

test.each<[Cell, string, string]>([
  [1234567.891, 'General', '1234567.891'],
  [123456789012, 'General', '1.23457E+11'],
  [1 / 3, 'General', '0.333333333'],
  [0.1 + 0.2, 'General', '0.3'],
  [null, 'General', ''],
  [true, '0.00', 'TRUE'],
  [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
  ['x', '0.00', 'x'],
  [12, '@', '12'],
  [1.5, '[h]:mm', '36:00'],
  [45322, 'yyyy"年"m"月"', '2024年1月'],
  [45322.75, 'm/d/yyyy h:mm', '1/31/2024 18:00'],
  [-1234.5, '#,##0.00;[Red]-#,##0.00', '-1,234.50'],
  [0.1234, '0.0%', '12.3%'],
  [-5, '0;;', ''],
  [-1, 'yyyy-mm-dd', '########'],
  [3, 'bad[', '3'],
])('%j under %s shows %j', (value, format, text) => {
  expect(formatText(value, format, false)).toBe(text);
});

test('a 1904 workbook shows the day that its serial means, and times as they are', () => {
  expect(formatText(43860, 'yyyy-mm-dd', true)).toBe('2024-01-31');
  expect(formatText(43860, '0', true)).toBe('43860');
});

test.each([
  ['yyyy-mm-dd', true],
  ['h:mm', true],
  ['General', false],
  ['#,##0.00"元"', false],
  ['[Red]0', false],
  ['"day" 0', false],
])('%s shows a date: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
