import type { Area, Place } from '../../../../core/index';
import { union } from '../../../workbook/areas';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/limits';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost, MethodSpec, RangeTarget } from '../../spec';
import { wordOf } from './arguments';

/** Methods of a Range that go along filled cells, as Ctrl with an arrow key and Ctrl+A do. */
export const rangeEdges: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  getRangeEdge: (target, [direction, activeCell], host) => {
    const edge = edgeFrom(target.sheet, startOf(target, activeCell, host), wayOf(direction));
    return host.range(target.sheet, cellAt(edge));
  },
  getExtendedRange: (target, [direction, activeCell], host) => {
    const way = wayOf(direction);
    const edge = edgeFrom(target.sheet, startOf(target, activeCell, host), way);
    return host.range(
      target.sheet,
      union(target.area, way.down !== 0 ? inColumns(target.area, edge) : inRows(target.area, edge)),
    );
  },
  getSurroundingRegion: (target, _, host) => host.range(target.sheet, regionAround(target.sheet, target.area)),
  getSurroundingDataRegion: (target, _, host) => host.range(target.sheet, regionAround(target.sheet, target.area)),
};

/** The block of filled cells around an area: blank rows and columns bound it. */
export function regionAround(sheet: SheetModel, area: Area): Area {
  let region = area;
  for (;;) {
    const grown = grownRegion(sheet, region);
    if (grown === null) return region;
    region = grown;
  }
}

interface Way {
  readonly down: number;
  readonly right: number;
}

function wayOf(direction: unknown): Way {
  const ways = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;
  const [down, right] = ways[wordOf(direction, ['Up', 'Down', 'Left', 'Right'])];
  return { down, right };
}

function startOf({ area, sheet }: RangeTarget, activeCell: unknown, host: ExcelHost): Place {
  const start = activeCell === undefined || activeCell === null ? area : host.areaOf(activeCell, sheet).area;
  return { row: start.top, column: start.left };
}

/** From a filled cell with a filled neighbour: the last of the run; else the next filled cell, or the sheet's end. */
function edgeFrom(sheet: SheetModel, start: Place, way: Way): Place {
  const next = step(start, way);
  if (next === null) return start;
  if (isFilled(sheet, start) && isFilled(sheet, next)) return endOfRun(sheet, next, way);
  return nextFilled(sheet, next, way);
}

function endOfRun(sheet: SheetModel, from: Place, way: Way): Place {
  let at = from;
  for (;;) {
    const next = step(at, way);
    if (next === null || !isFilled(sheet, next)) return at;
    at = next;
  }
}

function nextFilled(sheet: SheetModel, from: Place, way: Way): Place {
  const used = sheet.usedArea(true);
  let at: Place | null = from;
  while (at !== null && used !== null && !isBeyond(at, used, way)) {
    if (isFilled(sheet, at)) return at;
    at = step(at, way);
  }
  return {
    row: endOf(way.down, from.row, LAST_ROW),
    column: endOf(way.right, from.column, LAST_COLUMN),
  };
}

function endOf(step: number, start: number, last: number): number {
  if (step === 0) return start;
  return step > 0 ? last : 0;
}

function isBeyond({ row, column }: Place, used: Area, { down, right }: Way): boolean {
  return (
    (down > 0 && row > used.bottom) ||
    (down < 0 && row < used.top) ||
    (right > 0 && column > used.right) ||
    (right < 0 && column < used.left)
  );
}

function step({ row, column }: Place, { down, right }: Way): Place | null {
  const next = { row: row + down, column: column + right };
  const inside = next.row >= 0 && next.column >= 0 && next.row <= LAST_ROW && next.column <= LAST_COLUMN;
  return inside ? next : null;
}

function isFilled(sheet: SheetModel, { row, column }: Place): boolean {
  const { value, formula } = sheet.content(row, column);
  return value !== null || formula !== null;
}

function cellAt({ row, column }: Place): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function inColumns(area: Area, { row }: Place): Area {
  return { ...area, top: row, bottom: row };
}

function inRows(area: Area, { column }: Place): Area {
  return { ...area, left: column, right: column };
}

function grownRegion(sheet: SheetModel, { top, left, bottom, right }: Area): Area | null {
  const around = {
    top: Math.max(0, top - 1),
    left: Math.max(0, left - 1),
    bottom: Math.min(LAST_ROW, bottom + 1),
    right: Math.min(LAST_COLUMN, right + 1),
  };
  const rowFilled = (row: number): boolean => anyFilled(sheet, { ...around, top: row, bottom: row });
  const columnFilled = (column: number): boolean => anyFilled(sheet, { ...around, left: column, right: column });
  if (around.top < top && rowFilled(around.top)) return { top: around.top, left, bottom, right };
  if (around.bottom > bottom && rowFilled(around.bottom)) return { top, left, bottom: around.bottom, right };
  if (around.left < left && columnFilled(around.left)) return { top, left: around.left, bottom, right };
  if (around.right > right && columnFilled(around.right)) return { top, left, bottom, right: around.right };
  return null;
}

function anyFilled(sheet: SheetModel, area: Area): boolean {
  return sheet.values(area).some((row) => row.some((value) => value !== null));
}
