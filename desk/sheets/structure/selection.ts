import { union } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/workbook';
import { serviceType, type EnumMember, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { rangeObject, rangeType, sheetObject } from '../types';
import { invoke } from '../values/invoke';
import { activeRange, activeRangeList, currentCell } from './active';
import type { MembersOf } from './members';

/** What is selected in the active sheet, whichever that is when it is asked. */
export const selectionType = serviceType<ServiceState>('Selection');

export function selectionObject(end: SheetsEnd): ServiceObject {
  return selectionType.make({ end });
}

const sheetOf = ({ end }: ServiceState): SheetModel => end.workbook.activeSheet;

selectionType.define({
  'getActiveRange()': (state: ServiceState) => activeRange(state.end, sheetOf(state)),
  'getActiveRangeList()': (state: ServiceState) => activeRangeList(state.end, sheetOf(state)),
  'getActiveSheet()': (state: ServiceState) => sheetObject(state.end, sheetOf(state)),
  'getCurrentCell()': (state: ServiceState) => currentCell(state.end, sheetOf(state)),
  'getNextDataRange(Direction)': (state: ServiceState, direction: EnumMember) => {
    const sheet = sheetOf(state);
    const cell = currentCell(state.end, sheet);
    const edge = rangeType.stateOf(invoke(cell, 'getNextDataCell', [direction])).area;
    return rangeObject(state.end, sheet, union(sheet.selection, edge));
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Selection, ServiceState>);
