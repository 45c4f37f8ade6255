import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type EnumMember, type Member } from '../frame/serviceType';
import { rangeObject, rangeType, sheetType, type RangeState, type SheetState } from '../types';
import { cellsOf } from '../values/cells';
import { GroupControlTogglePosition } from './enums';
import { whole } from './givenArea';
import { gridOf } from './grid';
import { checkLines, linesArea, linesOf, type Axis } from './lines';
import { onLiveSheet, type MembersOf } from './members';
import { allGroups, depthOf, fold, groupAt, isFolded, outlineOf, shiftDepth, unfold, type GroupPlace } from './outline';

interface GroupState extends SheetState {
  readonly group: GroupPlace;
}

export const groupType = serviceType<GroupState>('Group');

groupType.define(
  onLiveSheet<GroupState>({
    'collapse()': (state: GroupState) => {
      fold(state.end, state.sheet, present(state));
      return SELF;
    },
    'expand()': (state: GroupState) => {
      unfold(state.end, state.sheet, present(state));
      return SELF;
    },
    'isCollapsed()': (state: GroupState) => isFolded(state.end, state.sheet, present(state)),
    'getDepth()': ({ group }: GroupState) => group.depth,
    'getRange()': (state: GroupState) => {
      const { axis, first, last } = present(state);
      return rangeObject(state.end, state.sheet, linesArea(axis, first, last - first + 1));
    },
    'getControlIndex()': (state: GroupState) => {
      const { axis, first, last } = present(state);
      return outlineOf(state.end, state.sheet, axis).controlAfter ? last + 2 : first;
    },
    'remove()': (state: GroupState) => {
      const { axis, first, last } = present(state);
      shiftDepth(state.end, state.sheet, { axis, first, last }, -1);
    },
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Group, GroupState>),
);

/** Members of a sheet about groups of its rows, or of its columns. */
function groupMembers(axis: Axis): Readonly<Record<string, Member<SheetState>>> {
  const one = axis === 'rows' ? 'Row' : 'Column';
  return {
    [`get${one}Group(Integer,Integer)`]: (state, index: number, depth: number) => {
      const { end, sheet } = state;
      checkLines(state, axis, whole(index) - 1, 1);
      const group = groupAt(end, sheet, axis, whole(index) - 1, whole(depth));
      return group === null ? null : groupType.make({ end, sheet, group });
    },
    [`get${one}GroupDepth(Integer)`]: (state, index: number) => {
      checkLines(state, axis, whole(index) - 1, 1);
      return depthOf(state.end, state.sheet, axis, whole(index) - 1);
    },
    [`get${one}GroupControlPosition()`]: ({ end, sheet }) =>
      outlineOf(end, sheet, axis).controlAfter ? GroupControlTogglePosition.AFTER : GroupControlTogglePosition.BEFORE,
    [`set${one}GroupControlPosition(GroupControlTogglePosition)`]: ({ end, sheet }, position: EnumMember) => {
      outlineOf(end, sheet, axis).controlAfter = position === GroupControlTogglePosition.AFTER;
      return SELF;
    },
    [`collapseAll${one}Groups()`]: ({ end, sheet }) => {
      for (const group of allGroups(end, sheet, axis)) fold(end, sheet, group);
      return SELF;
    },
    [`expandAll${one}Groups()`]: ({ end, sheet }) => {
      for (const group of allGroups(end, sheet, axis)) unfold(end, sheet, group);
      return SELF;
    },
    [`expand${one}GroupsUpToDepth(Integer)`]: ({ end, sheet }, depth: number) => {
      for (const group of allGroups(end, sheet, axis))
        if (group.depth <= whole(depth)) unfold(end, sheet, group);
        else fold(end, sheet, group);
      return SELF;
    },
  };
}

for (const axis of ['rows', 'columns'] as const) sheetType.define(onLiveSheet(groupMembers(axis)));

rangeType.define(
  onLiveSheet<RangeState>({
    'shiftRowGroupDepth(Integer)': (state: RangeState, step: number) => shifted(state, 'rows', step),
    'shiftColumnGroupDepth(Integer)': (state: RangeState, step: number) => shifted(state, 'columns', step),
    'collapseGroups()': (state: RangeState) => {
      for (const group of groupsOver(state)) fold(state.end, state.sheet, group);
      return SELF;
    },
    'expandGroups()': (state: RangeState) => {
      for (const group of groupsOver(state)) unfold(state.end, state.sheet, group);
      return SELF;
    },
  } satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>),
);

function shifted(state: RangeState, axis: Axis, step: number): typeof SELF {
  const { first, count } = linesOf(axis, cellsOf(state));
  shiftDepth(state.end, state.sheet, { axis, first, last: first + count - 1 }, whole(step));
  return SELF;
}

/** The innermost groups that lie wholly within a range along its full lines: of rows for whole rows, of columns for whole columns, of both otherwise. */
function groupsOver(state: RangeState): readonly GroupPlace[] {
  const area = cellsOf(state);
  const { rows, columns } = gridOf(state.end, state.sheet);
  const isWide = area.left === 0 && area.right === columns - 1;
  const isTall = area.top === 0 && area.bottom === rows - 1;
  const within = (axis: Axis): readonly GroupPlace[] => {
    const { first, count } = linesOf(axis, area);
    return allGroups(state.end, state.sheet, axis).filter(
      (group) => group.first >= first && group.last < first + count,
    );
  };
  return [...(isTall && !isWide ? [] : within('rows')), ...(isWide && !isTall ? [] : within('columns'))];
}

/** The group as it is now. @throws ServiceError when it is gone */
function present({ end, sheet, group }: GroupState): GroupPlace {
  const now = groupAt(end, sheet, group.axis, group.first, group.depth);
  if (now === null) throw new ServiceError('The group no longer exists.');
  return now;
}
