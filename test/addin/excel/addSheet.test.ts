import { plainSheet } from '../../../core/index';
import { CALM } from '../../port/shop';
import { excelRig } from './excelRig';

test('a template or a sample stands in a sheet of its own, its header bold and in sight, and nothing else is', async () => {
  const { workbook, start } = excelRig({ 订单: [['a']] });
  const rows = [['2026'], ['客户编号', '金额'], ['C1', 5]];
  expect(await start().addSheet?.('模板', plainSheet('模板', rows), CALM)).toBe('模板');
  const sheet = workbook.sheet('模板');
  expect(sheet?.freeze).toEqual({ rows: 2, columns: 0 });
  const bold = [0, 1, 2].map((row) => [0, 1, 2].map((column) => sheet?.style(row, column).font.bold === true));
  expect(bold).toEqual([
    [false, false, false],
    [true, true, false],
    [false, false, false],
  ]);
  expect(workbook.sheet('订单')?.freeze).toEqual({ rows: 0, columns: 0 });
});
