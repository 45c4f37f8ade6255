import type { Area } from '../../../core/index';
import { contains, overlaps } from '../../workbook/areas';
import { ServiceError } from '../frame/serviceError';
import { SELF, type Members } from '../frame/serviceType';
import { refusing } from '../frame/refusals';
import { rangeObject, rangeType, type RangeState } from '../types';
import { cellsOf, writableCells } from '../values/cells';
import { documented } from './documented';

const PART_OF_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

/** The merges that have a cell in a range. */
function mergesIn({ sheet, area }: RangeState): readonly Area[] {
  return sheet.merges.filter((merge) => overlaps(merge, area));
}

/** @throws ServiceError when a merge lies only partly in the range */
function checkWhole(state: RangeState): void {
  if (mergesIn(state).some((merge) => !contains(state.area, merge))) throw new ServiceError(PART_OF_MERGE);
}

function mergeParts(state: RangeState, partsOf: (area: Area) => readonly Area[]): typeof SELF {
  checkWhole(state);
  const area = writableCells(state);
  refusing(
    () => {
      for (const part of partsOf(area)) state.sheet.merge(part);
    },
    { MergeInTable: 'You cannot merge cells in a table.' },
  );
  return SELF;
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
    ...area,
    top: area.top + at,
    bottom: area.top + at,
  }));
}

function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => ({
    ...area,
    left: area.left + at,
    right: area.left + at,
  }));
}

/** Merged cells. */
export const mergeMembers: Members<RangeState> = documented<RangeState, GoogleAppsScript.Spreadsheet.Range>()({
  'merge()': (state) => mergeParts(state, (area) => [area]),
  'mergeAcross()': (state) => {
    if (mergesIn(state).some(({ top, bottom }) => bottom > top))
      throw new ServiceError('You cannot perform a horizontal merge on a range with existing vertical merges.');
    return mergeParts(state, rowsOf);
  },
  'mergeVertically()': (state) => {
    if (mergesIn(state).some(({ left, right }) => right > left))
      throw new ServiceError('You cannot perform a vertical merge on a range with existing horizontal merges.');
    return mergeParts(state, columnsOf);
  },
  'breakApart()': (state) => {
    checkWhole(state);
    writableCells(state);
    state.sheet.unmerge(state.area);
    return SELF;
  },
  'isPartOfMerge()': (state) => mergesIn({ ...state, area: cellsOf(state) }).length > 0,
  'getMergedRanges()': (state) => mergesIn(state).map((area) => rangeObject(state.end, state.sheet, { ...area })),
});

rangeType.define(mergeMembers);
