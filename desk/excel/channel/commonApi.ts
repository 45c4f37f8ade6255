import type { ExcelEnd } from '../excelEnd';
import { allBindings, bindingById, bindNamedItem, bindSelection, releaseBinding } from './bindingCalls';
import { addBindingColumns, addBindingRows, bindingData, clearBindingRows, setBindingData } from './bindingData';
import { documentCopy, documentSlice, releaseDocument } from './documentCopy';
import { goTo } from './goTo';
import { selectedData, setSelectedData } from './selectedData';
import type { OfficeSetting } from './officeSetting';

/** Answer one call of the library by its dispatch number. Calls that this Excel does not have answer with the library's own code for "not supported". */
export async function callMethod(
  excel: ExcelEnd,
  setting: OfficeSetting,
  method: number,
  data: unknown,
): Promise<unknown> {
  switch (method) {
    case Method.richApi:
      return richApi(excel, data);
    case Method.loadSettings:
      return { Error: 0, Properties: { Settings: settingsOf(excel) } };
    case Method.saveSettings:
      return saveSettings(excel, data);
    case Method.getSelectedData:
      return { Error: 0, Data: selectedData(excel, data) };
    case Method.setSelectedData:
      return setSelectedData(excel, data);
    case Method.goTo:
      return goTo(excel, data);
    case Method.officeTheme:
      return { Error: 0, ...setting.theme };
    case Method.documentCopy:
      return documentCopy(excel, data);
    case Method.documentSlice:
      return documentSlice(excel, data);
    case Method.releaseDocument:
      return releaseDocument(excel, data);
    case Method.fileProperties:
      return { Error: 0, 0: { 1: excel.workbook.title } };
    case 0:
    case Method.commandCompleted:
      return { Error: 0 };
    default:
      return BINDING_CALLS.get(method)?.(excel, data) ?? { Error: NOT_SUPPORTED };
  }
}

const BINDING_CALLS: ReadonlyMap<number, (excel: ExcelEnd, data: unknown) => unknown> = new Map([
  [66, bindSelection],
  [67, bindSelection],
  [68, bindingById],
  [69, releaseBinding],
  [70, bindingData],
  [71, setBindingData],
  [72, addBindingRows],
  [73, clearBindingRows],
  [74, allBindings],
  [78, bindNamedItem],
  [79, addBindingColumns],
]);

const Method = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  documentCopy: 77,
  documentSlice: 80,
  releaseDocument: 81,
  goTo: 82,
  officeTheme: 85,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** `ooeOperationNotSupported` of the library. */
const NOT_SUPPORTED = 5000;

/** Place of the request's body in `ArrayData`. */
const BODY = 4;

async function richApi(excel: ExcelEnd, data: unknown): Promise<object> {
  const { ArrayData } = data as { readonly ArrayData: readonly unknown[] };
  const body = await excel.request(String(ArrayData[BODY]));
  return { Version: 1, Error: 0, Data: [200, [], body] };
}

function settingsOf(excel: ExcelEnd): readonly object[] {
  return [...excel.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
}

/** Settings are replaced as a whole, as the library keeps them as a whole. */
function saveSettings(excel: ExcelEnd, data: unknown): object {
  const { DdaSettingsMethod } = data as {
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  };
  const { settings } = excel.workbook;
  settings.clear();
  for (const [key, json] of DdaSettingsMethod?.Properties ?? []) settings.set(key, json);
  return { Error: 0 };
}
