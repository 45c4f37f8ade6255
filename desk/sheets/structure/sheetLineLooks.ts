import { ServiceError } from '../frame/serviceError';
import { SELF, type Member, type ServiceObject } from '../frame/serviceType';
import { rangeType, sheetType, type SheetState } from '../types';
import { checkWritable } from '../values/cells';
import { fitColumns, fitRows } from './autoSize';
import { whole } from './givenArea';
import { checkLines, coveredLines, hideLines, linesArea, type Axis } from './lines';
import { onLiveSheet, type MembersOf } from './members';
import { pixelsOf, setPixels } from './pixels';

/** Members of a sheet by which rows, or columns, are hidden and sized. */
function lookMembers(axis: Axis): Readonly<Record<string, Member<SheetState>>> {
  const one = axis === 'rows' ? 'Row' : 'Column';
  const many = `${one}s`;
  const size = axis === 'rows' ? 'Height' : 'Width';
  const hide = (hidden: boolean): Member<SheetState> =>
    function (state: SheetState, at: number, count = 1) {
      hideLines(state, axis, { first: whole(at) - 1, count: whole(count) }, hidden);
    };
  const hideRange = (hidden: boolean): Member<SheetState> =>
    function (_: SheetState, range: ServiceObject) {
      const state = rangeType.stateOf(range);
      hideLines(state, axis, coveredLines(state, axis), hidden);
    };
  return {
    [`hide${many}(Integer)`]: hide(true),
    [`hide${many}(Integer,Integer)`]: hide(true),
    [`show${many}(Integer)`]: hide(false),
    [`show${many}(Integer,Integer)`]: hide(false),
    [`hide${one}(Range)`]: hideRange(true),
    [`unhide${one}(Range)`]: hideRange(false),
    [`is${one}HiddenByUser(Integer)`]: ({ sheet }, position: number) =>
      axis === 'rows' ? sheet.isRowHidden(whole(position) - 1) : sheet.isColumnHidden(whole(position) - 1),
    [`get${one}${size}(Integer)`]: (state, position: number) => {
      checkLines(state, axis, whole(position) - 1, 1);
      return pixelsOf(state.sheet, axis, whole(position) - 1);
    },
    [`set${one}${size}(Integer,Integer)`]: (state, position: number, pixels: number) =>
      resized(state, axis, position, 1, pixels),
    [`set${one}${size}s(Integer,Integer,Integer)`]: (state, position: number, count: number, pixels: number) =>
      resized(state, axis, position, count, pixels),
    [`autoResize${many}(Integer,Integer)`]: (state, first: number, count: number) => fitted(state, axis, first, count),
  };
}

for (const axis of ['rows', 'columns'] as const) sheetType.define(onLiveSheet(lookMembers(axis)));

sheetType.define(
  onLiveSheet<SheetState>({
    'autoResizeColumn(Integer)': (state: SheetState, position: number) => fitted(state, 'columns', position, 1),
    'setRowHeightsForced(Integer,Integer,Integer)': (state: SheetState, row: number, count: number, pixels: number) =>
      resized(state, 'rows', row, count, pixels),
    'isRowHiddenByFilter(Integer)': ({ sheet }: SheetState, row: number) => sheet.isRowFiltered(whole(row) - 1),
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Sheet, SheetState>),
);

function resized(state: SheetState, axis: Axis, position: number, count: number, pixels: number): typeof SELF {
  const lines = { first: whole(position) - 1, count: whole(count) };
  checkLines(state, axis, lines.first, lines.count);
  const size = whole(pixels);
  if (size < 0) throw new ServiceError(`Invalid argument: ${axis === 'rows' ? 'height' : 'width'}`);
  checkWritable({ ...state, area: linesArea(axis, lines.first, lines.count) });
  setPixels(state.sheet, axis, lines, size);
  return SELF;
}

function fitted(state: SheetState, axis: Axis, position: number, count: number): typeof SELF {
  const [first, many] = [whole(position) - 1, whole(count)];
  checkLines(state, axis, first, many);
  if (axis === 'rows') fitRows(state.sheet, first, many);
  else fitColumns(state.sheet, first, many);
  return SELF;
}
