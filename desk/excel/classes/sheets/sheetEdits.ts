import type { SheetModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import type { ExcelHost, HostObject } from '../../spec';
import { refuseWhenStructureProtected } from '../tables/protection/workbookProtectionClass';
import { invalidArgument, textOf, wordOf } from './arguments';

/** Add a sheet at the end; without a name Excel counts: Sheet2, Sheet3... @throws ExcelError ItemAlreadyExists, InvalidArgument */
export function addSheet(host: ExcelHost, name: unknown): SheetModel {
  refuseWhenReadOnly(host);
  const given = name === undefined || name === null || name === '' ? freeSheetName(host) : textOf(name);
  checkSheetName(host, given);
  return host.workbook.addSheet(given, undefined, 'script');
}

/** Refuse changes of sheets when the workbook's structure is protected or it is open for reading. @throws ExcelError AccessDenied */
export function refuseWhenReadOnly(host: ExcelHost): void {
  if (host.session.readOnly) throw new ExcelError('AccessDenied', 'The workbook is open for reading only.');
  refuseWhenStructureProtected(host.workbook);
}

/** Refuse a name that a sheet cannot have. `except` may keep its own. @throws ExcelError */
export function checkSheetName(host: ExcelHost, name: string, except?: SheetModel): void {
  if (name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument(`${name} is no name for a sheet`);
  const taken = host.workbook.sheet(name);
  if (taken !== undefined && taken !== except)
    throw new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

/** Delete a sheet. @throws ExcelError InvalidOperation for the last visible one, and for very hidden ones as documented */
export function deleteSheet(host: ExcelHost, sheet: SheetModel): void {
  refuseWhenReadOnly(host);
  if (sheet.visibility === 'veryHidden')
    throw new ExcelError(
      'InvalidOperation',
      `The sheet ${sheet.name} is very hidden: make it visible before deleting it.`,
    );
  const others = host.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  if (others.length === 0)
    throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  host.workbook.removeSheet(sheet, 'script');
}

/** Copy a sheet: at the beginning, the end, before or after another. The copy's name gets a number: `Data (2)`. */
export function copySheet(
  host: ExcelHost,
  sheet: SheetModel,
  type: unknown,
  relative: HostObject | undefined,
): SheetModel {
  refuseWhenReadOnly(host);
  const position = wordOf(type, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
  return host.workbook.copySheet(
    sheet,
    copyName(host, sheet.name),
    indexFor(host, position, sheet, relative),
    'script',
  );
}

/** Where a sheet goes that is put before or after another, at the beginning or at the end. @throws ExcelError InvalidArgument when the other is missing */
export function indexFor(
  host: ExcelHost,
  position: string,
  sheet: SheetModel,
  relative: HostObject | undefined,
): number {
  const { sheets } = host.workbook;
  if (position === 'Beginning') return 0;
  if (position === 'End') return sheets.length;
  if (position === 'None') return sheets.indexOf(sheet) + 1;
  if (relative === undefined) throw invalidArgument();
  const at = sheets.indexOf((relative.target as { readonly sheet: SheetModel }).sheet);
  return position === 'Before' ? at : at + 1;
}

function freeSheetName(host: ExcelHost): string {
  let number = host.workbook.sheets.length + 1;
  while (host.workbook.sheet(`Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

/** The name of a copy: `Data (2)`, or the next free number. */
export function copyName(host: ExcelHost, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  let number = 2;
  const named = (): string => `${base.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (host.workbook.sheet(named()) !== undefined) number++;
  return named();
}
