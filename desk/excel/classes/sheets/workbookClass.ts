import type { Area } from '../../../../core/index';
import { ExcelError } from '../../excelError';
import { rangeOfEvent } from '../../events/eventReference';
import { excelClass, type ExcelHost, type FieldSpec, type HostObject, type MethodSpec } from '../../spec';
import {
  bindingsOf,
  commentsOf,
  dataConnectionsOf,
  linkedWorkbooksOf,
  namesOf,
  notesOf,
  pivotTablesOf,
  pivotTableStylesOf,
  propertiesOf,
  queriesOf,
  settingsOf,
  slicersOf,
  slicerStylesOf,
  stylesOf,
  tablesOf,
  tableStylesOf,
  timelineStylesOf,
  workbookProtectionOf,
  xmlPartsOf,
  type WorkbookScope,
} from '../tables/targets';
import { activeChartOf } from './activeChart';
import { insertSheets } from './insertSheets';
import { notFound } from './worksheetCollection';

const methods: Readonly<Record<string, MethodSpec<WorkbookScope>>> = {
  close: () => undefined,
  createAndOpenWorkbook: () => undefined,
  save: (_, __, host) => {
    host.session.isDirty = false;
  },
  getActiveCell: ({ workbook }, _, host) => {
    const { top, left } = workbook.activeSheet.selection;
    return host.range(workbook.activeSheet, { top, left, bottom: top, right: left });
  },
  getSelectedRange: ({ workbook }, _, host) => host.range(workbook.activeSheet, workbook.activeSheet.selection),
  getSelectedRanges: ({ workbook }, _, host) => {
    const sheet = workbook.activeSheet;
    return host.object('RangeAreas', { sheet, areas: [sheet.selection] satisfies Area[] });
  },
  getActiveChart: (_, __, host) => activeChartOf(host),
  getActiveChartOrNullObject: (_, __, host) => activeChartOf(host),
  getActiveSlicer: () => null,
  getActiveSlicerOrNullObject: () => null,
  insertWorksheetsFromBase64: (_, [base64, options], host) => insertSheets(host, base64, options),
  getIsActiveCollabSession: () => false,
  _GetObjectByReferenceId: (_, [id], host) => keptObject(host, id),
  _GetObjectTypeNameByReferenceId: (_, [id], host) => keptObject(host, id).spec.name,
  _GetRangeForEventByReferenceId: (_, [id], host) => eventRange(host, id),
  _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(host, id),
  _GetRangesForEventByReferenceId: (_, [id], host) => eventAreas(host, id),
  _GetRangesOrNullObjectForEventByReferenceId: (_, [id], host) => eventAreas(host, id),
  _GetReferenceCount: (_, __, host) => host.session.references.size,
  _RemoveAllReferences: (_, __, host) => host.session.references.clear(),
  _RemoveReference: (_, [id], host) => {
    host.session.references.delete(String(id));
  },
};

/** Excel.Workbook. */
export const workbookClass = excelClass<WorkbookScope>({
  name: 'Workbook',
  fields: {
    name: { get: ({ workbook }) => workbook.title },
    readOnly: { get: (_, host) => host.session.readOnly },
    isDirty: {
      get: (_, host) => host.session.isDirty,
      set: (_, value, host) => {
        host.session.isDirty = value === true;
      },
    },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
    chartDataPointTrack: stored('chartDataPointTrack', true),
    usePrecisionAsDisplayed: stored('usePrecisionAsDisplayed', false),
    use1904DateSystem: { get: ({ workbook }) => workbook.date1904 },
  },
  links: {
    application: (scope, host) => host.object('Application', scope),
    bindings: (_, host) => bindingsOf(host),
    comments: (scope, host) => commentsOf(host, scope),
    customXmlParts: (_, host) => xmlPartsOf(host),
    dataConnections: (_, host) => dataConnectionsOf(host),
    functions: (scope, host) => host.object('Functions', scope),
    linkedWorkbooks: (_, host) => linkedWorkbooksOf(host),
    names: (scope, host) => namesOf(host, scope),
    notes: (scope, host) => notesOf(host, scope),
    pivotTableStyles: (_, host) => pivotTableStylesOf(host),
    pivotTables: (scope, host) => pivotTablesOf(host, scope),
    properties: (_, host) => propertiesOf(host),
    protection: (_, host) => workbookProtectionOf(host),
    queries: (_, host) => queriesOf(host),
    settings: (_, host) => settingsOf(host),
    slicerStyles: (_, host) => slicerStylesOf(host),
    slicers: (scope, host) => slicersOf(host, scope),
    styles: (_, host) => stylesOf(host),
    tableStyles: (_, host) => tableStylesOf(host),
    tables: (scope, host) => tablesOf(host, scope),
    timelineStyles: (_, host) => timelineStylesOf(host),
    worksheets: (scope, host) => host.object('WorksheetCollection', scope),
    _Runtime: (scope, host) => host.object('Runtime', scope),
  },
  methods,
});

function stored(key: string, otherwise: boolean): FieldSpec<WorkbookScope> {
  return {
    get: ({ workbook }) => workbook.bag.get(key) ?? otherwise,
    set: ({ workbook }, value) => {
      workbook.bag.set(key, value === true);
    },
  };
}

function keptObject(host: ExcelHost, id: unknown): HostObject {
  const object = host.session.references.get(String(id));
  if (object === undefined || object === null)
    throw new ExcelError('InvalidReference', 'The object is no longer kept.');
  return object;
}

function eventRange(host: ExcelHost, id: unknown): HostObject {
  const target = rangeOfEvent(host, id);
  if (target === null) throw notFound();
  return host.range(target.sheet, target.area);
}

function eventAreas(host: ExcelHost, id: unknown): HostObject {
  const target = rangeOfEvent(host, id);
  if (target === null) throw notFound();
  return host.object('RangeAreas', { sheet: target.sheet, areas: [target.area] });
}
