import type { ExcelEnd } from '../excelEnd';
import { allBindings, bindingById } from './bindingCalls';
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
    case Method.getBinding:
      return bindingById(excel, data);
    case Method.getAllBindings:
      return allBindings(excel);
    case Method.officeTheme:
      return { Error: 0, ...setting.theme };
    case 0:
    case Method.commandCompleted:
      return { Error: 0 };
    default:
      return { Error: NOT_SUPPORTED };
  }
}

const Method = {
  getSelectedData: 64,
  setSelectedData: 65,
  getBinding: 68,
  getAllBindings: 74,
  loadSettings: 75,
  saveSettings: 76,
  officeTheme: 85,
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
