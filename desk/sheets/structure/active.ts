import type { Area, Place } from '../../../core/index';
import { cellArea, holds, sameArea } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import { SELF, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { rangeListType, rangeObject, rangeType, type RangeListState, type RangeState } from '../types';
import { findRange } from './findRange';
import { clipped } from './grid';
import { keptSheet } from './follow';
import { refusing } from '../frame/refusals';

/** The selected cells of a sheet. */
export function activeRange(end: SheetsEnd, sheet: SheetModel): ServiceObject {
  return rangeObject(end, sheet, clipped(end, sheet, sheet.selection));
}

/** All selected ranges of a sheet, the active one last. */
export function activeRangeList(end: SheetsEnd, sheet: SheetModel): ServiceObject {
  const { selected } = keptSheet(end, sheet);
  const last = selected?.[selected.length - 1];
  const areas =
    selected !== null && last !== undefined && sameArea(last, sheet.selection) ? selected : [sheet.selection];
  return rangeListType.make({ end, ranges: areas.map((area) => ({ end, sheet, area: clipped(end, sheet, area) })) });
}

/** The cell of the selection that a person would type into. */
export function currentCell(end: SheetsEnd, sheet: SheetModel): ServiceObject {
  const { row, column } = currentPlace(end, sheet);
  return rangeObject(end, sheet, clipped(end, sheet, cellArea(row, column)));
}

/** Select a range, in its sheet, which becomes the active one. */
export function select(end: SheetsEnd, { sheet, area }: { readonly sheet: SheetModel; readonly area: Area }): void {
  activate(end, sheet);
  const kept = keptSheet(end, sheet);
  kept.current = { row: area.top, column: area.left };
  kept.selected = null;
  sheet.selection = area;
}

/** Select several ranges of one sheet; the last one is the active one. */
export function selectAll(end: SheetsEnd, ranges: readonly RangeState[]): void {
  const last = ranges[ranges.length - 1];
  if (last === undefined) throw new ServiceError('The range list is empty.');
  if (ranges.some((range) => range.sheet !== last.sheet))
    throw new ServiceError('All ranges must be on the same sheet.');
  select(end, last);
  keptSheet(end, last.sheet).selected = ranges.map((range) => range.area);
}

/** Make a cell the one that is typed into. Inside the selection it moves there, outside it becomes the selection. */
export function selectCell(end: SheetsEnd, { sheet, area }: RangeState): void {
  if (area.top !== area.bottom || area.left !== area.right)
    throw new ServiceError('The current cell must be a single cell.');
  activate(end, sheet);
  if (holds(sheet.selection, area.top, area.left)) keptSheet(end, sheet).current = { row: area.top, column: area.left };
  else select(end, { sheet, area });
}

/** Bring a sheet to the front. */
export function activate(end: SheetsEnd, sheet: SheetModel): void {
  refusing(() => {
    end.workbook.activate(sheet, 'script');
  });
}

/** Members by which classes tell and change what is selected; `sheetOf` names the sheet that they speak of. */
export function selectionMembers<State extends ServiceState>(sheetOf: (state: State) => SheetModel) {
  return {
    'getActiveRange()': (state: State) => activeRange(state.end, sheetOf(state)),
    'getActiveRangeList()': (state: State) => activeRangeList(state.end, sheetOf(state)),
    'getCurrentCell()': (state: State) => currentCell(state.end, sheetOf(state)),
    'setActiveRange(Range)': ({ end }: State, range: ServiceObject) => {
      select(end, rangeType.stateOf(range));
      return range;
    },
    'setActiveRangeList(RangeList)': ({ end }: State, list: ServiceObject) => {
      selectAll(end, rangeListType.stateOf(list).ranges);
      return list;
    },
    'setCurrentCell(Range)': ({ end }: State, cell: ServiceObject) => {
      selectCell(end, rangeType.stateOf(cell));
      return cell;
    },
  };
}

/** The older names of the same, which sheets and spreadsheets still have. */
export function olderSelectionMembers<State extends ServiceState>(sheetOf: (state: State) => SheetModel) {
  return {
    ...selectionMembers(sheetOf),
    'getActiveCell()': (state: State) => currentCell(state.end, sheetOf(state)),
    'setActiveSelection(Range)': ({ end }: State, range: ServiceObject) => {
      select(end, rangeType.stateOf(range));
      return range;
    },
    'setActiveSelection(String)': (state: State, text: string) => {
      const found = findRange(state.end, sheetOf(state), String(text));
      select(state.end, found);
      return rangeType.make(found);
    },
  };
}

rangeType.define({
  'activate()': (state: RangeState) => {
    select(state.end, state);
    return SELF;
  },
  'activateAsCurrentCell()': (state: RangeState) => {
    selectCell(state.end, state);
    return SELF;
  },
});

rangeListType.define({
  'activate()': ({ end, ranges }: RangeListState) => {
    selectAll(end, ranges);
    return SELF;
  },
});

function currentPlace(end: SheetsEnd, sheet: SheetModel): Place {
  const { current } = keptSheet(end, sheet);
  const { selection } = sheet;
  if (current !== null && holds(selection, current.row, current.column)) return current;
  return { row: selection.top, column: selection.left };
}
