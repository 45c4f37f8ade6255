import { ServiceError } from '../frame/serviceError';
import { SELF, type Member, type ServiceObject } from '../frame/serviceType';
import { rangeType, sheetType, type SheetState } from '../types';
import { whole } from './givenArea';
import { gridOf } from './grid';
import { checkLines, coveredLines, deleteLines, freezeLines, insertLines, type Axis } from './lines';
import { onLiveSheet } from './members';
import { moveLines } from './moveLines';

/** Members of a sheet by which rows, or columns, come, go and move: they differ by their words only. */
function lineMembers(axis: Axis): Readonly<Record<string, Member<SheetState>>> {
  const one = axis === 'rows' ? 'Row' : 'Column';
  const many = `${one}s`;
  const insert = (state: SheetState, at: number, count: number, like: 'before' | 'after') => {
    insertLines(state, axis, at, count, like);
    return SELF;
  };
  return {
    [`insert${one}After(Integer)`]: (state, after: number) =>
      insert(state, placeOf(state, axis, after) + 1, 1, 'before'),
    [`insert${one}Before(Integer)`]: (state, before: number) => insert(state, placeOf(state, axis, before), 1, 'after'),
    [`insert${many}After(Integer,Integer)`]: (state, after: number, count: number) =>
      insert(state, placeOf(state, axis, after) + 1, whole(count), 'before'),
    [`insert${many}Before(Integer,Integer)`]: (state, before: number, count: number) =>
      insert(state, placeOf(state, axis, before), whole(count), 'after'),
    [`insert${many}(Integer)`]: (state, at: number) => void insert(state, placeOf(state, axis, at), 1, 'after'),
    [`insert${many}(Integer,Integer)`]: (state, at: number, count: number) =>
      void insert(state, placeOf(state, axis, at), whole(count), 'after'),
    [`delete${one}(Integer)`]: (state, position: number) => {
      deleteLines(state, axis, whole(position) - 1, 1);
      return SELF;
    },
    [`delete${many}(Integer,Integer)`]: (state, position: number, count: number) => {
      deleteLines(state, axis, whole(position) - 1, whole(count));
    },
    [`getMax${many}()`]: ({ end, sheet }) => gridOf(end, sheet)[axis],
    [`getFrozen${many}()`]: ({ sheet }) => sheet.freeze[axis],
    [`setFrozen${many}(Integer)`]: (state, count: number) => {
      freezeLines(state, axis, whole(count));
    },
    [`move${many}(Range,Integer)`]: (state, range: ServiceObject, to: number) => {
      const moved = rangeType.stateOf(range);
      if (moved.sheet !== state.sheet) throw new ServiceError('The range must be on this sheet.');
      moveLines(state, axis, coveredLines(moved, axis), whole(to) - 1);
    },
  };
}

for (const axis of ['rows', 'columns'] as const) sheetType.define(onLiveSheet(lineMembers(axis)));

/** The line that a position names, counted from 0. */
function placeOf(state: SheetState, axis: Axis, position: number): number {
  const at = whole(position) - 1;
  checkLines(state, axis, at, 1);
  return at;
}
