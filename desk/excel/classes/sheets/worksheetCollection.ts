import type { SheetModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import { EXCEL_MESSAGES } from '../../messages.data';
import { excelClass, type ExcelHost, type HostObject } from '../../spec';
import type { WorkbookScope } from '../tables/targets';
import { invalidArgument } from './arguments';
import { addSheet } from './sheetEdits';

/** Excel.WorksheetCollection. */
export const worksheetCollectionClass = excelClass<WorkbookScope>({
  name: 'WorksheetCollection',
  items: ({ workbook }, host) => workbook.sheets.map((sheet) => host.sheet(sheet)),
  item: (_, key, host) => sheetByKey(host, key),
  methods: {
    add: (_, [name], host) => host.sheet(addSheet(host, name)),
    getItem: (_, [key], host) => sheetByKey(host, key),
    getItemOrNullObject: (_, [key], host) => sheetByKey(host, key),
    getActiveWorksheet: ({ workbook }, _, host) => host.sheet(workbook.activeSheet),
    getCount: ({ workbook }, [visibleOnly]) => listed(workbook.sheets, visibleOnly).length,
    getFirst: ({ workbook }, [visibleOnly], host) => sheetOrNone(listed(workbook.sheets, visibleOnly).at(0), host),
    getLast: ({ workbook }, [visibleOnly], host) => sheetOrNone(listed(workbook.sheets, visibleOnly).at(-1), host),
  },
});

/** Find a sheet by name or id. @throws ExcelError InvalidArgument for anything but a text */
export function sheetByKey(host: ExcelHost, key: unknown): HostObject | null {
  if (typeof key !== 'string') throw invalidArgument();
  return sheetOrNone(host.workbook.sheet(key) ?? host.workbook.sheetById(key), host);
}

function sheetOrNone(sheet: SheetModel | undefined, host: ExcelHost): HostObject | null {
  return sheet === undefined ? null : host.sheet(sheet);
}

function listed(sheets: readonly SheetModel[], visibleOnly: unknown): readonly SheetModel[] {
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'visible') : sheets;
}

/** The error for a thing that is not there. */
export function notFound(): ExcelError {
  return new ExcelError('ItemNotFound', EXCEL_MESSAGES.ItemNotFound);
}
