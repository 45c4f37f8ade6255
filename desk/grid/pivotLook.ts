import type { PivotModel } from '../workbook/objects';
import type { StyleChange } from '../workbook/style';
import type { SheetModel } from '../workbook/workbook';

const LINE = { style: 'Continuous', weight: 'Thin', color: '#9BC2E6' } as const;
const HEAD: StyleChange = {
  font: { bold: true },
  fill: { color: '#DDEBF7', pattern: 'Solid' },
  borders: { bottom: LINE },
};
const TOTAL: StyleChange = {
  font: { bold: true },
  fill: { color: '#DDEBF7', pattern: 'Solid' },
  borders: { top: LINE },
};

/** Give the look that Excel's usual style (PivotStyleLight16) puts over a cell of a PivotTable: heads and the grand total.
 *  The cells themselves stay plain, as they do in Excel. */
export function pivotLook(sheet: SheetModel, row: number, column: number): StyleChange | undefined {
  for (const pivot of sheet.pivots.all) {
    const { rendered } = pivot;
    if (rendered === null || row < rendered.top || row > rendered.bottom) continue;
    if (column < rendered.left || column > rendered.right) continue;
    const head = rendered.top + (pivot.filters.length === 0 ? 0 : pivot.filters.length + 1);
    if (row >= head && row < head + headRows(pivot)) return HEAD;
    return row === rendered.bottom && pivot.showColumnTotals && pivot.rows.length > 0 ? TOTAL : undefined;
  }
  return undefined;
}

/** One line of captions, and one more for every field whose items spread over the columns. */
function headRows({ columns, data }: PivotModel): number {
  if (columns.length === 0) return 1;
  return 1 + columns.length + (data.length > 1 ? 1 : 0);
}
