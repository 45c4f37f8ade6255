import type { Area } from '../../../core/index';
import { intersection } from '../../workbook/areas';
import type { EnumMember, ServiceObject } from '../frame/serviceType';
import { gridOf } from '../structure/grid';
import { rangeObject, rangeType, type RangeState } from '../types';
import { cellsOf } from './cells';
import { dimension, direction } from './enums';
import type { MembersOf } from './membersOf';

rangeType.define({
  'getDataRegion()': (state) => regionObject(state, SIDES),
  'getDataRegion(Dimension)': (state, along: EnumMember) =>
    regionObject(state, along === dimension.ROWS ? ['up', 'down'] : ['left', 'right']),
  'getNextDataCell(Direction)': nextDataCell,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);

type Side = 'up' | 'down' | 'left' | 'right';
const SIDES: readonly Side[] = ['up', 'down', 'left', 'right'];

function regionObject(state: RangeState, sides: readonly Side[]): ServiceObject {
  return rangeObject(state.end, state.sheet, regionOf(state, cellsOf(state), sides));
}

/** Grow an area as long as a line of cells beside it holds data; cells that only touch a corner do not count. */
export function regionOf(state: RangeState, start: Area, sides: readonly Side[] = SIDES): Area {
  let area = start;
  for (let before: Area | null = null; before !== area;) {
    before = area;
    for (const side of sides) area = grown(state, area, side);
  }
  return area;
}

function grown(state: RangeState, area: Area, side: Side): Area {
  const used = state.sheet.usedArea(true);
  let current = area;
  while (used !== null) {
    const line = intersection(beside(current, side), used);
    if (line === null || !hasData(state, line)) return current;
    current = withLine(current, side);
  }
  return current;
}

function withLine(area: Area, side: Side): Area {
  switch (side) {
    case 'up':
      return { ...area, top: area.top - 1 };
    case 'down':
      return { ...area, bottom: area.bottom + 1 };
    case 'left':
      return { ...area, left: area.left - 1 };
    case 'right':
      return { ...area, right: area.right + 1 };
    default:
      return side satisfies never;
  }
}

function beside(area: Area, side: Side): Area {
  const larger = withLine(area, side);
  switch (side) {
    case 'up':
      return { ...area, top: larger.top, bottom: larger.top };
    case 'down':
      return { ...area, top: larger.bottom, bottom: larger.bottom };
    case 'left':
      return { ...area, left: larger.left, right: larger.left };
    case 'right':
      return { ...area, left: larger.right, right: larger.right };
    default:
      return side satisfies never;
  }
}

function hasData({ sheet }: RangeState, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) if (sheet.value(row, column) !== null) return true;
  return false;
}

const STEPS: ReadonlyMap<EnumMember, readonly [down: number, right: number]> = new Map([
  [direction.UP, [-1, 0]],
  [direction.DOWN, [1, 0]],
  [direction.PREVIOUS, [0, -1]],
  [direction.NEXT, [0, 1]],
]);

/** Where Ctrl and an arrow lead: the end of the block of data, else the next data, else the edge of the sheet. */
function nextDataCell(state: RangeState, towards: EnumMember): ServiceObject {
  const { top, left } = cellsOf(state);
  const [down, right] = STEPS.get(towards) ?? [0, 0];
  const { rows, columns } = gridOf(state.end, state.sheet);
  const isInside = (row: number, column: number) => row >= 0 && column >= 0 && row < rows && column < columns;
  const isFilled = (row: number, column: number) => isInside(row, column) && state.sheet.value(row, column) !== null;
  let [row, column] = [top, left];
  const isInBlock = isFilled(row, column) && isFilled(row + down, column + right);
  const goesOn = (): boolean =>
    isInside(row + down, column + right) && (isInBlock ? isFilled(row + down, column + right) : !isArrived());
  const isArrived = (): boolean => isFilled(row, column) && (row !== top || column !== left);
  while (goesOn()) [row, column] = [row + down, column + right];
  return rangeObject(state.end, state.sheet, { top: row, left: column, bottom: row, right: column });
}
