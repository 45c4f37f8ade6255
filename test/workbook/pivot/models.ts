import type { Cell } from '../../../core/index';
import type { PivotDataField, PivotField, PivotModel } from '../../../desk/workbook/objects';
import type { PivotSource } from '../../../desk/workbook/pivot/cube';
import { renderPivot } from '../../../desk/workbook/pivot/renderPivot';

/** Five sales that a person can add up. */
export const SALES: PivotSource = {
  headers: ['Region', 'Product', 'Year', 'Amount', 'Qty'],
  rows: [
    ['East', 'Pen', 2023, 10, 1],
    ['East', 'Ink', 2024, 20, 2],
    ['West', 'Pen', 2023, 30, 3],
    ['west', 'Pen', 2024, 40, 4],
    ['West', null, 2024, 5, 1],
  ],
};

export function field(source: string, more: Partial<PivotField> = {}): PivotField {
  return {
    source,
    name: source,
    hiddenItems: [],
    sort: 'none',
    sortBy: null,
    itemOrder: [],
    showAllItems: false,
    subtotals: true,
    filters: new Map(),
    ...more,
  };
}

export function data(source: string, more: Partial<PivotDataField> = {}): PivotDataField {
  const showAs = { calculation: 'None' };
  return { source, name: `Sum of ${source}`, summarizeBy: 'Sum', numberFormat: '', showAs, ...more };
}

export function pivot(more: Partial<PivotModel>): PivotModel {
  return {
    id: 'p1',
    name: 'PivotTable1',
    at: { row: 0, column: 0 },
    source: { kind: 'area', sheet: 'Data', area: { top: 0, left: 0, bottom: 5, right: 4 } },
    rows: [],
    columns: [],
    filters: [],
    data: [],
    rendered: null,
    layout: 'Compact',
    showRowTotals: true,
    showColumnTotals: true,
    subtotals: 'AtTop',
    refreshOnOpen: false,
    bag: new Map(),
    ...more,
  };
}

/** The cells of a pivot over the sales. */
export function cells(more: Partial<PivotModel>): readonly (readonly Cell[])[] {
  return renderPivot(pivot(more), SALES).cells;
}
