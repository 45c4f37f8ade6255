import type { Area } from '../../../../core/index';
import { intersection, movedArea, union } from '../../../workbook/areas';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/limits';
import { ExcelError } from '../../excelError';
import { EXCEL_MESSAGES } from '../../messages.data';
import type { ExcelHost, HostObject, MethodSpec, RangeTarget } from '../../spec';
import { integerOf } from './arguments';

/** Methods of a Range that lead to another Range of the same sheet by its place alone. */
export const rangeMoves: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  getCell: (target, [row, column], host) => {
    const { top, left } = target.area;
    return placed(host, target, cellAt(top + integerOf(row), left + integerOf(column)));
  },
  getRow: (target, [row], host) => {
    const at = target.area.top + integerOf(row);
    return placed(host, target, { ...target.area, top: at, bottom: at });
  },
  getColumn: (target, [column], host) => {
    const at = target.area.left + integerOf(column);
    return placed(host, target, { ...target.area, left: at, right: at });
  },
  getLastCell: (target, _, host) => placed(host, target, cellAt(target.area.bottom, target.area.right)),
  getLastRow: (target, _, host) => placed(host, target, { ...target.area, top: target.area.bottom }),
  getLastColumn: (target, _, host) => placed(host, target, { ...target.area, left: target.area.right }),
  getEntireRow: (target, _, host) => placed(host, target, { ...target.area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: (target, _, host) => placed(host, target, { ...target.area, top: 0, bottom: LAST_ROW }),
  getOffsetRange: (target, [rows, columns], host) =>
    placed(host, target, movedArea(target.area, integerOf(rows), integerOf(columns))),
  getResizedRange: (target, [rows, columns], host) => {
    const { bottom, right } = target.area;
    return placed(host, target, {
      ...target.area,
      bottom: bottom + integerOf(rows),
      right: right + integerOf(columns),
    });
  },
  getAbsoluteResizedRange: (target, [rows, columns], host) => {
    const { top, left } = target.area;
    return placed(host, target, { top, left, bottom: top + integerOf(rows) - 1, right: left + integerOf(columns) - 1 });
  },
  getRowsAbove: (target, [count], host) => placed(host, target, rowsBeside(target.area, -integerOf(count ?? 1))),
  getRowsBelow: (target, [count], host) => placed(host, target, rowsBeside(target.area, integerOf(count ?? 1))),
  getColumnsBefore: (target, [count], host) => placed(host, target, columnsBeside(target.area, -integerOf(count ?? 1))),
  getColumnsAfter: (target, [count], host) => placed(host, target, columnsBeside(target.area, integerOf(count ?? 1))),
  getBoundingRect: (target, [other], host) => {
    const { sheet, area } = host.areaOf(other, target.sheet);
    if (sheet !== target.sheet) throw outside();
    return placed(host, target, union(target.area, area));
  },
  getIntersection: (target, [other], host) => shared(target, other, host),
  getIntersectionOrNullObject: (target, [other], host) => shared(target, other, host),
  getUsedRange: (target, [valuesOnly], host) => usedIn(target, valuesOnly === true, host) ?? first(target, host),
  getUsedRangeOrNullObject: (target, [valuesOnly], host) => usedIn(target, valuesOnly === true, host),
};

/** Give a range of the same sheet. @throws ExcelError InvalidArgument when it would lie outside the sheet */
export function placed(host: ExcelHost, { sheet }: RangeTarget, area: Area): HostObject {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!inside || area.top > area.bottom || area.left > area.right) throw outside();
  return host.range(sheet, area);
}

function outside(): ExcelError {
  return new ExcelError('InvalidArgument', EXCEL_MESSAGES.InvalidArgument);
}

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Negative counts take rows on the other side, from the edge inwards when the library asks so. */
function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw outside();
  return count > 0
    ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
    : { ...area, top: area.top + count, bottom: area.top - 1 };
}

function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw outside();
  return count > 0
    ? { ...area, left: area.right + 1, right: area.right + count }
    : { ...area, left: area.left + count, right: area.left - 1 };
}

function shared(target: RangeTarget, other: unknown, host: ExcelHost): HostObject | null {
  const { sheet, area } = host.areaOf(other, target.sheet);
  const both = sheet === target.sheet ? intersection(target.area, area) : null;
  return both === null ? null : host.range(target.sheet, both);
}

function usedIn(target: RangeTarget, valuesOnly: boolean, host: ExcelHost): HostObject | null {
  const { sheet, area } = target;
  const used = sheet.usedArea(valuesOnly);
  const looked = used === null ? null : intersection(area, used);
  const tight = looked === null ? null : trimmed(target, looked, valuesOnly);
  return tight === null ? null : host.range(sheet, tight);
}

/** The smallest part of an area around its cells that hold something. */
function trimmed({ sheet }: RangeTarget, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  if (
    used !== null &&
    used.top >= area.top &&
    used.bottom <= area.bottom &&
    used.left >= area.left &&
    used.right <= area.right
  )
    return used;
  let found: Area | null = null;
  for (const [index, row] of sheet.values(area).entries())
    for (const [offset, value] of row.entries()) {
      const at = cellAt(area.top + index, area.left + offset);
      const counts = value !== null || (!valuesOnly && isStyled(sheet, at));
      if (counts) found = found === null ? at : union(found, at);
    }
  return found;
}

function isStyled(sheet: RangeTarget['sheet'], { top, left }: Area): boolean {
  const { fill, borders } = sheet.style(top, left);
  return fill.color !== '' || Object.keys(borders).length > 0;
}

/** A blank range's used range is its first cell. */
function first(target: RangeTarget, host: ExcelHost): HostObject {
  return host.range(target.sheet, cellAt(target.area.top, target.area.left));
}
