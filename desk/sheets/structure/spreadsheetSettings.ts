import { ServiceError } from '../frame/serviceError';
import { SELF, type EnumMember, type Member, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { MenuItem, SheetsEnd } from '../frame/sheetsEnd';
import { appType, spreadsheetType } from '../types';
import { invoke } from '../values/invoke';
import { RecalculationInterval } from './enums';
import { whole } from './givenArea';
import { keptOf } from './kept';
import { copySpreadsheet } from './madeSpreadsheets';
import type { MembersOf } from './members';
import { emailOf, peopleWith, peopleWithout, spreadsheetEditors } from './people';
import { userObject } from './user';

spreadsheetType.define({
  'getId()': ({ end }: ServiceState) => end.state.spreadsheetId,
  'getUrl()': ({ end }: ServiceState) => end.state.url,
  'getName()': ({ end }: ServiceState) => keptOf(end).title ?? end.workbook.title,
  'rename(String)': ({ end }: ServiceState, name: string) => {
    if (String(name).trim() === '') throw new ServiceError('Invalid argument: newName');
    keptOf(end).title = String(name);
  },
  'copy(String)': ({ end }: ServiceState, name: string) =>
    spreadsheetType.make({ end: copySpreadsheet(end, String(name)) }),
  'getSpreadsheetLocale()': ({ end }: ServiceState) => end.locale,
  'setSpreadsheetLocale(String)': ({ end }: ServiceState, locale: string) => {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
    end.locale = locale;
  },
  'getSpreadsheetTimeZone()': ({ end }: ServiceState) => end.timeZone,
  'setSpreadsheetTimeZone(String)': ({ end }: ServiceState, zone: string) => {
    if (!isZone(zone)) throw new ServiceError(`Invalid argument: ${zone}`);
    end.workbook.settle(); // pivot tables that wait belong to the day in the old zone
    end.timeZone = zone;
  },
  'toast(String)': ({ end }: ServiceState, message: string) => toast(end, message, null, null),
  'toast(String,String?)': ({ end }: ServiceState, message: string, title: string | null) =>
    toast(end, message, title, null),
  'toast(String,String?,Number?)': (
    { end }: ServiceState,
    message: string,
    title: string | null,
    seconds: number | null,
  ) => toast(end, message, title, seconds),
  'addMenu(String,Object[])': ({ end }: ServiceState, name: string, items: readonly unknown[]) =>
    showMenu(end, name, items),
  'updateMenu(String,Object[])': ({ end }: ServiceState, name: string, items: readonly unknown[]) =>
    showMenu(end, name, items),
  // A menu without items is none.
  'removeMenu(String)': ({ end }: ServiceState, name: string) => showMenu(end, name, []),
  'show(HtmlOutput)': ({ end }: ServiceState, page: ServiceObject) => {
    invoke(invokedObject(appType.make({ end }), 'getUi'), 'showDialog', [page]);
  },
  'getRecalculationInterval()': ({ end }: ServiceState) => RecalculationInterval[keptOf(end).interval],
  'setRecalculationInterval(RecalculationInterval)': ({ end }: ServiceState, interval: EnumMember) => {
    for (const name of ['ON_CHANGE', 'MINUTE', 'HOUR'] as const)
      if (RecalculationInterval[name] === interval) keptOf(end).interval = name;
    return SELF;
  },
  'isIterativeCalculationEnabled()': ({ end }: ServiceState) => keptOf(end).iteration.isOn,
  'setIterativeCalculationEnabled(Boolean)': ({ end }: ServiceState, isOn: boolean) => iterate(end, { isOn }),
  'getMaxIterativeCalculationCycles()': ({ end }: ServiceState) => keptOf(end).iteration.most,
  'setMaxIterativeCalculationCycles(Integer)': ({ end }: ServiceState, most: number) => {
    if (whole(most) < 1 || whole(most) > 10_000) throw new ServiceError(`Invalid argument: ${most}`);
    return iterate(end, { most: whole(most) });
  },
  'getIterativeCalculationConvergenceThreshold()': ({ end }: ServiceState) => keptOf(end).iteration.threshold,
  'setIterativeCalculationConvergenceThreshold(Number)': ({ end }: ServiceState, threshold: number) => {
    if (!(Number(threshold) > 0)) throw new ServiceError(`Invalid argument: ${threshold}`);
    return iterate(end, { threshold: Number(threshold) });
  },
  'getOwner()': ({ end }: ServiceState) => userObject(end, end.user),
  'getDataSourceTables()': () => [],
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet, ServiceState>);

/** Members about people who may edit, or only see, the spreadsheet. */
function peopleMembers(one: 'Editor' | 'Viewer'): Readonly<Record<string, Member<ServiceState>>> {
  const list = one === 'Editor' ? 'editors' : 'viewers';
  const change = ({ end }: ServiceState, users: readonly unknown[], how: typeof peopleWith): typeof SELF => {
    const kept = keptOf(end);
    const emails = users.map(emailOf).filter((email) => email !== end.user);
    kept[list] = how(kept[list], emails);
    return SELF;
  };
  return {
    [`add${one}(Object)`]: (state, user: unknown) => change(state, [user], peopleWith),
    [`add${one}s(String[])`]: (state, users: readonly unknown[]) => change(state, users, peopleWith),
    [`remove${one}(Object)`]: (state, user: unknown) => change(state, [user], peopleWithout),
    [`get${one}s()`]: ({ end }) =>
      (one === 'Editor' ? spreadsheetEditors(end) : keptOf(end).viewers).map((email) => userObject(end, email)),
  };
}

spreadsheetType.define(peopleMembers('Editor'));
spreadsheetType.define(peopleMembers('Viewer'));

spreadsheetType.lacks([
  'getAs',
  'getBlob',
  'insertImage',
  'insertSheetWithDataSourceTable',
  'getSheetProtection',
  'setSheetProtection',
  'isAnonymousView',
  'isAnonymousWrite',
  'setAnonymousAccess',
  'getDataSources',
  'getDataSourceSheets',
  'getDataSourcePivotTables',
  'getDataSourceFormulas',
  'getDataSourceRefreshSchedules',
  'insertDataSourceSheet',
  'refreshAllDataSources',
  'waitForAllDataExecutionsCompletion',
]);

function iterate(end: SheetsEnd, change: Partial<ReturnType<typeof keptOf>['iteration']>): typeof SELF {
  const kept = keptOf(end);
  kept.iteration = { ...kept.iteration, ...change };
  return SELF;
}

/** Seconds that a toast stays unless told. Source: reference of `Spreadsheet.toast`. */
const TOAST_SECONDS = 5;

/** Where no person is, nobody is told. */
function toast(end: SheetsEnd, message: string, title: string | null, seconds: number | null): void {
  end.screen?.toast(String(message), title === null ? '' : String(title), Number(seconds ?? TOAST_SECONDS));
}

function showMenu(end: SheetsEnd, caption: string, items: readonly unknown[]): void {
  end.screen?.addMenu({ caption: String(caption), isAddon: false, items: items.map(menuItem) });
}

/** `{name, functionName}`, or null for a line between items. */
function menuItem(item: unknown): MenuItem | null {
  if (item === null) return null;
  const name: unknown = typeof item === 'object' ? Reflect.get(item, 'name') : undefined;
  const functionName: unknown = typeof item === 'object' ? Reflect.get(item, 'functionName') : undefined;
  if (typeof name !== 'string' || typeof functionName !== 'string')
    throw new ServiceError('Invalid argument: subMenus');
  return { caption: name, functionName };
}

function invokedObject(object: ServiceObject, method: string): ServiceObject {
  const made = invoke(object, method);
  if (typeof made !== 'object' || made === null) throw new ServiceError(`${method} gave nothing.`);
  return made;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
