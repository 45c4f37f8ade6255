import type { SheetModel, WorkbookModel } from '../../../../workbook/workbook';
import { keptList } from '../keptList';

const KEY = 'slicers';

/** A slicer as a sheet stores it. Sizes in points. */
export interface SlicerRecord {
  readonly id: string;
  name: string;
  caption: string;
  left: number;
  top: number;
  width: number;
  height: number;
  sortBy: 'DataSourceOrder' | 'Ascending' | 'Descending';
  style: string;
  readonly source: SlicerSource;
}

/** What a slicer filters: a column of a table, or a field of a pivot by its source header. */
export type SlicerSource =
  | { readonly kind: 'table'; readonly sheetId: string; readonly tableId: string; readonly columnId: number }
  | { readonly kind: 'pivot'; readonly sheetId: string; readonly pivotId: string; readonly field: string };

/** Target of the class Slicer. */
export interface SlicerTarget {
  readonly sheet: SheetModel;
  readonly slicer: SlicerRecord;
}

/** Give the slicers that stand in a sheet. */
export function slicersIn(sheet: SheetModel): readonly SlicerRecord[] {
  return keptList<SlicerRecord>(sheet.bag, KEY);
}

/** Give the slicers of all sheets. */
export function allSlicers(workbook: WorkbookModel): readonly SlicerTarget[] {
  return workbook.sheets.flatMap((sheet) => slicersIn(sheet).map((slicer) => ({ sheet, slicer })));
}

/** Keep the slicers of a sheet, new, changed or fewer. */
export function keepSlicers(sheet: SheetModel, slicers: readonly SlicerRecord[]): void {
  sheet.bag.set(KEY, slicers);
  sheet.touched('script');
}
