import type { Cell } from '../../../core/index';
import { passes, type FilterSheet } from '../../../desk/workbook/filter/passes';
import { formatText } from '../../../desk/workbook/calc/formatText';
import type { FilterCriterion } from '../../../desk/workbook/objects';
import { NORMAL_STYLE } from '../../../desk/workbook/style';

/** Rows of a column below its header that a criterion shows, by number from 1. */
function shown(values: readonly Cell[], criterion: FilterCriterion, today?: number): number[] {
  const sheet: FilterSheet = {
    value: (row) => (row === 0 ? 'header' : (values[row - 1] ?? null)),
    text: (row) => formatText(values[row - 1] ?? null, '#,##0', false),
    style: (row) => ({
      ...NORMAL_STYLE,
      fill: { color: row === 2 ? '#FF0000' : '', pattern: 'Solid', patternColor: '' },
    }),
  };
  const area = { top: 0, left: 3, bottom: values.length, right: 3 };
  const isPassing = passes(new Map([[0, criterion]]), area, sheet, today);
  return values.map((_, at) => at + 1).filter(isPassing);
}

const custom = (criterion1: string, operator: 'And' | 'Or' = 'And', criterion2?: string): FilterCriterion => ({
  on: 'custom',
  criterion1,
  operator,
  ...(criterion2 === undefined ? {} : { criterion2 }),
});

test.each<[string, FilterCriterion, number[]]>([
  ['values as shown, any case', { on: 'values', values: ['1,234', 'ann'] }, [1, 2]],
  ['blanks by ""', { on: 'values', values: [''] }, [4]],
  ['blanks by "="', custom('='), [4]],
  ['filled by "<>"', custom('<>'), [1, 2, 3, 5]],
  ['text that starts so', custom('=a*'), [2, 3]],
  ['a question mark is one character', custom('=an?'), [2]],
  ['a tilde takes the star as it is', custom('=~*'), []],
  ['not equal', custom('<>ann'), [1, 3, 4, 5]],
  ['greater, numbers only', custom('>100'), [1, 5]],
  ['both', custom('>100', 'And', '<1000'), [5]],
  ['either', custom('>1000', 'Or', '=ann'), [1, 2]],
  ['fill colour', { on: 'cellColor', color: '#ff0000' }, [2]],
  ['top item', { on: 'topItems', count: 1 }, [1]],
  ['bottom half', { on: 'bottomPercent', count: 50 }, [5]],
  ['above average', { on: 'dynamic', rule: 'AboveAverage' }, [1]],
  ['unknown rule', { on: 'dynamic', rule: 'nonsense' }, []],
])('a filter by %s shows its rows', (_, criterion, rows) => {
  expect(shown([1234, 'Ann', 'abcd', null, 500], criterion)).toEqual(rows);
});

/** 2024-06-15 is a Saturday. */
const TODAY = 45458;

test.each([
  ['Today', [45458]],
  ['Yesterday', [45457]],
  ['ThisWeek', [45452, 45457, 45458]],
  ['NextWeek', [45459]],
  ['ThisMonth', [45444, 45452, 45457, 45458, 45459]],
  ['LastMonth', [45443]],
  ['ThisQuarter', [45383, 45443, 45444, 45452, 45457, 45458, 45459]],
  ['ThisYear', [45292, 45383, 45443, 45444, 45452, 45457, 45458, 45459]],
  ['LastYear', [45291]],
  ['YearToDate', [45292, 45383, 45443, 45444, 45452, 45457, 45458]],
  ['AllDatesInPeriodMay', [45443]],
  ['AllDatesInPeriodQuarter4', [45291]],
])('%s means its days', (rule, days) => {
  // 2023-12-31, 2024-01-01, 04-01, 05-31, 06-01, 06-09 (Sunday), 06-14, 06-15, 06-16
  const serials = [45291, 45292, 45383, 45443, 45444, 45452, 45457, 45458, 45459];
  expect(shown(serials, { on: 'dynamic', rule }, TODAY).map((at) => serials[at - 1])).toEqual(days);
});
