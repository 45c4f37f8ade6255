import { parseAddress } from '../../workbook/addresses';
import type { SheetModel } from '../../workbook/workbook';
import { ExcelError } from '../excelError';
import { EXCEL_MESSAGES } from '../messages.data';
import { HostObject, type ExcelHost, type RangeTarget } from '../spec';
import { structuredArea } from './structuredArea';

/** Find the cells an argument means: a Range, an address, a defined name, a table or a part of it (`Orders[Amount]`).
 *  An address without a sheet is of `sheet`, else of the active one. @throws ExcelError InvalidArgument */
export function resolveArea(host: ExcelHost, argument: unknown, sheet?: SheetModel): RangeTarget {
  if (argument instanceof HostObject) return rangeOf(argument);
  if (typeof argument !== 'string') throw invalid(argument);
  const text = argument.startsWith('=') ? argument.slice(1) : argument;
  const found = byAddress(host, text, sheet) ?? byName(host, text, sheet) ?? structuredArea(host, text);
  if (found === null) throw invalid(argument);
  return found;
}

function rangeOf(object: HostObject): RangeTarget {
  const target = object.target as Partial<RangeTarget>;
  if (object.spec.name !== 'Range' || target.sheet === undefined || target.area === undefined)
    throw new ExcelError(
      'InvalidArgument',
      `${EXCEL_MESSAGES.InvalidArgument} A Range is needed, not a ${object.spec.name}.`,
    );
  return { sheet: target.sheet, area: target.area };
}

function byAddress(host: ExcelHost, text: string, sheet: SheetModel | undefined): RangeTarget | null {
  const address = parseAddress(text);
  if (address === null) return null;
  const owner = address.sheet === null ? (sheet ?? host.workbook.activeSheet) : host.workbook.sheet(address.sheet);
  return owner === undefined ? null : { sheet: owner, area: address.area };
}

function byName(host: ExcelHost, text: string, sheet: SheetModel | undefined): RangeTarget | null {
  const names = host.workbook.names;
  const name = (sheet === undefined ? undefined : names.get(text, sheet)) ?? names.get(text, null);
  return name === undefined ? null : names.areaOf(name);
}

function invalid(argument: unknown): ExcelError {
  const shown = typeof argument === 'string' ? ` (${argument})` : '';
  return new ExcelError('InvalidArgument', `${EXCEL_MESSAGES.InvalidArgument}${shown}`);
}
