import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import type { EnumMember, Member, ServiceObject, ServiceState } from '../frame/serviceType';
import { rangeListType, rangeObject, rangeType, sheetObject, spreadsheetType, type RangeState } from '../types';
import { invoke } from '../values/invoke';
import { olderSelectionMembers } from './active';
import { findRange, namedArea } from './findRange';
import type { MembersOf } from './members';
import { namedRangesOf, nameRange, removeName } from './namedRange';
import { protectionsOf } from './protection';
import { selectionObject } from './selection';

const activeSheet = ({ end }: ServiceState): SheetModel => end.workbook.activeSheet;

spreadsheetType.define({
  ...olderSelectionMembers<ServiceState>(activeSheet),
  'getSelection()': ({ end }: ServiceState) => selectionObject(end),
  'getRange(String)': (state: ServiceState, text: string) => {
    const { end, sheet, area } = findRange(state.end, activeSheet(state), String(text));
    return rangeObject(end, sheet, area);
  },
  'getRangeList(String[])': (state: ServiceState, texts: readonly string[]) => {
    const ranges: RangeState[] = [];
    for (const text of texts) ranges.push(findRange(state.end, activeSheet(state), String(text)));
    return rangeListType.make({ end: state.end, ranges });
  },
  'getRangeByName(String)': ({ end }: ServiceState, name: string) => {
    const found = namedArea(end, String(name));
    return found === null ? null : rangeObject(end, found.sheet, found.area);
  },
  'getNamedRanges()': ({ end }: ServiceState) => namedRangesOf(end, null),
  'setNamedRange(String,Range)': ({ end }: ServiceState, name: string, range: ServiceObject) => {
    const state = rangeType.stateOf(range);
    if (state.end.workbook !== end.workbook) throw new ServiceError('The range must be in this spreadsheet.');
    nameRange(end, String(name), state);
  },
  'removeNamedRange(String)': ({ end }: ServiceState, name: string) => {
    removeName(end, String(name));
  },
  'getProtections(ProtectionType)': ({ end }: ServiceState, type: EnumMember) => protectionsOf(end, null, type),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet, ServiceState>);

/** What a spreadsheet does with its active sheet; each does what the method of the same name does in a sheet. */
const SHORTCUTS = [
  'appendRow(Object[])',
  'autoResizeColumn(Integer)',
  'deleteColumn(Integer)',
  'deleteColumns(Integer,Integer)',
  'deleteRow(Integer)',
  'deleteRows(Integer,Integer)',
  'getColumnWidth(Integer)',
  'getDataRange()',
  'getFormUrl()',
  'getFrozenColumns()',
  'getFrozenRows()',
  'getLastColumn()',
  'getLastRow()',
  'getRowHeight(Integer)',
  'getSheetValues(Integer,Integer,Integer,Integer)',
  'hideColumn(Range)',
  'hideRow(Range)',
  'insertColumnAfter(Integer)',
  'insertColumnBefore(Integer)',
  'insertColumnsAfter(Integer,Integer)',
  'insertColumnsBefore(Integer,Integer)',
  'insertRowAfter(Integer)',
  'insertRowBefore(Integer)',
  'insertRowsAfter(Integer,Integer)',
  'insertRowsBefore(Integer,Integer)',
  'isColumnHiddenByUser(Integer)',
  'isRowHiddenByFilter(Integer)',
  'isRowHiddenByUser(Integer)',
  'setColumnWidth(Integer,Integer)',
  'setFrozenColumns(Integer)',
  'setFrozenRows(Integer)',
  'setRowHeight(Integer,Integer)',
  'sort(Integer)',
  'sort(Integer,Boolean)',
  'unhideColumn(Range)',
  'unhideRow(Range)',
] as const satisfies readonly (keyof MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet, ServiceState>)[];

spreadsheetType.define(Object.fromEntries(SHORTCUTS.map((signature) => [signature, shortcut(signature)])));

function shortcut(signature: string): Member<ServiceState> {
  const method = signature.slice(0, signature.indexOf('('));
  return ({ end }: ServiceState, ...args: readonly unknown[]) =>
    invoke(sheetObject(end, end.workbook.activeSheet), method, args);
}
