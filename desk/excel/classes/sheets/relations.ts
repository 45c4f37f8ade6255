import type { Area } from '../../../../core/index';
import { intersection, overlaps } from '../../../workbook/areas';
import { areaAddress } from '../../../workbook/addresses';
import { tokensOf } from '../../../workbook/calc/tokens';
import type { SheetModel } from '../../../workbook/workbook';
import {
  excelClass,
  type ClassSpec,
  type ExcelHost,
  type HostObject,
  type MethodSpec,
  type RangeTarget,
} from '../../spec';
import { integerOf } from './arguments';
import { areasObject } from './rangeAreas';
import { sheetByKey, notFound } from './worksheetCollection';

/** Methods of a Range that follow formulas: the cells it is computed from, the cells computed from it. */
export const rangeRelations: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  getDirectPrecedents: (target, _, host) => related(host, precedentsOf(host, [target])),
  getPrecedents: (target, _, host) =>
    related(
      host,
      all(target, (ranges) => precedentsOf(host, ranges)),
    ),
  getDirectDependents: (target, _, host) => related(host, dependentsOf(host, [target])),
  getDependents: (target, _, host) =>
    related(
      host,
      all(target, (ranges) => dependentsOf(host, ranges)),
    ),
};

interface Ranges {
  readonly ranges: readonly RangeTarget[];
}

const workbookRangeAreas = excelClass<Ranges>({
  name: 'WorkbookRangeAreas',
  fields: {
    addresses: { get: ({ ranges }) => bySheet(ranges).map(([sheet, areas]) => addressOf(sheet, areas)) },
  },
  links: {
    areas: (target, host) => host.object('RangeAreasCollection', target),
    ranges: (target, host) => host.object('WorkbookRangeCollection', target),
  },
  methods: {
    getRangeAreasBySheet: ({ ranges }, [key], host) => ofSheet(ranges, key, host),
    getRangeAreasOrNullObjectBySheet: ({ ranges }, [key], host) => ofSheet(ranges, key, host),
  },
});

const rangeAreasCollection = excelClass<Ranges>({
  name: 'RangeAreasCollection',
  items: ({ ranges }, host) => objects(ranges, host),
  methods: {
    getCount: ({ ranges }) => bySheet(ranges).length,
    getItemAt: ({ ranges }, [index], host) => objects(ranges, host)[integerOf(index)] ?? null,
  },
});

const workbookRangeCollection = excelClass<Ranges>({
  name: 'WorkbookRangeCollection',
  items: ({ ranges }, host) => ranges.map(({ sheet, area }) => host.range(sheet, area)),
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt: ({ ranges }, [index], host) => {
      const range = ranges[integerOf(index)];
      return range === undefined ? null : host.range(range.sheet, range.area);
    },
  },
});

/** Excel.WorkbookRangeAreas and its collections. */
export const relationClasses: readonly ClassSpec<object>[] = [
  workbookRangeAreas,
  rangeAreasCollection,
  workbookRangeCollection,
];

/** @throws ExcelError ItemNotFound when there are none, as documented */
function related(host: ExcelHost, ranges: readonly RangeTarget[]): HostObject {
  if (ranges.length === 0) throw notFound();
  const target: Ranges = { ranges };
  return host.object('WorkbookRangeAreas', target);
}

function all(start: RangeTarget, next: (ranges: readonly RangeTarget[]) => readonly RangeTarget[]): RangeTarget[] {
  const found: RangeTarget[] = [];
  const seen = new Set<string>();
  let front: readonly RangeTarget[] = [start];
  while (front.length > 0) {
    front = next(front).filter((range) => !seen.has(keyOf(range)));
    for (const range of front) seen.add(keyOf(range));
    found.push(...front);
  }
  return found;
}

function precedentsOf(host: ExcelHost, ranges: readonly RangeTarget[]): readonly RangeTarget[] {
  const found = ranges.flatMap(({ sheet, area }) =>
    formulasIn(sheet, area).flatMap(({ formula }) => referencesOf(host, formula, sheet)),
  );
  return distinct(found);
}

function dependentsOf(host: ExcelHost, ranges: readonly RangeTarget[]): readonly RangeTarget[] {
  const touches = (reference: RangeTarget): boolean =>
    ranges.some(({ sheet, area }) => sheet === reference.sheet && overlaps(area, reference.area));
  const found = host.workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    const formulas = used === null ? [] : formulasIn(sheet, used);
    return formulas
      .filter(({ formula }) => referencesOf(host, formula, sheet).some(touches))
      .map(({ area }) => ({ sheet, area }));
  });
  return distinct(found);
}

function formulasIn(sheet: SheetModel, area: Area): { readonly formula: string; readonly area: Area }[] {
  const used = intersection(area, sheet.usedArea(true) ?? area);
  const found: { readonly formula: string; readonly area: Area }[] = [];
  if (used === null) return found;
  for (let row = used.top; row <= used.bottom; row++)
    for (let column = used.left; column <= used.right; column++) {
      const { formula } = sheet.content(row, column);
      if (formula !== null) found.push({ formula, area: { top: row, left: column, bottom: row, right: column } });
    }
  return found;
}

/** Cells that a formula names: by address, name or table. What cannot be found is left out. */
function referencesOf(host: ExcelHost, formula: string, sheet: SheetModel): readonly RangeTarget[] {
  return tokensOf(formula)
    .filter(({ kind }) => kind === 'reference' || kind === 'name' || kind === 'structured')
    .flatMap(({ text }) => {
      try {
        return [host.areaOf(text, sheet)];
      } catch (_notCells) {
        return [];
      }
    });
}

function distinct(ranges: readonly RangeTarget[]): readonly RangeTarget[] {
  return [...new Map(ranges.map((range) => [keyOf(range), range])).values()];
}

function keyOf({ sheet, area }: RangeTarget): string {
  return addressOf(sheet, [area]);
}

function addressOf(sheet: SheetModel, areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area, { sheet: sheet.name })).join(',');
}

function bySheet(ranges: readonly RangeTarget[]): readonly (readonly [SheetModel, readonly Area[]])[] {
  const found = new Map<SheetModel, Area[]>();
  for (const { sheet, area } of ranges) found.set(sheet, [...(found.get(sheet) ?? []), area]);
  return [...found];
}

function objects(ranges: readonly RangeTarget[], host: ExcelHost): readonly HostObject[] {
  return bySheet(ranges)
    .map(([sheet, areas]) => areasObject(host, sheet, areas))
    .filter((object) => object !== null);
}

function ofSheet(ranges: readonly RangeTarget[], key: unknown, host: ExcelHost): HostObject | null {
  const wanted = sheetByKey(host, key);
  const sheet = wanted === null ? null : (wanted.target as { readonly sheet: SheetModel }).sheet;
  const areas = ranges.filter((range) => range.sheet === sheet).map(({ area }) => area);
  return sheet === null ? null : areasObject(host, sheet, areas);
}
