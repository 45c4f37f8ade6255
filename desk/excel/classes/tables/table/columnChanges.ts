import type { FilterCriterion, TableModel } from '../../../../workbook/objects';

/** What of a table speaks of columns by number: filter and sort. */
export type ColumnSettings = Pick<TableModel, 'criteria' | 'sort'>;

/** Give filter and sort under new column numbers; `moved` gives null for a column that is gone. */
export function moveColumns(table: TableModel, moved: (column: number) => number | null): ColumnSettings {
  const criteria = new Map<number, FilterCriterion>();
  for (const [column, criterion] of table.criteria) {
    const place = moved(column);
    if (place !== null) criteria.set(place, criterion);
  }
  const sort = table.sort.flatMap((field) => {
    const key = moved(field.key);
    return key === null ? [] : [{ ...field, key }];
  });
  return { criteria, sort };
}

/** Find an id that no column of the table has. */
export function nextColumnId(table: TableModel): number {
  return Math.max(0, ...table.columnIds) + 1;
}
