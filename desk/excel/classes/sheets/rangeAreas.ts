import type { Area } from '../../../../core/index';
import { areaAddress } from '../../../workbook/addresses';
import { cellCount, intersection, movedArea } from '../../../workbook/areas';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../../../workbook/limits';
import {
  excelClass,
  type ClassSpec,
  type ExcelHost,
  type HostObject,
  type MethodSpec,
  type RangeTarget,
} from '../../spec';
import { conditionalFormatsOf, tablesIn, validationOf, type AreasScope } from '../tables/targets';
import { integerOf } from './arguments';
import { copyCells } from './copyCells';
import { namedStyle } from './namedStyle';
import { clearCells } from './rangeEdits';
import { specialAreas } from './specialCells';
import { restyle, styleOf } from './styleOf';
import { notFound } from './worksheetCollection';

const methods: Readonly<Record<string, MethodSpec<AreasScope>>> = {
  calculate: (_, __, host) => host.workbook.recalculate(),
  setDirty: (_, __, host) => host.workbook.recalculate(),
  clear: (scope, [applyTo], host) => eachRange(scope, (range) => clearCells(range, applyTo, host)),
  copyFrom: ({ sheet, areas }, [source, type, skipBlanks, transpose], host) => {
    for (const area of areas) copyCells(host, { sheet, area }, source, { type, skipBlanks, transpose });
  },
  getEntireColumn: (scope, _, host) => mapped(scope, host, (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  getEntireRow: (scope, _, host) => mapped(scope, host, (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  getOffsetRangeAreas: (scope, [rows, columns], host) =>
    mapped(scope, host, (area) => movedArea(area, integerOf(rows), integerOf(columns))),
  getIntersection: (scope, [other], host) => intersections(scope, other, host),
  getIntersectionOrNullObject: (scope, [other], host) => intersections(scope, other, host),
  getSpecialCells: (scope, [type, valueType], host) => special(scope, type, valueType, host),
  getSpecialCellsOrNullObject: (scope, [type, valueType], host) => special(scope, type, valueType, host),
  getTables: ({ sheet, areas }, [fullyContained], host) => {
    const [area] = areas;
    if (area === undefined) throw notFound();
    return tablesIn(host, { sheet, area }, fullyContained === true);
  },
  getUsedRangeAreas: (scope, [valuesOnly], host) => used(scope, valuesOnly === true, host),
  getUsedRangeAreasOrNullObject: (scope, [valuesOnly], host) => used(scope, valuesOnly === true, host),
};

const rangeAreas = excelClass<AreasScope>({
  name: 'RangeAreas',
  fields: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => countOf(areas) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    style: {
      get: (scope) => styleOf(scope, ({ styleName }) => styleName),
      set: (scope, value, host) => restyle(scope, namedStyle(host, value), host),
    },
  },
  links: {
    areas: (scope, host) => host.object('RangeCollection', scope),
    conditionalFormats: ({ sheet, areas }, host) => conditionalFormatsOf(host, sheet, areas),
    dataValidation: ({ sheet, areas }, host) => validationOf(host, sheet, areas),
    format: (scope, host) => host.object('RangeFormat', scope),
    worksheet: ({ sheet }, host) => host.sheet(sheet),
  },
  methods,
});

const rangeCollection = excelClass<AreasScope>({
  name: 'RangeCollection',
  items: ({ sheet, areas }, host) => areas.map((area) => host.range(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [index], host) => {
      const area = areas[integerOf(index)];
      return area === undefined ? null : host.range(sheet, area);
    },
  },
});

/** Excel.RangeAreas and its ranges. */
export const rangeAreasClasses: readonly ClassSpec<object>[] = [rangeAreas, rangeCollection];

/** Give areas of one sheet as a RangeAreas; null when there are none. */
export function areasObject(host: ExcelHost, sheet: AreasScope['sheet'], areas: readonly Area[]): HostObject | null {
  const scope: AreasScope = { sheet, areas };
  return areas.length === 0 ? null : host.object('RangeAreas', scope);
}

function addressOf({ sheet, areas }: AreasScope): string {
  return areas.map((area) => areaAddress(area, { sheet: sheet.name })).join(',');
}

function countOf(areas: readonly Area[]): number {
  const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function eachRange({ sheet, areas }: AreasScope, change: (range: RangeTarget) => void): void {
  for (const area of areas) change({ sheet, area });
}

function mapped({ sheet, areas }: AreasScope, host: ExcelHost, move: (area: Area) => Area): HostObject | null {
  return areasObject(host, sheet, areas.map(move));
}

function intersections({ sheet, areas }: AreasScope, other: unknown, host: ExcelHost): HostObject | null {
  const others = otherAreas(other, sheet, host);
  const shared = areas.flatMap((area) => others.map((one) => intersection(area, one)).filter((one) => one !== null));
  return areasObject(host, sheet, shared);
}

function otherAreas(other: unknown, sheet: AreasScope['sheet'], host: ExcelHost): readonly Area[] {
  const target = other instanceof Object && 'target' in other ? (other as HostObject).target : null;
  if (target !== null && 'areas' in target) {
    const scope = target as AreasScope;
    return scope.sheet === sheet ? scope.areas : [];
  }
  const range = host.areaOf(other, sheet);
  return range.sheet === sheet ? [range.area] : [];
}

function special(scope: AreasScope, type: unknown, valueType: unknown, host: ExcelHost): HostObject | null {
  const found = scope.areas.flatMap((area) => specialAreas(host, { sheet: scope.sheet, area }, type, valueType));
  return areasObject(host, scope.sheet, found);
}

function used({ sheet, areas }: AreasScope, valuesOnly: boolean, host: ExcelHost): HostObject | null {
  const whole = sheet.usedArea(valuesOnly);
  const parts = whole === null ? [] : areas.map((area) => intersection(area, whole)).filter((part) => part !== null);
  return areasObject(host, sheet, parts);
}
