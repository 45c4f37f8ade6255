import type { Area } from '../../../core/index';
import { areaAddress } from '../../workbook/addresses';
import { overlaps } from '../../workbook/areas';
import type { ChangeSource, CellContent, SheetModel, Shift, Visibility, WorkbookEvent } from '../../workbook/workbook';
import type { ExcelHost } from '../spec';
import { eventReference } from './eventReference';
import { valueTypeOf } from '../classes/sheets/cellValue';

/** One event on its way to office.js: the library finds the handlers by type and target. */
export interface ExcelMessage {
  readonly type: number;
  /** Id of a worksheet, table, chart..., or `Workbook` for collections of the workbook. */
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Numbers by which the library knows events. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  documentSelectionChanged: -2,
} as const;

const WORKBOOK = 'Workbook';

/** Tell what happened in the workbook in the words of the Excel API; none when scripts cannot hear of it.
 *  `before` is the sheet that was active before: leaving it is an event of its own. */
export function eventMessages(event: WorkbookEvent, host: ExcelHost, before: SheetModel): readonly ExcelMessage[] {
  switch (event.kind) {
    case 'cells':
      return changedMessages(event, 'RangeEdited', cellDetails(event));
    case 'inserted':
    case 'deleted':
      return structureMessages(event);
    case 'styles':
      return onSheet(EventType.formatChanged, event.sheet, {
        address: areaAddress(event.area),
        source: sourceOf(event.source),
      });
    case 'selection':
      return selectionMessages(event.sheet, event.area);
    case 'calculated':
      return onSheet(EventType.calculated, event.sheet, { address: '' });
    case 'sorted':
      return onSheet(event.lines === 'rows' ? EventType.rowSorted : EventType.columnSorted, event.sheet, {
        address: event.areas.map((area) => areaAddress(area)).join(','),
        source: sourceOf(event.source),
      });
    case 'rowsHidden':
      return onSheet(EventType.rowHiddenChanged, event.sheet, {
        address: areaAddress(event.area),
        changeType: event.hidden ? 'Hidden' : 'Unhidden',
        source: sourceOf(event.source),
      });
    case 'objects':
      return objectMessages(event);
    case 'layout':
      return [];
    default:
      return sheetMessages(event, host, before);
  }
}

type SheetEvent = Extract<WorkbookEvent, { readonly nameBefore?: string }>;
type CellsEvent = Extract<WorkbookEvent, { readonly kind: 'cells' }>;

type ObjectsEvent = Extract<WorkbookEvent, { readonly kind: 'objects' }>;

const SHIFTS: Readonly<Record<Shift, string>> = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
};

function cellDetails({ area, before, after }: CellsEvent): Readonly<Record<string, unknown>> {
  if (area.top !== area.bottom || area.left !== area.right || after === undefined) return {};
  return {
    ...valueDetails('Before', before ?? { value: null, formula: null }),
    ...valueDetails('After', after),
  };
}

function valueDetails(when: 'Before' | 'After', content: CellContent): Readonly<Record<string, unknown>> {
  const { value } = content;
  const shown = typeof value === 'object' && value !== null ? value.error : (value ?? '');
  return { [`value${when}`]: shown, [`valueType${when}`]: valueTypeOf(value) };
}

interface PlacedChange {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly source: ChangeSource;
}

function changedMessages(
  { sheet, area, source }: PlacedChange,
  changeType: string,
  more: Readonly<Record<string, unknown>>,
): readonly ExcelMessage[] {
  const details = {
    address: areaAddress(area),
    changeType,
    source: sourceOf(source),
    triggerSource: source === 'script' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    worksheetId: sheet.id,
    referenceId: eventReference(sheet, area),
    ...more,
  };
  const tables = sheet.tables.all.filter((table) => overlaps(table.area, area));
  const ofTables = tables.flatMap((table) =>
    [table.id, sheet.id, WORKBOOK].map((target) => ({
      type: EventType.tableChanged,
      target,
      details: { ...details, tableId: table.id },
    })),
  );
  return [...onSheet(EventType.changed, sheet, details), ...ofTables];
}

function structureMessages(
  event: Extract<WorkbookEvent, { readonly kind: 'inserted' | 'deleted' }>,
): readonly ExcelMessage[] {
  const changeType = changeTypeOf(event.area, event.kind === 'inserted');
  return changedMessages(event, changeType, { shiftDirection: SHIFTS[event.shift] });
}

function changeTypeOf(area: Area, inserted: boolean): string {
  const verb = inserted ? 'Inserted' : 'Deleted';
  if (area.left === 0 && area.right === 16_383) return `Row${verb}`;
  if (area.top === 0 && area.bottom === 1_048_575) return `Column${verb}`;
  return `Cell${verb}`;
}

function selectionMessages(sheet: SheetModel, area: Area): readonly ExcelMessage[] {
  const address = areaAddress(area);
  const tables = sheet.tables.all.map((table) => ({
    type: EventType.tableSelectionChanged,
    target: table.id,
    details: {
      address: overlaps(table.area, area) ? address : '',
      isInsideTable: overlaps(table.area, area),
      tableId: table.id,
      worksheetId: sheet.id,
    },
  }));
  return [
    ...onSheet(EventType.selectionChanged, sheet, { address }),
    ...tables,
    { type: EventType.documentSelectionChanged, target: '', details: {} },
  ];
}

function sheetMessages(event: SheetEvent, host: ExcelHost, before: SheetModel): readonly ExcelMessage[] {
  const { sheet } = event;
  const source = sourceOf(event.source);
  switch (event.kind) {
    case 'sheetAdded':
      return [{ type: EventType.added, target: WORKBOOK, details: { worksheetId: sheet.id, source } }];
    case 'sheetDeleted':
      return [{ type: EventType.deleted, target: WORKBOOK, details: { worksheetId: sheet.id, source } }];
    case 'sheetActivated':
      return activationMessages(sheet, before);
    case 'sheetRenamed':
      return onSheet(EventType.nameChanged, sheet, {
        nameBefore: event.nameBefore ?? '',
        nameAfter: sheet.name,
        source,
      });
    case 'sheetMoved':
      return [
        {
          type: EventType.moved,
          target: WORKBOOK,
          details: { worksheetId: sheet.id, positionAfter: host.workbook.sheets.indexOf(sheet), source },
        },
      ];
    case 'sheetVisibility':
      return onSheet(EventType.visibilityChanged, sheet, { visibilityAfter: VISIBILITIES[sheet.visibility], source });
    default:
      return [];
  }
}

const VISIBILITIES: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function activationMessages(sheet: SheetModel, before: SheetModel): readonly ExcelMessage[] {
  const left = before === sheet ? [] : onSheet(EventType.deactivated, before, {});
  return [...left, ...onSheet(EventType.activated, sheet, {})];
}

function objectMessages(event: ObjectsEvent): readonly ExcelMessage[] {
  const { sheet, what, change, id } = event;
  const worksheetId = sheet?.id ?? '';
  const source = sourceOf(event.source);
  const details = { worksheetId, source };
  if (what === 'protection' && sheet !== null)
    return onSheet(EventType.protectionChanged, sheet, { isProtected: sheet.protection.on, source });
  if (what === 'table' && change !== 'changed')
    return [worksheetId, WORKBOOK].map((target) => ({
      type: change === 'added' ? EventType.tableAdded : EventType.tableDeleted,
      target,
      details: { ...details, tableId: id },
    }));
  if (what === 'chart' && change !== 'changed') {
    const type = change === 'added' ? EventType.chartAdded : EventType.chartDeleted;
    return [{ type, target: worksheetId, details: { ...details, chartId: id } }];
  }
  return what === 'comment' ? commentMessages(event, details) : [];
}

function commentMessages(
  { change, id }: ObjectsEvent,
  details: Readonly<Record<string, unknown>>,
): readonly ExcelMessage[] {
  const types = {
    added: EventType.commentAdded,
    changed: EventType.commentChanged,
    deleted: EventType.commentDeleted,
  };
  const commentDetails = [{ commentId: id, replyIds: [] }];
  const all = { ...details, commentDetails, ...(change === 'changed' ? { changeType: 'CommentEdited' } : {}) };
  return [String(details['worksheetId']), WORKBOOK].map((target) => ({ type: types[change], target, details: all }));
}

function onSheet(type: number, sheet: SheetModel, details: Readonly<Record<string, unknown>>): readonly ExcelMessage[] {
  const all = { worksheetId: sheet.id, ...details };
  return [sheet.id, WORKBOOK].map((target) => ({ type, target, details: all }));
}

function sourceOf(source: ChangeSource): 'Local' | 'Remote' {
  return source === 'remote' ? 'Remote' : 'Local';
}
