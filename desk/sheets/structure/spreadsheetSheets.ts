import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { ServiceObject, ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { sheetObject, sheetType, spreadsheetType } from '../types';
import { activate } from './active';
import { findSheet } from './findRange';
import { whole } from './givenArea';
import { checkSize, gridOf } from './grid';
import { NEW_GRID } from './kept';
import type { MembersOf } from './members';
import { refusing } from '../frame/refusals';
import { copySheet } from './sheetCopies';
import { sheetIdOf, sheetWithId } from './sheetId';
import { copyName, naming, newSheetName } from './sheetNames';

spreadsheetType.define({
  'getSheets()': ({ end }: ServiceState) => {
    const sheets: ServiceObject[] = [];
    for (const sheet of end.workbook.sheets) sheets.push(sheetObject(end, sheet));
    return sheets;
  },
  'getNumSheets()': ({ end }: ServiceState) => end.workbook.sheets.length,
  'getSheetByName(String)': ({ end }: ServiceState, name: string) => given(end, findSheet(end, String(name))),
  'getSheetById(Integer)': ({ end }: ServiceState, id: number) => given(end, sheetWithId(end.workbook, whole(id))),
  'getActiveSheet()': ({ end }: ServiceState) => sheetObject(end, end.workbook.activeSheet),
  'getSheetId()': ({ end }: ServiceState) => sheetIdOf(end.workbook.activeSheet),
  'getSheetName()': ({ end }: ServiceState) => end.workbook.activeSheet.name,
  'setActiveSheet(Sheet)': ({ end }: ServiceState, sheet: ServiceObject) => activated(end, sheet),
  'setActiveSheet(Sheet,Boolean)': ({ end }: ServiceState, sheet: ServiceObject) => activated(end, sheet),
  'insertSheet()': ({ end }: ServiceState) => inserted(end, {}),
  // A text is a name even when it is written in digits; a number is a place.
  'insertSheet(String)': ({ end }: ServiceState, word: unknown) => inserted(end, wordOf(word)),
  'insertSheet(Object)': ({ end }: ServiceState, options: unknown) => inserted(end, templateOf(options)),
  'insertSheet(String,Integer)': ({ end }: ServiceState, name: unknown, at: number) =>
    inserted(end, { name: String(name), at: whole(at) }),
  'insertSheet(String,Object)': ({ end }: ServiceState, word: unknown, options: unknown) =>
    inserted(end, { ...wordOf(word), ...templateOf(options) }),
  'insertSheet(String,Integer,Object)': ({ end }: ServiceState, name: unknown, at: number, options: unknown) =>
    inserted(end, { name: String(name), at: whole(at), ...templateOf(options) }),
  'deleteSheet(Sheet)': ({ end }: ServiceState, sheet: ServiceObject) => {
    deleteSheet(end, sheetType.stateOf(sheet).sheet);
  },
  'deleteActiveSheet()': ({ end }: ServiceState) => {
    deleteSheet(end, end.workbook.activeSheet);
    return sheetObject(end, end.workbook.activeSheet);
  },
  'duplicateActiveSheet()': ({ end }: ServiceState) => {
    const { activeSheet, sheets } = end.workbook;
    const name = copyName(end, end.workbook, activeSheet.name);
    return shown(end, copySheet(end, activeSheet, name, sheets.indexOf(activeSheet) + 1));
  },
  'renameActiveSheet(String)': ({ end }: ServiceState, name: string) => {
    naming(String(name), () => {
      end.workbook.renameSheet(end.workbook.activeSheet, String(name), 'script');
    });
  },
  'moveActiveSheet(Integer)': ({ end }: ServiceState, position: number) => {
    const at = whole(position) - 1;
    if (at < 0 || at >= end.workbook.sheets.length)
      throw new ServiceError(`The sheet position ${at + 1} is out of bounds.`);
    end.workbook.moveSheet(end.workbook.activeSheet, at, 'script');
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet, ServiceState>);

interface NewSheet {
  readonly name?: string;
  /** Place in the order of tabs, from 0; absent: behind the active sheet. */
  readonly at?: number;
  readonly template?: SheetModel;
}

function wordOf(word: unknown): NewSheet {
  return typeof word === 'number' ? { at: whole(word) } : { name: String(word) };
}

function templateOf(options: unknown): NewSheet {
  const template: unknown =
    typeof options === 'object' && options !== null ? Reflect.get(options, 'template') : undefined;
  return template === undefined || template === null ? {} : { template: sheetType.stateOf(template).sheet };
}

/** Insert a sheet and bring it to the front. */
function inserted(end: SheetsEnd, { name = newSheetName(end), at, template }: NewSheet): ServiceObject {
  const { sheets, activeSheet } = end.workbook;
  const place = at ?? sheets.indexOf(activeSheet) + 1;
  if (place < 0 || place > sheets.length) throw new ServiceError(`The sheet index ${place} is out of bounds.`);
  if (template !== undefined) return shown(end, copySheet(end, template, name, place));
  checkSize(end, null, NEW_GRID);
  const sheet = naming(name, () => end.workbook.addSheet(name, place, 'script'));
  gridOf(end, sheet);
  return shown(end, sheet);
}

function shown(end: SheetsEnd, sheet: SheetModel): ServiceObject {
  activate(end, sheet);
  return sheetObject(end, sheet);
}

function deleteSheet(end: SheetsEnd, sheet: SheetModel): void {
  if (!end.workbook.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheetIdOf(sheet)} not found`);
  if (end.workbook.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
  refusing(() => {
    end.workbook.removeSheet(sheet, 'script');
  });
}

function activated(end: SheetsEnd, sheet: ServiceObject): ServiceObject {
  activate(end, sheetType.stateOf(sheet).sheet);
  return sheet;
}

function given(end: SheetsEnd, sheet: SheetModel | undefined): ServiceObject | null {
  return sheet === undefined ? null : sheetObject(end, sheet);
}
