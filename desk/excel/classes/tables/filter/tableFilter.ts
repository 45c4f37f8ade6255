import type { FilterCriterion, TableModel } from '../../../../workbook/objects';
import { invalidArgument } from '../arguments';
import type { TableTarget } from '../targets';

/** Filter a table by one of its columns, or take that filter away with null. */
export function filterTableColumn(
  { sheet, table }: TableTarget,
  column: number,
  criterion: FilterCriterion | null,
): void {
  const criteria = new Map(table.criteria);
  if (criterion === null) criteria.delete(column);
  else criteria.set(column, criterion);
  changeFilter({ sheet, table }, { criteria, filterButton: criterion === null ? table.filterButton : true });
}

/** Show all rows of a table again. */
export function clearTableFilters(target: TableTarget): void {
  changeFilter(target, { criteria: new Map() });
}

/** Show or hide the buttons in a table's header; without buttons there is no filter. @throws ExcelError InvalidArgument without a header row */
export function showFilterButton(target: TableTarget, isShown: boolean): void {
  if (isShown && !target.table.showHeaders) throw invalidArgument('The table shows no header row for the buttons.');
  changeFilter(target, isShown ? { filterButton: true } : { filterButton: false, criteria: new Map() });
}

function changeFilter({ sheet, table }: TableTarget, change: Partial<TableModel>): void {
  sheet.tables.change(table, change, 'script');
  sheet.applyFilters('script');
}
