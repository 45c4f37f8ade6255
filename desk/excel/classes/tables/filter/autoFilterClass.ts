import type { Area } from '../../../../../core/index';
import { contains, overlaps } from '../../../../workbook/areas';
import type { FilterCriterion } from '../../../../workbook/objects';
import { excelClass, HostObject, type ExcelHost, type RangeTarget } from '../../../spec';
import { columnsOf, rowsOf } from '../areaParts';
import { invalidArgument, isAbsent, wholeNumberOf } from '../arguments';
import { found } from '../collectionMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import type { FilterTarget } from '../targets';
import { criteriaOf, criterionFrom } from './filterCriteria';
import { clearTableFilters, filterTableColumn, showFilterButton } from './tableFilter';
import { textsWithinColumn } from './textsWithin';

/** The filter of a sheet, or of a table. */
export const autoFilterClass = excelClass<FilterTarget>({
  name: 'AutoFilter',
  fields: {
    criteria: { get: allCriteria },
    enabled: { get: (target) => areaOfFilter(target) !== null },
    isDataFiltered: { get: (target) => criteriaMap(target).size > 0 },
  },
  methods: {
    apply,
    clearColumnCriteria: (target, [columnIndex]) => {
      const area = found(filterArea(target), 'filter');
      setCriterion(changeable(target), wholeNumberOf(columnIndex, 'columnIndex', 0, columnsOf(area) - 1), null);
    },
    clearCriteria: (target) => clearAll(changeable(target)),
    getRange: (target, _args, host) => host.range(target.sheet, found(areaOfFilter(target), 'filter')),
    getRangeOrNullObject: (target, _args, host) => {
      const area = areaOfFilter(target);
      return area === null ? null : host.range(target.sheet, area);
    },
    reapply: (target) => target.sheet.applyFilters('script'),
    remove: (target) => {
      const { sheet, table } = changeable(target);
      if (table === null) sheet.setAutoFilter(null, 'script');
      else showFilterButton({ sheet, table }, false);
    },
  },
});

function changeable(target: FilterTarget): FilterTarget {
  refuseWhenProtected(target.sheet, 'allowAutoFilter');
  return target;
}

function areaOfFilter({ sheet, table }: FilterTarget): Area | null {
  if (table === null) return sheet.autoFilter?.area ?? null;
  return table.filterButton ? filterArea({ sheet, table }) : null;
}

function filterArea({ sheet, table }: FilterTarget): Area | null {
  if (table === null) return sheet.autoFilter?.area ?? null;
  return table.showTotals ? { ...table.area, bottom: table.area.bottom - 1 } : table.area;
}

function criteriaMap({ sheet, table }: FilterTarget): ReadonlyMap<number, FilterCriterion> {
  return (table === null ? sheet.autoFilter?.criteria : table.criteria) ?? new Map<number, FilterCriterion>();
}

function allCriteria(target: FilterTarget): readonly unknown[] {
  const area = areaOfFilter(target);
  const criteria = criteriaMap(target);
  return area === null ? [] : Array.from({ length: columnsOf(area) }, (_, column) => criteriaOf(criteria.get(column)));
}

function apply(target: FilterTarget, [range, columnIndex, criteria]: readonly unknown[], host: ExcelHost): void {
  const given = host.areaOf(range, target.sheet);
  const owner = ownerOf(changeable(target), given);
  const area = owner.table === null ? sheetArea(host, given) : found(filterArea(owner), 'filter');
  if (owner.table === null) placeSheetFilter(owner, area);
  else showFilterButton({ sheet: owner.sheet, table: owner.table }, true);
  if (isAbsent(columnIndex)) return;
  const column = wholeNumberOf(columnIndex, 'columnIndex', 0, columnsOf(area) - 1);
  if (isAbsent(criteria)) return setCriterion(owner, column, null);
  const cells = {
    ...area,
    top: Math.min(area.top + 1, area.bottom),
    left: area.left + column,
    right: area.left + column,
  };
  setCriterion(owner, column, criterionFrom(criteria, textsWithinColumn(owner.sheet, cells)));
}

/** A filter on cells of a table is that table's filter. */
function ownerOf({ sheet, table }: FilterTarget, given: RangeTarget): FilterTarget {
  if (given.sheet !== sheet) throw invalidArgument('The range is on another sheet.');
  if (table !== null && !overlaps(table.area, given.area)) throw invalidArgument('The range is not of this table.');
  if (table !== null) return { sheet, table };
  const touched = [...sheet.tables].find((other) => overlaps(other.area, given.area));
  if (touched === undefined) return { sheet, table: null };
  if (contains(touched.area, given.area)) return { sheet, table: touched };
  throw invalidArgument('A filter cannot reach over the edge of a table.');
}

/** One cell stands for the data around it. */
function sheetArea(host: ExcelHost, { sheet, area }: RangeTarget): Area {
  if (rowsOf(area) > 1 || columnsOf(area) > 1) return area;
  const range = host.range(sheet, area);
  const region = range.spec.methods?.['getSurroundingRegion']?.(range.target, [], host);
  return region instanceof HostObject ? host.areaOf(region).area : area;
}

function placeSheetFilter({ sheet }: FilterTarget, area: Area): void {
  const before = sheet.autoFilter;
  const isSame = before !== null && contains(before.area, area) && contains(area, before.area);
  if (!isSame) sheet.setAutoFilter({ area, criteria: new Map() }, 'script');
}

function setCriterion({ sheet, table }: FilterTarget, column: number, criterion: FilterCriterion | null): void {
  if (table !== null) return filterTableColumn({ sheet, table }, column, criterion);
  const criteria = new Map(sheet.autoFilter?.criteria);
  if (criterion === null) criteria.delete(column);
  else criteria.set(column, criterion);
  sheet.setAutoFilter({ area: found(sheet.autoFilter, 'filter').area, criteria }, 'script');
}

function clearAll({ sheet, table }: FilterTarget): void {
  if (table !== null) return clearTableFilters({ sheet, table });
  if (sheet.autoFilter !== null) sheet.setAutoFilter({ ...sheet.autoFilter, criteria: new Map() }, 'script');
}
