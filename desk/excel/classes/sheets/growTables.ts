import type { Area } from '../../../../core/index';
import { overlaps } from '../../../workbook/areas';
import type { TableModel } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import type { ExcelHost } from '../../spec';

/** Let a table grow over what was written right below or right beside it, as Excel's auto-expansion does.
 *  Limit: calculated columns are not filled down. */
export function growTables(_host: ExcelHost, sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables.all) {
    const grown = grownArea(table, area);
    if (grown === null || !holdsSomething(sheet, area) || meetsAnother(sheet, table, grown)) continue;
    const added = grown.right - table.area.right;
    const columnIds = [...table.columnIds, ...newColumnIds(table, added)];
    const firstNew = table.area.right + 1;
    sheet.tables.change(table, { area: grown, columnIds }, 'script');
    if (added > 0 && table.showHeaders) nameNewColumns(sheet, grown, firstNew);
  }
}

function grownArea(table: TableModel, area: Area): Area | null {
  const { top, left, bottom, right } = table.area;
  const below = area.top === bottom + 1 && area.left >= left && area.right <= right && !table.showTotals;
  if (below) return { top, left, bottom: area.bottom, right };
  const beside = area.left === right + 1 && area.top >= top && area.bottom <= bottom;
  return beside ? { top, left, bottom, right: area.right } : null;
}

function holdsSomething(sheet: SheetModel, area: Area): boolean {
  return sheet.values(area).some((row) => row.some((cell) => cell !== null));
}

function meetsAnother(sheet: SheetModel, table: TableModel, grown: Area): boolean {
  return sheet.tables.all.some((other) => other !== table && overlaps(other.area, grown));
}

function newColumnIds(table: TableModel, count: number): number[] {
  const highest = Math.max(0, ...table.columnIds);
  return Array.from({ length: count }, (_, index) => highest + index + 1);
}

/** Headers are unique texts; a blank one becomes `Column1`, `Column2`... */
function nameNewColumns(sheet: SheetModel, area: Area, firstNew: number): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const shown = sheet.text(area.top, column);
    const name = column < firstNew ? shown : freeName(shown, taken);
    taken.add(name.toLowerCase());
    if (name === shown) continue;
    const place = { top: area.top, left: column, bottom: area.top, right: column };
    sheet.write(place, () => ({ value: name, formula: null }), 'script');
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const base = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}
