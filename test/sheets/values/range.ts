import type { Cell } from '../../../core/index';
import '../../../desk/sheets/values/index';
import type { SheetsEndOptions } from '../../../desk/sheets/createSheetsEnd';
import type { ServiceObject } from '../../../desk/sheets/frame/serviceType';
import { rangeObject, rangeType } from '../../../desk/sheets/types';
import { notationOf } from '../../../desk/sheets/values/geometry';
import { parseAddress } from '../../../desk/workbook/addresses';
import { sheetsRig, type SheetsRig } from '../rig';

export interface RangeRig extends SheetsRig {
  /** The range at `A1:B2` or `Other!A1`. */
  readonly range: (address: string) => ServiceObject;
  /** Call a method of the range at an address. */
  readonly on: (address: string, method: string, ...args: unknown[]) => unknown;
  /** A member of an enum of SpreadsheetApp: `CopyPasteType.PASTE_VALUES`. */
  readonly member: (path: string) => unknown;
}

/** One sheet `Data` with these rows, and what scripts do to ranges of it. */
export function rangeRig(
  rows: Cell[][],
  options: SheetsEndOptions = {},
  others: Record<string, Cell[][]> = {},
): RangeRig {
  const rig = sheetsRig({ Data: rows, ...others }, options);
  const range = (address: string): ServiceObject => {
    const found = parseAddress(address);
    const sheet = rig.workbook.sheet(found?.sheet ?? 'Data');
    if (!found || !sheet) throw new Error(`${address} is no range.`);
    return rangeObject(rig.end, sheet, found.area);
  };
  return {
    ...rig,
    range,
    on: (address, method, ...args) => call(range(address), method, ...args),
    member: (path) =>
      path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value) as object, key), rig.app),
  };
}

/** Call a method of an object of the services, as a script does. */
export function call(object: unknown, method: string, ...args: unknown[]): unknown {
  const found: unknown = Reflect.get(Object(object) as object, method);
  if (typeof found !== 'function') throw new Error(`There is no method ${method}.`);
  return Reflect.apply(found, object, args) as unknown;
}

/** Where a range is, in A1 notation. */
export function placeOf(range: unknown): string {
  return notationOf(rangeType.stateOf(range).area);
}

/** The message of what a call throws; '' when it does not. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
