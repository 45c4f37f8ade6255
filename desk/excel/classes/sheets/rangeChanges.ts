import { cellCount, contains, overlaps } from '../../../workbook/areas';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/limits';
import { removeDuplicatesResult, pivotTablesIn, tablesIn } from '../tables/targets';
import { checkOperation } from '../../limits';
import type { ExcelHost, HostObject, MethodSpec, RangeTarget } from '../../spec';
import { integerOf, invalidArgument } from './arguments';
import { autoFill } from './autoFill';
import { shownValue } from './cellValue';
import { copyCells } from './copyCells';
import { moveHyperlinks } from './hyperlink';
import { areasObject } from './rangeAreas';
import { specialAreas } from './specialCells';
import { rangeSpills } from './spill';

/** Methods of a Range that fill, move and compare cells, or find what stands in them. */
export const rangeChanges: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  copyFrom: (target, [source, type, skipBlanks, transpose], host) =>
    copyCells(host, target, source, { type, skipBlanks, transpose }),
  moveTo: (target, [destination], host) => moveCells(target, destination, host),
  autoFill: (target, [destination, type], host) => autoFill(host, target, destination, type),
  removeDuplicates: (target, [columns, includesHeader], host) =>
    removeDuplicates(target, columns, includesHeader === true, host),
  getSpecialCells: (target, [type, valueType], host) => special(target, type, valueType, host),
  getSpecialCellsOrNullObject: (target, [type, valueType], host) => special(target, type, valueType, host),
  getMergedAreas: (target, _, host) => merged(target, host),
  getMergedAreasOrNullObject: (target, _, host) => merged(target, host),
  getTables: (target, [fullyContained], host) => tablesIn(host, target, fullyContained === true),
  getPivotTables: (target, [fullyContained], host) => pivotTablesIn(host, target, fullyContained === true),
  getVisibleView: (target, _, host) => host.object('RangeView', { ...target, row: null }),
  ...rangeSpills,
};

function special(target: RangeTarget, type: unknown, valueType: unknown, host: ExcelHost): HostObject | null {
  return areasObject(host, target.sheet, specialAreas(host, target, type, valueType));
}

function merged({ sheet, area }: RangeTarget, host: ExcelHost): HostObject | null {
  const areas = sheet.merges.filter((merge) => overlaps(merge, area) && contains(area, merge));
  return areasObject(host, sheet, areas);
}

/** Cut and paste: everything of the cells goes, and whatever refers to them follows. */
function moveCells({ sheet, area }: RangeTarget, destination: unknown, host: ExcelHost): void {
  const target = host.areaOf(destination, sheet);
  checkOperation(cellCount(area));
  host.checkWritable(sheet, area);
  const { top, left } = target.area;
  const to = { top, left, bottom: top + area.bottom - area.top, right: left + area.right - area.left };
  if (to.bottom > LAST_ROW || to.right > LAST_COLUMN) throw invalidArgument();
  host.checkWritable(target.sheet, to);
  moveHyperlinks({ sheet, area }, { sheet: target.sheet, area: to });
  sheet.move(area, { sheet: target.sheet, place: { row: top, column: left } }, 'script');
}

function gatheredCells({ sheet, area }: RangeTarget): {
  readonly content: ReturnType<RangeTarget['sheet']['content']>;
  readonly style: ReturnType<RangeTarget['sheet']['style']>;
}[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => ({
      content: sheet.content(area.top + row, area.left + column),
      style: sheet.style(area.top + row, area.left + column),
    })),
  );
}

function removeDuplicates(
  { sheet, area }: RangeTarget,
  columns: unknown,
  includesHeader: boolean,
  host: ExcelHost,
): HostObject {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  host.checkWritable(sheet, area);
  const keys = columns.map(integerOf);
  if (keys.some((key) => key < 0 || key > area.right - area.left)) throw invalidArgument();
  const first = includesHeader ? area.top + 1 : area.top;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= area.bottom; row++) {
    const key = JSON.stringify(keys.map((column) => comparable(shownValue(sheet.value(row, area.left + column)))));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const cells = kept.map((row) => gatheredCells({ sheet, area: { ...area, top: row, bottom: row } })[0] ?? []);
  const removed = area.bottom - first + 1 - kept.length;
  if (removed > 0) {
    const body = { ...area, top: first };
    const blank = { value: null, formula: null };
    sheet.write(body, (row, column) => cells[row]?.[column]?.content ?? blank, 'script');
  }
  return removeDuplicatesResult(host, { removed, uniqueRemaining: kept.length });
}

/** Texts are the same in any case. */
function comparable(value: string | number | boolean): unknown {
  return typeof value === 'string' ? value.toLowerCase() : [value];
}
