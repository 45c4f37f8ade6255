import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { Member, Members, ServiceObject, ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { refreshPivots } from '../objects/pivots/live';
import { appType, sheetObject, sheetType, spreadsheetType } from '../types';
import { invoke } from '../values/invoke';
import { activate, selectionMembers } from './active';
import { whole } from './givenArea';
import { keptOf, NEW_GRID } from './kept';
import { makeSpreadsheet } from './madeSpreadsheets';
import { selectionObject } from './selection';

const activeSheet = ({ end }: ServiceState): SheetModel => end.workbook.activeSheet;

/** Members about the active spreadsheet, which a script may change. */
function onActive(members: Members<ServiceState>): Members<ServiceState> {
  return Object.fromEntries(
    Object.entries(members).map(([signature, member]): [string, Member<ServiceState>] => [
      signature,
      ({ end }: ServiceState, ...args: never[]) => member({ end: keptOf(end).active ?? end }, ...args),
    ]),
  );
}

appType.define(
  onActive({
    'getActive()': ({ end }: ServiceState) => spreadsheetType.make({ end }),
    'getActiveSpreadsheet()': ({ end }: ServiceState) => spreadsheetType.make({ end }),
    'getActiveSheet()': (state: ServiceState) => sheetObject(state.end, activeSheet(state)),
    'setActiveSheet(Sheet)': ({ end }: ServiceState, sheet: ServiceObject) => activated(end, sheet),
    'setActiveSheet(Sheet,Boolean)': ({ end }: ServiceState, sheet: ServiceObject) => activated(end, sheet),
    ...selectionMembers<ServiceState>(activeSheet),
    'getSelection()': ({ end }: ServiceState) => selectionObject(end),
  }),
);

appType.define({
  'setActiveSpreadsheet(Spreadsheet)': ({ end }: ServiceState, spreadsheet: ServiceObject) => {
    const other = spreadsheetType.stateOf(spreadsheet).end;
    keptOf(end).active = other.workbook === end.workbook ? null : other;
  },
  'openById(String)': ({ end }: ServiceState, id: string) => opened(end, String(id), 'openById'),
  'openByUrl(String)': ({ end }: ServiceState, url: string) => {
    const [, id] = /\/spreadsheets\/d\/([\w-]+)/.exec(String(url)) ?? [];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return opened(end, id, 'openByUrl');
  },
  'open(Object)': ({ end }: ServiceState, file: ServiceObject) => opened(end, String(invoke(file, 'getId')), 'open'),
  'create(String)': ({ end }: ServiceState, name: string) => created(end, String(name), NEW_GRID),
  'create(String,Integer,Integer)': ({ end }: ServiceState, name: string, rows: number, columns: number) =>
    created(end, String(name), { rows: whole(rows), columns: whole(columns) }),
  // Everything is written at once; only pivot tables may wait for formulas of their sources.
  'flush()': ({ end }: ServiceState) => refreshPivots(end),
});

appType.lacks([
  'newCellImage',
  'enableAllDataSourcesExecution',
  'enableBigQueryExecution',
  'enableLookerExecution',
  'newDataSourceSpec',
]);

/** The words for every spreadsheet that this script has no access to. */
function opened(end: SheetsEnd, id: string, method: string): ServiceObject {
  if (id === end.state.spreadsheetId) return spreadsheetType.make({ end });
  const made = keptOf(end).made.get(id);
  // Another execution may open it than the one that made it: calls count where they are made.
  if (made !== undefined)
    return spreadsheetType.make({
      end: Object.assign(made, { now: end.now, beforeCall: end.beforeCall, screen: end.screen }),
    });
  throw new ServiceError(`Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`);
}

function created(
  end: SheetsEnd,
  name: string,
  grid: { readonly rows: number; readonly columns: number },
): ServiceObject {
  if (grid.rows < 1 || grid.columns < 1) throw new ServiceError('A sheet must have at least one row and one column.');
  const first = end.locale.startsWith('zh') ? '工作表1' : 'Sheet1';
  return spreadsheetType.make({ end: makeSpreadsheet(end, name, [first], grid) });
}

function activated(end: SheetsEnd, sheet: ServiceObject): ServiceObject {
  activate(end, sheetType.stateOf(sheet).sheet);
  return sheet;
}
