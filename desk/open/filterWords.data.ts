const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Dynamic filters: the file's word, and the word of Excel.DynamicFilterCriteria. */
export const DYNAMIC_FILTERS: readonly (readonly [string, string])[] = [
  ...'aboveAverage belowAverage tomorrow today yesterday nextWeek thisWeek lastWeek nextMonth thisMonth lastMonth nextQuarter thisQuarter lastQuarter nextYear thisYear lastYear yearToDate'
    .split(' ')
    .map((word): readonly [string, string] => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
  ...[1, 2, 3, 4].map((quarter): readonly [string, string] => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}`]),
  ...MONTHS.map((month, at): readonly [string, string] => [`M${at + 1}`, `AllDatesInPeriod${month}`]),
];

/** Comparisons of custom filters: the file's word, and the sign of a criterion. */
export const FILTER_SIGNS: readonly (readonly [string, string])[] = [
  ['notEqual', '<>'],
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
  ['greaterThan', '>'],
  ['lessThan', '<'],
  ['equal', '='],
];
