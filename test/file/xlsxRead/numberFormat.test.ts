import { DateStyle } from '../../../core/index';
import { builtinDateStyle, dateStyleOf } from '../../../desk/file/xlsx/read/numberFormat';

const { date, dateTime, time, none } = DateStyle;

test.each<[string, number]>([
  ['yyyy-mm-dd', date],
  ['m/d/yy h:mm', dateTime],
  ['h:mm', time],
  ['mm:ss.0', time],
  ['[h]:mm:ss', time],
  ['[mm]', time],
  ['mmm', date],
  ['mmmm yyyy', date],
  ['m', date],
  ['dddd', date],
  ['h:mm AM/PM', time],
  ['h:mm A/P', time],
  ['yyyy"年"m"月"d"日"', date],
  ['yyyy年m月d日', date],
  ['yyyy"年"m"月"d"日" 上午/下午h"时"mm"分"', dateTime],
  ['上午/下午h:mm', time],
  ['[$-804]aaaa', date],
  ['[$-411]ge.m.d', date],
  ['[DBNum1][$-804]yyyy"年"m"月"', date],
  ['[$-F400]h:mm:ss\\ AM/PM', time],
  ['[Red]d\\-mmm;@', date],
  ['yyyy\\-mm\\-dd\\ hh:mm:ss', dateTime],
  ['General', none],
  ['G/通用格式', none],
  ['0.00E+00', none],
  ['0.00e-00', none],
  ['#,##0.00;[Red]-#,##0.00', none],
  ['0" days"', none],
  ['"day" 0', none],
  ['0\\d', none],
  ['0_d', none],
  ['[$¥-804]#,##0.00', none],
  ['[Red]0', none],
  ['[Black]0', none],
  ['@', none],
  ['', none],
  ['0"小时"', none],
  ['0;yyyy', none],
])('the format %s is shown as style %i', (format, style) => {
  expect(dateStyleOf(format)).toBe(style);
});

test('builtin ids are dates, times or both as Excel shows them, Chinese ids included', () => {
  const of = (style: number) =>
    Array.from({ length: 164 }, (_, id) => id).filter((id) => builtinDateStyle(id) === style);
  expect(of(date)).toEqual([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
  expect(of(time)).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
  expect(of(dateTime)).toEqual([22]);
});
