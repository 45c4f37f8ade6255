import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import { colorBehind, colorObject } from '../looks/colors';
import { modelColor, sheetsColor } from '../looks/cssColor';
import { containerObject } from '../objects/charts/containerInfo';
import { rangeObject, rangeType, sheetType, type SheetState } from '../types';
import { textStyleObject, textStyleType } from '../values/textStyle';
import type { CriteriaSpec } from './criteriaSpec';
import { filterCriteria, filterCriteriaType } from './filterCriteria';
import { followChanges } from './follow';
import { givenArea, whole } from './givenArea';
import { keptOf, type SlicerRecord } from './kept';
import { onLiveSheet, type MembersOf } from './members';

interface SlicerState extends ServiceState {
  readonly record: SlicerRecord;
}

export const slicerType = serviceType<SlicerState>('Slicer');

sheetType.define(
  onLiveSheet<SheetState>({
    'getSlicers()': ({ end, sheet }: SheetState) =>
      keptOf(end)
        .slicers.filter((record) => record.sheet === sheet)
        .map((record) => slicerType.make({ end, record })),
    'insertSlicer(Range,Integer,Integer)': (state: SheetState, range: object, row: number, column: number) =>
      insert(state, range, [row, column, 0, 0]),
    'insertSlicer(Range,Integer,Integer,Integer,Integer)': (
      state: SheetState,
      range: object,
      ...place: readonly number[]
    ) => insert(state, range, place),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

const members: MembersOf<GoogleAppsScript.Spreadsheet.Slicer, SlicerState> = {
  'getBackgroundColor()': ({ record: { background } }) => (background === null ? null : sheetsColor(background)),
  'getColumnPosition()': ({ record: { column } }) => (column === null ? null : column + 1),
  'getContainerInfo()': ({ end, record }) => containerObject(end, record.anchor),
  'getFilterCriteria()': ({ end, record: { criteria } }) => (criteria === null ? null : filterCriteria(end, criteria)),
  'getRange()': ({ end, record }) => rangeObject(end, record.sheet, { ...record.area }),
  'getTitle()': ({ record }) => record.title ?? headerOf(record),
  'getTitleHorizontalAlignment()': ({ record }) => record.alignment,
  'getTitleTextStyle()': ({ end, record }) => textStyleObject(end, record.style),
  'isAppliedToPivotTables()': ({ record }) => record.appliesToPivots,
  'remove()': (state) => {
    const { slicers } = keptOf(state.end);
    slicers.splice(slicers.indexOf(live(state)), 1);
  },
  'setApplyToPivotTables(Boolean)': (state, applies: boolean) => change(state, { appliesToPivots: applies }),
  'setBackgroundColor(String?)': (state, color: string | null) =>
    change(state, { background: color === null ? null : modelColor(String(color)) }),
  'setColumnFilterCriteria(Integer,FilterCriteria?)': (state, position: number, criteria: object | null) =>
    setCriteria(state, position, criteria === null ? null : filterCriteriaType.stateOf(criteria).spec),
  'setPosition(Integer,Integer,Integer,Integer)': (state, ...place: readonly number[]) =>
    change(state, { anchor: anchorAt(state.end, live(state).sheet, place) }),
  'setRange(Range)': (state, range: object) => change(state, sourceOf(live(state).sheet, range)),
  'setTitle(String)': (state, title: string) => change(state, { title: String(title) }),
  'setTitleHorizontalAlignment(String?)': (state, alignment: string | null) =>
    change(state, { alignment: alignmentOf(alignment) }),
  'setTitleTextStyle(TextStyle)': (state, style: object) =>
    change(state, { style: { ...live(state).style, ...textStyleType.stateOf(style).style } }),
};
slicerType.define(members);

// In the reference, not in its types.
slicerType.define({
  'getBackgroundColorObject()': ({ end, record }) =>
    record.background === null ? null : colorObject(end, record.background),
  'setBackgroundColorObject(Color?)': (state, color: ServiceObject | null) =>
    change(state, { background: color === null ? null : colorBehind(color) }),
});

/** Put a slicer over data of its sheet. Limit: what it shows and hides is kept, and no row is hidden by it: with Google each person has slicers of their own. */
function insert({ end, sheet }: SheetState, range: object, place: readonly number[]): ServiceObject {
  followChanges(end);
  const record: SlicerRecord = {
    sheet,
    ...sourceOf(sheet, range),
    anchor: anchorAt(end, sheet, place),
    column: null,
    criteria: null,
    title: null,
    alignment: 'left',
    style: {},
    background: null,
    appliesToPivots: true,
  };
  keptOf(end).slicers.push(record);
  return slicerType.make({ end, record });
}

function sourceOf(sheet: SlicerRecord['sheet'], range: object): Pick<SlicerRecord, 'area'> {
  const given = rangeType.stateOf(range);
  if (given.sheet !== sheet) throw new ServiceError('The range of a slicer must be on the sheet of the slicer.');
  return { area: { ...given.area } };
}

function anchorAt(end: SlicerState['end'], sheet: SlicerRecord['sheet'], place: readonly number[]) {
  const [row = 1, column = 1, x = 0, y = 0] = place.map(whole);
  const area = givenArea(end, sheet, { row, column });
  return { row: area.top, column: area.left, x, y };
}

function setCriteria(state: SlicerState, position: number, criteria: CriteriaSpec | null): typeof SELF {
  const { area } = live(state);
  const column = whole(position) - 1;
  if (column < 0 || column > area.right - area.left)
    throw new ServiceError(`The column ${column + 1} is outside of the range of the slicer.`);
  return change(state, { column, criteria });
}

function change(state: SlicerState, changes: Partial<SlicerRecord>): typeof SELF {
  Object.assign(live(state), changes);
  return SELF;
}

/** @throws ServiceError when the slicer was removed, or went with its sheet */
function live({ end, record }: SlicerState): SlicerRecord {
  if (!keptOf(end).slicers.includes(record)) throw new ServiceError('The slicer no longer exists.');
  return record;
}

/** A slicer that nobody named is called as its column. */
function headerOf({ sheet, area, column }: SlicerRecord): string {
  return column === null ? '' : sheet.text(area.top, area.left + column);
}

function alignmentOf(given: string | null): string {
  const word = given === null ? 'left' : String(given).toLowerCase();
  if (!['left', 'center', 'right', 'normal'].includes(word)) throw new ServiceError(`Invalid argument: ${given}`);
  return word === 'normal' ? 'left' : word;
}
