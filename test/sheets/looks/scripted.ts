/// <reference types="google-apps-script" />
import { rangeListType, rangeObject, rangeType, sheetObject } from '../../../desk/sheets/types';
import { parseAddress } from '../../../desk/workbook/addresses';
import type { SheetModel } from '../../../desk/workbook/workbook';
import type { SheetsRig } from '../rig';

export type Range = GoogleAppsScript.Spreadsheet.Range;

/** SpreadsheetApp of a rig, as scripts know it. */
export function appOf({ app }: SheetsRig): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return app as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

/** A sheet of the rig's workbook; the first one when none is named. */
export function modelOf({ workbook }: SheetsRig, name?: string): SheetModel {
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheet(name);
  if (sheet === undefined) throw new Error(`The rig has no sheet ${name ?? ''}.`);
  return sheet;
}

export function sheetOf(rig: SheetsRig, name?: string): GoogleAppsScript.Spreadsheet.Sheet {
  return sheetObject(rig.end, modelOf(rig, name)) as GoogleAppsScript.Spreadsheet.Sheet;
}

/** The range of an address such as `A1:B2` or `Sheet2!A1`. */
export function rangeOf(rig: SheetsRig, address: string): Range {
  const found = parseAddress(address);
  if (found === null) throw new Error(`${address} is no address.`);
  return rangeObject(rig.end, modelOf(rig, found.sheet ?? undefined), found.area) as Range;
}

export function rangeListOf(rig: SheetsRig, ...addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
  const ranges = addresses.map((address) => rangeType.stateOf(rangeOf(rig, address)));
  return rangeListType.make({ end: rig.end, ranges }) as GoogleAppsScript.Spreadsheet.RangeList;
}

/** What Range and the others answer to although the published types do not list it. */
export function call(object: object, method: string, ...args: unknown[]): unknown {
  const found: unknown = Reflect.get(object, method);
  if (typeof found !== 'function') throw new Error(`There is no ${method}.`);
  return Reflect.apply(found, object, args) as unknown;
}
