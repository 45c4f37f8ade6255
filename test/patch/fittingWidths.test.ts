import { plainSheet } from '../../core/book/book';
import { fittingWidths } from '../../core/patch/fittingWidths';

test('columns of a plain sheet are as wide as their longest text, within limits', () => {
  const rows = [
    ['客户编号', '要解决的主要问题', 'x'.repeat(90)],
    ['C001', 'short'],
    [45306, null, 'y', '一二三四五六'],
  ];
  expect(fittingWidths(plainSheet('a', rows))).toEqual([12, 18, 40, 14]);
});

test('a sheet without cells has no widths', () => expect(fittingWidths(plainSheet('a', []))).toEqual([]));
