import type { SheetModel } from '../../workbook/workbook';

/** A sheet of the file as it will be: one of the model, or one that the model does not hold (a chart sheet). */
export interface PlacedSheet {
  readonly sheet: SheetModel | null;
  /** Place in the file as it was; null for a new sheet. */
  readonly old: number | null;
  readonly relation: string;
  readonly sheetId: number;
}
