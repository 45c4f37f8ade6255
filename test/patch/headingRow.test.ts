import { headingRow, plainSheet } from '../../core/index';
import type { Cell } from '../../core/index';

test.each<[string, readonly (readonly Cell[])[], number | null]>([
  ['the first row of a template', [['客户编号', '姓名']], 0],
  ['the row below a title', [['2026'], ['客户编号', '金额'], ['C1', 5]], 1],
  [
    'none where a column has no header',
    [
      ['客户编号', null],
      ['C1', 5],
    ],
    null,
  ],
  ['none where the widest rows hold numbers', [['a'], ['b', 5]], null],
  ['none of a sheet without a cell', [[]], null],
])('the heading of a plain sheet: %s', (_name, rows, heading) => {
  expect(headingRow(plainSheet('a', rows))).toBe(heading);
});
