import type { Visibility } from '../../../workbook/workbook';
import { parseAreas } from '../../../workbook/addresses';
import { WHOLE_SHEET } from '../../../workbook/limits';
import { ExcelError } from '../../excelError';
import { excelClass, type ExcelHost, type FieldSpec, type HostObject, type MethodSpec } from '../../spec';
import {
  autoFilterOf,
  chartsOf,
  commentsOf,
  namesOf,
  notesOf,
  pivotTablesOf,
  shapesOf,
  sheetPropertiesOf,
  sheetProtectionOf,
  sheetViewsOf,
  slicersOf,
  tablesOf,
  type SheetScope,
} from '../tables/targets';
import { integerOf, invalidArgument, numberOf, textOf, wordOf } from './arguments';
import { sheetOutline } from './outline';
import { sheetFinds } from './rangeFind';
import { placed } from './rangeMoves';
import { checkSheetName, copySheet, deleteSheet, refuseWhenReadOnly } from './sheetEdits';
import { colorOf } from '../../colorText';
import { notFound } from './worksheetCollection';

const VISIBILITIES: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const fields: Readonly<Record<string, FieldSpec<SheetScope>>> = {
  id: { get: ({ sheet }) => sheet.id },
  name: {
    get: ({ sheet }) => sheet.name,
    set: ({ sheet }, value, host) => {
      const name = textOf(value);
      refuseWhenReadOnly(host);
      checkSheetName(host, name, sheet);
      host.workbook.renameSheet(sheet, name, 'script');
    },
  },
  position: {
    get: ({ sheet }, host) => host.workbook.sheets.indexOf(sheet),
    set: ({ sheet }, value, host) => {
      const at = integerOf(value);
      refuseWhenReadOnly(host);
      if (at < 0 || at >= host.workbook.sheets.length) throw invalidArgument();
      host.workbook.moveSheet(sheet, at, 'script');
    },
  },
  visibility: { get: ({ sheet }) => VISIBILITIES[sheet.visibility], set: setVisibility },
  tabColor: {
    get: ({ sheet }) => sheet.tabColor,
    set: stored((sheet, value) => {
      sheet.tabColor = value === '' ? '' : colorOf(value, 'tabColor');
    }),
  },
  showGridlines: {
    get: ({ sheet }) => sheet.gridlines,
    set: stored((sheet, value) => {
      sheet.gridlines = value === true;
    }),
  },
  showHeadings: {
    get: ({ sheet }) => sheet.headings,
    set: stored((sheet, value) => {
      sheet.headings = value === true;
    }),
  },
  standardHeight: { get: () => 15 },
  standardWidth: {
    get: ({ sheet }) => sheet.standardWidth,
    set: stored((sheet, value) => {
      sheet.standardWidth = numberOf(value);
    }),
  },
  enableCalculation: {
    get: ({ sheet }) => sheet.bag.get('enableCalculation') !== false,
    set: stored((sheet, value) => {
      sheet.bag.set('enableCalculation', value === true);
    }),
  },
  tabId: { get: ({ sheet }, host) => host.workbook.sheets.indexOf(sheet) + 1 },
};

const methods: Readonly<Record<string, MethodSpec<SheetScope>>> = {
  activate: ({ sheet }, _, host) => {
    if (sheet.visibility !== 'visible')
      throw new ExcelError('InvalidOperation', `The sheet ${sheet.name} is hidden and cannot be activated.`);
    host.workbook.activate(sheet, 'script');
  },
  calculate: (_, __, host) => host.workbook.recalculate(),
  copy: ({ sheet }, [position, relative], host) =>
    host.sheet(copySheet(host, sheet, position, (relative ?? undefined) as HostObject | undefined)),
  delete: ({ sheet }, _, host) => deleteSheet(host, sheet),
  getCell: ({ sheet }, [row, column], host) => {
    const at = { row: integerOf(row), column: integerOf(column) };
    return placed(
      host,
      { sheet, area: WHOLE_SHEET },
      { top: at.row, left: at.column, bottom: at.row, right: at.column },
    );
  },
  getRange: ({ sheet }, [address], host) => rangeAt(host, sheet, address),
  getRangeByIndexes: ({ sheet }, [row, column, rows, columns], host) => {
    const top = integerOf(row);
    const left = integerOf(column);
    const area = { top, left, bottom: top + integerOf(rows) - 1, right: left + integerOf(columns) - 1 };
    return placed(host, { sheet, area: WHOLE_SHEET }, area);
  },
  getRanges: ({ sheet }, [address], host) => areasAt(host, sheet, address),
  getUsedRange: ({ sheet }, [valuesOnly], host) =>
    host.range(sheet, sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  getUsedRangeOrNullObject: ({ sheet }, [valuesOnly], host) => {
    const used = sheet.usedArea(valuesOnly === true);
    return used === null ? null : host.range(sheet, used);
  },
  getNext: ({ sheet }, [visibleOnly], host) => neighbour(host, sheet, 1, visibleOnly),
  getNextOrNullObject: ({ sheet }, [visibleOnly], host) => neighbour(host, sheet, 1, visibleOnly),
  getPrevious: ({ sheet }, [visibleOnly], host) => neighbour(host, sheet, -1, visibleOnly),
  getPreviousOrNullObject: ({ sheet }, [visibleOnly], host) => neighbour(host, sheet, -1, visibleOnly),
  ...sheetFinds,
  ...sheetOutline,
  _GetSheetById: (_, [id], host) => byId(host, id),
  _GetAnotherWorksheetById: (_, [id], host) => byId(host, id),
};

/** Excel.Worksheet. */
export const worksheetClass = excelClass<SheetScope>({
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  fields,
  links: {
    autoFilter: ({ sheet }, host) => autoFilterOf(host, sheet),
    charts: ({ sheet }, host) => chartsOf(host, sheet),
    comments: (scope, host) => commentsOf(host, scope),
    customProperties: ({ sheet }, host) => sheetPropertiesOf(host, sheet),
    freezePanes: (scope, host) => host.object('WorksheetFreezePanes', scope),
    horizontalPageBreaks: ({ sheet }, host) => host.object('PageBreakCollection', { sheet, horizontal: true }),
    namedSheetViews: ({ sheet }, host) => sheetViewsOf(host, sheet),
    names: (scope, host) => namesOf(host, scope),
    notes: (scope, host) => notesOf(host, scope),
    pageLayout: (scope, host) => host.object('PageLayout', scope),
    pivotTables: (scope, host) => pivotTablesOf(host, scope),
    protection: ({ sheet }, host) => sheetProtectionOf(host, sheet),
    shapes: ({ sheet }, host) => shapesOf(host, sheet),
    slicers: (scope, host) => slicersOf(host, scope),
    tables: (scope, host) => tablesOf(host, scope),
    verticalPageBreaks: ({ sheet }, host) => host.object('PageBreakCollection', { sheet, horizontal: false }),
  },
  methods,
});

type Sheet = SheetScope['sheet'];

function stored(change: (sheet: Sheet, value: unknown) => void): FieldSpec<SheetScope>['set'] & object {
  return ({ sheet }, value, host) => {
    if (host.session.readOnly) refuseWhenReadOnly(host);
    change(sheet, value);
    sheet.touched('script');
  };
}

function setVisibility({ sheet }: SheetScope, value: unknown, host: ExcelHost): void {
  const word = wordOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  refuseWhenReadOnly(host);
  const others = host.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  if (word !== 'Visible' && others.length === 0)
    throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  const visibility = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[word];
  sheet.visibility = visibility;
}

function rangeAt(host: ExcelHost, sheet: Sheet, address: unknown): HostObject {
  if (address === undefined || address === null || address === '') return host.range(sheet, WHOLE_SHEET);
  const target = host.areaOf(address, sheet);
  if (target.sheet !== sheet) throw invalidArgument(textOf(address));
  return host.range(target.sheet, target.area);
}

function areasAt(host: ExcelHost, sheet: Sheet, address: unknown): HostObject {
  if (address === undefined || address === null || address === '')
    return host.object('RangeAreas', { sheet, areas: [WHOLE_SHEET] });
  const list = typeof address === 'string' ? parseAreas(address) : null;
  const areas = list?.areas ?? [host.areaOf(address, sheet).area];
  return host.object('RangeAreas', { sheet, areas });
}

function neighbour(host: ExcelHost, sheet: Sheet, step: number, visibleOnly: unknown): HostObject | null {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other !== undefined && (visibleOnly !== true || other.visibility === 'visible')) return host.sheet(other);
  }
  return null;
}

function byId(host: ExcelHost, id: unknown): HostObject {
  const sheet = host.workbook.sheetById(String(id));
  if (sheet === undefined) throw notFound();
  return host.sheet(sheet);
}
