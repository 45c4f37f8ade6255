import type { Area } from '../../../../../core/index';
import { overlaps } from '../../../../workbook/areas';
import type { TableModel } from '../../../../workbook/objects';
import type { RangeTarget } from '../../../spec';
import { columnsOf, rowsOf } from '../areaParts';
import { invalidArgument } from '../arguments';
import type { TableTarget } from '../targets';
import { moveColumns, nextColumnId } from './columnChanges';
import { acceptedNames } from './columnNames';
import { markEmptyBody } from './emptyBody';
import { showTotals } from './totalsRow';

/** Give a table another area. It must overlap the old one and begin in the same row; cells neither move nor go.
 *  A totals row moves to the new end. @throws ExcelError InvalidArgument */
export function resizeTable(target: TableTarget, range: RangeTarget): void {
  const { sheet, table } = target;
  checkSize(target, range);
  const hadTotals = table.showTotals;
  if (hadTotals) showTotals(target, false);
  const area = hadTotals ? { ...range.area, bottom: range.area.bottom - 1 } : range.area;
  const change = { area, columnIds: keptIds(table, area), ...keptSettings(table, area) };
  sheet.tables.change(table, change, 'script');
  markEmptyBody(table, false);
  if (table.showHeaders) nameColumns(target);
  if (hadTotals) showTotals(target, true);
  sheet.applyFilters('script');
}

function checkSize({ sheet, table }: TableTarget, range: RangeTarget): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (range.sheet !== sheet || !overlaps(range.area, table.area))
    throw invalidArgument('The new range must overlap the table.');
  if (range.area.top !== table.area.top) throw invalidArgument('The headers must stay in the same row.');
  if (rowsOf(range.area) < least) throw invalidArgument(`The table needs at least ${least} rows.`);
  if ([...sheet.tables].some((other) => other !== table && overlaps(other.area, range.area)))
    throw invalidArgument("A table can't overlap another table.");
}

function keptIds(table: TableModel, area: Area): number[] {
  const first = nextColumnId(table);
  let added = 0;
  return Array.from({ length: columnsOf(area) }, (_, at) => {
    const kept = table.columnIds[area.left + at - table.area.left];
    if (kept !== undefined) return kept;
    added += 1;
    return first + added - 1;
  });
}

function keptSettings(table: TableModel, area: Area): ReturnType<typeof moveColumns> {
  return moveColumns(table, (column) => {
    const place = table.area.left + column - area.left;
    return place >= 0 && place < columnsOf(area) ? place : null;
  });
}

function nameColumns({ sheet, table }: TableTarget): void {
  const header = { ...table.area, bottom: table.area.top };
  const [before = []] = sheet.values(header);
  const names = acceptedNames(before);
  sheet.write(
    header,
    (_row, column) => (before[column] === names[column] ? undefined : { value: names[column] ?? null, formula: null }),
    'script',
  );
}
