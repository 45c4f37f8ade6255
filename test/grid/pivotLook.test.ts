import { pivotLook } from '../../desk/grid/pivotLook';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import type { PivotField, PivotModel } from '../../desk/workbook/objects';

const field = (source: string): PivotField => ({
  source,
  name: source,
  hiddenItems: [],
  sort: 'none',
  sortBy: null,
  itemOrder: [],
  showAllItems: false,
  subtotals: true,
  filters: new Map(),
});

/** Rows of the sheet that look like heads or totals, H and T, in a pivot over B3:C8. */
function looks(more: Partial<PivotModel>): string {
  const sheet = newWorkbook('Book').activeSheet;
  sheet.pivots.add({
    id: 'p',
    name: 'P',
    at: { row: 2, column: 1 },
    source: { kind: 'table', table: 'T' },
    rows: [field('Region')],
    columns: [],
    filters: [],
    data: [{ source: 'Money', name: 'Sum', summarizeBy: 'Sum', numberFormat: '', showAs: { calculation: 'None' } }],
    rendered: { top: 2, left: 1, bottom: 7, right: 2 },
    layout: 'Compact',
    showRowTotals: true,
    showColumnTotals: true,
    subtotals: 'AtTop',
    refreshOnOpen: false,
    bag: new Map(),
    ...more,
  });
  const look = (row: number): string => {
    const change = pivotLook(sheet, row, 1);
    if (change === undefined) return '.';
    return change.borders?.bottom ? 'H' : 'T';
  };
  expect([pivotLook(sheet, 2, 0), pivotLook(sheet, 2, 3)]).toEqual([undefined, undefined]);
  return Array.from({ length: 9 }, (_, row) => look(row)).join('');
}

test('the captions and the grand total of a pivot stand out, and nothing outside of it', () => {
  expect(looks({})).toBe('..H....T.');
});

test('fields over the columns take a line of captions each; without a grand total there is none', () => {
  expect(looks({ columns: [field('Year')], showColumnTotals: false })).toBe('..HH.....');
});

test('with filters the table begins below them and a blank line', () => {
  expect(looks({ filters: [field('City')] })).toBe('....H..T.');
});
