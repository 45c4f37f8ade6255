import type { Area, Cell } from '../../../core/index';
import { parseAddress } from '../../../desk/workbook/addresses';
import type { CellContent, ChangeSource, SheetModel } from '../../../desk/workbook/workbook';

/** The area of an address; a test that misspells one fails. */
export function at(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`"${address}" is no address`);
  return parsed.area;
}

/** Write constants from a cell on; texts that start with "=" are formulas only through `formula`. */
export function put(
  sheet: SheetModel,
  address: string,
  rows: readonly (readonly Cell[])[],
  source?: ChangeSource,
): void {
  const { top, left } = at(address);
  const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
  sheet.write(area, (row, column) => constant(rows[row]?.[column] ?? null), source);
}

export function constant(value: Cell): CellContent {
  return { value, formula: null };
}

export function formula(text: string): CellContent {
  return { value: null, formula: text };
}

/** The error that something throws; a test that expects one and gets none fails. */
export function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
