import type { Area } from '../../../core/index';
import type { AutoFilterModel, FilterCriterion } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type ServiceObject } from '../frame/serviceType';
import { rangeObject, rangeType, sheetType, type RangeState, type SheetState } from '../types';
import { writableCells } from '../values/cells';
import { sortRows } from '../values/sort';
import type { CriteriaSpec } from './criteriaSpec';
import { filterCriteria, filterCriteriaBuilderType, filterCriteriaType } from './filterCriteria';
import { modelCriterion } from './filterCriterion';
import { whole } from './givenArea';
import { keptOf } from './kept';
import { onLiveSheet, type MembersOf } from './members';

/** The one filter of a sheet. */
export const filterType = serviceType<SheetState>('Filter');

sheetType.define(
  onLiveSheet<SheetState>({
    'getFilter()': (state: SheetState) => filterOf(state),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

rangeType.define(
  onLiveSheet<RangeState>({
    'getFilter()': (state: RangeState) => filterOf(state),
    'createFilter()': (state: RangeState) => {
      const { end, sheet } = state;
      if (sheet.autoFilter !== null)
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      sheet.setAutoFilter({ area: writableCells(state), criteria: modelMap<FilterCriterion>(sheet, []) }, 'script');
      return filterType.make({ end, sheet });
    },
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>),
);

filterType.define(
  onLiveSheet<SheetState>({
    'getRange()': (state: SheetState) => rangeObject(state.end, state.sheet, { ...present(state).area }),
    'remove()': ({ end, sheet }: SheetState) => {
      present({ end, sheet });
      sheet.setAutoFilter(null, 'script');
    },
    'getColumnFilterCriteria(Integer)': (state: SheetState, position: number) => {
      const { area, criteria } = present(state);
      const criterion = criteria.get(keyOf(area, position));
      return criterion === undefined ? null : filterCriteria(state.end, specOf(state, criterion, whole(position) - 1));
    },
    'removeColumnFilterCriteria(Integer)': (state: SheetState, position: number) => {
      setCriteria(state, position, null);
      return SELF;
    },
    'setColumnFilterCriteria(Integer,FilterCriteria?)': (
      state: SheetState,
      position: number,
      criteria: ServiceObject | null,
    ) => {
      setCriteria(state, position, criteria === null ? null : filterCriteriaType.stateOf(criteria).spec);
      return SELF;
    },
    // Scripts forget `build()`; Sheets takes the builder as it is.
    'setColumnFilterCriteria(Integer,FilterCriteriaBuilder)': (
      state: SheetState,
      position: number,
      builder: ServiceObject,
    ) => {
      setCriteria(state, position, filterCriteriaBuilderType.stateOf(builder).spec);
      return SELF;
    },
    'sort(Integer,Boolean)': (state: SheetState, position: number, ascending: boolean) => {
      const { area } = present(state);
      keyOf(area, position);
      if (area.top < area.bottom)
        sortRows({ ...state, area: { ...area, top: area.top + 1 } }, [{ column: whole(position), ascending }]);
      state.sheet.applyFilters('script');
      return SELF;
    },
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Filter, SheetState>),
);

function filterOf({ end, sheet }: SheetState): ServiceObject | null {
  return sheet.autoFilter === null ? null : filterType.make({ end, sheet });
}

/** @throws ServiceError when the filter was removed */
function present({ sheet }: SheetState): AutoFilterModel {
  if (sheet.autoFilter === null) throw new ServiceError('The filter no longer exists.');
  return sheet.autoFilter;
}

/** The column within the filter. Positions are those of the sheet. */
function keyOf(area: Area, position: number): number {
  const column = whole(position) - 1;
  if (column < area.left || column > area.right)
    throw new ServiceError(`The column ${column + 1} is outside of the range of the filter.`);
  return column - area.left;
}

function setCriteria(state: SheetState, position: number, spec: CriteriaSpec | null): void {
  const { end, sheet } = state;
  const { area, criteria } = present(state);
  const column = area.left + keyOf(area, position);
  const criterion =
    spec === null ? null : modelCriterion({ end, sheet, area: { ...area, left: column, right: column } }, spec);
  const next = modelMap(sheet, criteria);
  if (criterion === null || spec === null) next.delete(column - area.left);
  else {
    next.set(column - area.left, criterion);
    keptOf(end).asked.set(criterion, spec);
  }
  sheet.setAutoFilter({ area: { ...area }, criteria: next }, 'script');
}

/** Make a map as the workbook makes its own: it may live in another realm, and tells maps by their class. */
function modelMap<Value>(sheet: SheetModel, entries: Iterable<readonly [number, Value]>): Map<number, Value> {
  const ModelMap = sheet.bag.constructor as MapConstructor; // `constructor` is typed Function
  return new ModelMap(entries);
}

/** What a script asked for; for a filter that came with the file its listed values. */
function specOf({ end, sheet }: SheetState, criterion: FilterCriterion, column: number): CriteriaSpec {
  const asked = keptOf(end).asked.get(criterion);
  if (asked !== undefined) return asked;
  const visible = criterion.on === 'values' ? [...criterion.values] : [];
  const hidden = criterion.on === 'values' ? textsBut(sheet, column, new Set(visible)) : [];
  const shown = criterion.on === 'cellColor' || criterion.on === 'fontColor' ? criterion : null;
  return { type: null, values: [], hidden, visible, shown };
}

function textsBut(sheet: SheetModel, column: number, shown: ReadonlySet<string>): readonly string[] {
  const area = sheet.autoFilter?.area;
  const texts = new Set<string>();
  for (let row = (area?.top ?? 0) + 1; row <= (area?.bottom ?? 0); row++) {
    const text = sheet.text(row, column);
    if (!shown.has(text)) texts.add(text);
  }
  return [...texts];
}
