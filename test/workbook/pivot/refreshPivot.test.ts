import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { refreshPivot } from '../../../desk/workbook/pivot/refreshPivot';
import type { Cell } from '../../../core/index';
import { data, field, pivot, SALES } from './models';

function sheetWithPivot() {
  const workbook = newWorkbook('Book');
  const source = workbook.addSheet('Data');
  const target = workbook.addSheet('Pivot');
  const rows: readonly (readonly Cell[])[] = [SALES.headers, ...SALES.rows];
  source.write({ top: 0, left: 0, bottom: 5, right: 4 }, (row, column) => ({
    value: rows[row]?.[column] ?? null,
    formula: null,
  }));
  const model = pivot({
    rows: [field('Region')],
    data: [data('Amount', { numberFormat: '#,##0' })],
    at: { row: 2, column: 1 },
  });
  target.pivots.add(model);
  return { workbook, source, target, model };
}

test('a refresh writes the cells, sets where they stand, and follows the source', () => {
  const { workbook, source, target, model } = sheetWithPivot();
  refreshPivot(workbook, target, model);
  expect(model.rendered).toEqual({ top: 2, left: 1, bottom: 5, right: 2 });
  expect(target.values({ top: 2, left: 1, bottom: 5, right: 2 })).toEqual([
    ['Row Labels', 'Sum of Amount'],
    ['East', 30],
    ['West', 75],
    ['Grand Total', 105],
  ]);
  expect(target.style(3, 2).numberFormat).toBe('#,##0');
  source.write({ top: 1, left: 0, bottom: 2, right: 0 }, () => ({ value: 'West', formula: null }));
  refreshPivot(workbook, target, model);
  expect(target.values({ top: 3, left: 1, bottom: 5, right: 2 })).toEqual([
    ['West', 105],
    ['Grand Total', 105],
    [null, null],
  ]);
});

test('a pivot that would grow over other cells refuses and changes nothing', () => {
  const { workbook, source, target, model } = sheetWithPivot();
  refreshPivot(workbook, target, model);
  target.write({ top: 6, left: 1, bottom: 6, right: 1 }, () => ({ value: 'mine', formula: null }));
  source.write({ top: 1, left: 0, bottom: 1, right: 0 }, () => ({ value: 'North', formula: null }));
  expect(() => refreshPivot(workbook, target, model)).toThrow(/^PivotTableRangeConflict: .*Pivot!B7/);
  expect(target.value(3, 1)).toBe('East');
});

test('a pivot whose sheet is gone says so', () => {
  const { workbook, source, target, model } = sheetWithPivot();
  workbook.removeSheet(source);
  expect(() => refreshPivot(workbook, target, model)).toThrow(/^PivotTableSource/);
});
