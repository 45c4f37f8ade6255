import type { Area, Place } from '../../../core/index';
import type { Argument, EngineRef, Matrix, Scalar } from './values';

/** What the engine asks of the workbook. Sheets are named as in the engine text (`_S0`) or by name; cells that are not computed yet give any error and are asked for again. */
export interface EngineHost {
  cell(sheet: string, row: number, column: number): Scalar;
  range(sheet: string, area: Area): Matrix;
  /** Resolve a sheet of the engine text to its name. */
  sheetName(sheet: string): string;
  hasSheet(sheet: string): boolean;
  /** Hidden by hand or by a filter. */
  isRowHidden(sheet: string, row: number): boolean;
  isRowFiltered(sheet: string, row: number): boolean;
  formulaAt(sheet: string, row: number, column: number): string | null;
  /** Rewrite a formula text for the engine, for INDIRECT. */
  reference(text: string, at: Place & { readonly sheet: string }): string;
  readonly date1904: boolean;
  now(): number;
}

/** What a function of ours may need besides its arguments. */
export interface FunctionContext extends EngineHost {
  readonly at: Place & { readonly sheet: string };
}

/** A worksheet function: gives one value, an array, or a place of cells. Errors may be returned or thrown. */
export type WorksheetFunction = (
  args: readonly Argument[],
  context: FunctionContext,
) => Scalar | Matrix | { readonly ref: EngineRef };
