import type { PivotField } from '../../../workbook/objects';
import { SELF } from '../../frame/serviceType';
import { ServiceError } from '../../frame/serviceError';
import { refusing } from '../../frame/refusals';
import type { PivotState } from '../../types';
import { drawSoon, followSources } from './live';
import { keepPlan, planOf, type PivotPlan } from './plan';

/** Change a pivot table, and let it be drawn again. */
export function changePivot({ end, sheet, pivot }: PivotState, change: (plan: PivotPlan) => PivotPlan): typeof SELF {
  if (!sheet.pivots.all.includes(pivot)) throw new ServiceError('The pivot table was removed.');
  followSources(end);
  refusing(() => {
    keepPlan(pivot, end.workbook, change(planOf(pivot, end.workbook)));
    drawSoon(end, sheet, pivot);
  });
  return SELF;
}

/** The column of the sheet, from 1, of a column of the source, from 0. */
export function sheetColumn({ pivot }: PivotState, column: number): number {
  return column + 1 + (pivot.source.kind === 'area' ? pivot.source.area.left : 0);
}

/** The column of the source, from 0, of a column of the sheet, from 1. @throws ServiceError outside the source */
export function sourceColumn(state: PivotState, column: number): number {
  const { source } = state.pivot;
  const at = Number(column) - sheetColumn(state, 0);
  const last = source.kind === 'area' ? source.area.right - source.area.left : Infinity;
  if (!Number.isInteger(at) || at < 0 || at > last)
    throw new ServiceError(`Column ${column} is not in the source data of the pivot table.`);
  return at;
}

/** A field as new groups have it. */
export function newField(header: string): PivotField {
  return {
    source: header,
    name: header,
    hiddenItems: [],
    sort: 'ascending',
    sortBy: null,
    itemOrder: [],
    showAllItems: false,
    subtotals: true,
    filters: new Map(),
  };
}
