import type { PivotField, PivotModel } from '../../../workbook/objects';
import { refreshPivot } from '../../../workbook/pivot/refreshPivot';
import type { SheetModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import type { ExcelHost, HostObject } from '../../spec';

/** Target of PivotTable, of its layout and of its collections of hierarchies. */
export interface PivotTarget {
  readonly sheet: SheetModel;
  readonly pivot: PivotModel;
}

/** Where a hierarchy can stand besides the data. */
export type LabelAxis = 'rows' | 'columns' | 'filters';

/** Target of the hierarchies and their fields: a pivot and the header of a source column. */
export interface FieldTarget extends PivotTarget {
  readonly source: string;
}

/** Make the object of a pivot. */
export function pivotObject(host: ExcelHost, target: PivotTarget): HostObject {
  return host.object('PivotTable', target);
}

/** Change a pivot and draw it again at once, as Excel does. @throws ExcelError PivotTableRangeConflict; the pivot is as before then */
export function changePivot({ sheet, pivot }: PivotTarget, change: Partial<PivotModel>, host: ExcelHost): void {
  const before = { ...pivot };
  sheet.pivots.change(pivot, change, 'script');
  try {
    redraw({ sheet, pivot }, host);
  } catch (error) {
    sheet.pivots.change(pivot, before, 'script');
    throw error;
  }
}

/** Read the source again and draw. @throws ExcelError PivotTableRangeConflict when cells of others are in the way */
export function redraw({ sheet, pivot }: PivotTarget, host: ExcelHost): void {
  try {
    refreshPivot(host.workbook, sheet, pivot);
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith('PivotTableRangeConflict'))
      throw new ExcelError('PivotTableRangeConflict', 'The operation would cause a range conflict with a PivotTable.');
    throw error;
  }
}

/** A field of a source column, as new. */
export function newField(source: string): PivotField {
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
  };
}

/** The field of a source column wherever it stands; null when it stands nowhere. */
export function placedField({ pivot }: PivotTarget, source: string): PivotField | null {
  return [...pivot.rows, ...pivot.columns, ...pivot.filters].find((field) => field.source === source) ?? null;
}

/** Change the field of a source column where it stands. @throws ExcelError when it stands nowhere */
export function changeField(target: FieldTarget, change: Partial<PivotField>, host: ExcelHost): void {
  const changed = (fields: readonly PivotField[]): PivotField[] =>
    fields.map((field) => (field.source === target.source ? { ...field, ...change } : field));
  if (placedField(target, target.source) === null)
    throw new ExcelError('InvalidOperation', `The field ${target.source} stands on no axis of the PivotTable.`);
  const { rows, columns, filters } = target.pivot;
  changePivot(target, { rows: changed(rows), columns: changed(columns), filters: changed(filters) }, host);
}
