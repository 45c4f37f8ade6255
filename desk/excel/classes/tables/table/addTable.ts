import type { Area } from '../../../../../core/index';
import { overlaps } from '../../../../workbook/areas';
import { LAST_ROW } from '../../../../workbook/limits';
import type { SheetModel } from '../../../../workbook/workbook';
import type { TableModel } from '../../../../workbook/objects';
import type { ExcelHost, RangeTarget } from '../../../spec';
import { columnsOf, isBlankArea, rowsOf } from '../areaParts';
import { invalidArgument } from '../arguments';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import { defaultTableStyle } from '../look/namedStyles';
import type { TableTarget } from '../targets';
import { acceptedNames } from './columnNames';
import { markEmptyBody } from './emptyBody';
import { insertCells } from './shiftCells';
import { nextTableName } from './tableName';

/** Make a table of a range. Without headers a row `Column1`... is put on top and the data move down; a header row alone gets a blank row below.
 *  Header cells become text, blank and repeated ones get names of their own; merged cells come apart.
 *  @throws ExcelError InvalidArgument over another table, a pivot or the end of the sheet; AccessDenied in a protected sheet */
export function addTable(host: ExcelHost, { sheet, area }: RangeTarget, hasHeaders: boolean): TableTarget {
  checkRoom(sheet, area);
  refuseWhenProtected(sheet);
  const isHeaderAlone = hasHeaders && rowsOf(area) === 1;
  if (!hasHeaders) insertCells(sheet, { ...area, bottom: area.top }, 'down', null);
  if (isHeaderAlone) makeRowBelow(sheet, area);
  const grows = !hasHeaders || isHeaderAlone;
  const whole = grows ? { ...area, bottom: Math.min(area.bottom + 1, LAST_ROW) } : area;
  takeMergesApart(sheet, whole);
  writeHeaders(sheet, whole);
  const table = newTable(host, whole);
  markEmptyBody(table, isHeaderAlone);
  return { sheet, table: sheet.tables.add(table, 'script') };
}

function checkRoom(sheet: SheetModel, area: Area): void {
  if ([...sheet.tables].some((table) => overlaps(table.area, area)))
    throw invalidArgument("A table can't overlap another table.");
  if ([...sheet.pivots].some((pivot) => pivot.rendered !== null && overlaps(pivot.rendered, area)))
    throw invalidArgument("A table can't overlap a PivotTable.");
  if (area.top === LAST_ROW) throw invalidArgument('The sheet has no room for the rows of the table.');
}

function makeRowBelow(sheet: SheetModel, header: Area): void {
  const below = { ...header, top: header.bottom + 1, bottom: header.bottom + 1 };
  const isFree = isBlankArea(sheet, below) && ![...sheet.tables].some((table) => overlaps(table.area, below));
  if (!isFree) insertCells(sheet, below, 'down', null);
}

function takeMergesApart(sheet: SheetModel, area: Area): void {
  for (const merge of sheet.merges.filter((merged) => overlaps(merged, area))) sheet.unmerge(merge, 'script');
}

function writeHeaders(sheet: SheetModel, area: Area): void {
  const header = { ...area, bottom: area.top };
  const [values = []] = sheet.values(header);
  const shown = values.map((value, at) => (typeof value === 'number' ? sheet.text(area.top, area.left + at) : value));
  const names = acceptedNames(shown);
  sheet.write(header, (_row, column) => ({ value: names[column] ?? null, formula: null }), 'script');
}

function newTable(host: ExcelHost, area: Area): TableModel {
  return {
    id: host.workbook.newId('table'),
    name: nextTableName(host.workbook),
    area,
    showHeaders: true,
    showTotals: false,
    columnIds: Array.from({ length: columnsOf(area) }, (_, at) => at + 1),
    style: defaultTableStyle(host.workbook),
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    criteria: new Map(),
    sort: [],
  };
}
