import type { Area } from '../../../core/index';
import type { TableModel } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import type { ExcelHost, RangeTarget } from '../spec';

/** Find the cells of a table reference: `Orders`, `Orders[#All]`, `Orders[Amount]`, `Orders[[#Headers],[Amount]]`, `Orders[[A]:[C]]`. Null when it is none. */
export function structuredArea(host: ExcelHost, text: string): RangeTarget | null {
  const match = /^([^[\]\s]+)(?:\[(.*)\])?$/s.exec(text.trim());
  const found = match === null ? undefined : host.workbook.table(match[1] ?? '');
  if (found === undefined) return null;
  const area = partOf(found.sheet, found.table, match?.[2] ?? '');
  return area === null ? null : { sheet: found.sheet, area };
}

function partOf(sheet: SheetModel, table: TableModel, inside: string): Area | null {
  const parts = inside.startsWith('[') ? [...inside.matchAll(/\[([^\]]*)\]/g)].map((part) => part[1] ?? '') : [inside];
  const words = parts.map((part) => part.trim()).filter((part) => part !== '');
  const rows = rowsOf(
    table,
    words.filter((word) => word.startsWith('#')),
  );
  const columns = words.filter((word) => !word.startsWith('#')).map((word) => columnOf(sheet, table, word));
  const known = columns.filter((column) => column !== null);
  if (rows === null || known.length !== columns.length) return null;
  const left = known.length === 0 ? table.area.left : Math.min(...known);
  const right = known.length === 0 ? table.area.right : Math.max(...known);
  return { ...rows, left, right };
}

function rowsOf(table: TableModel, words: readonly string[]): { readonly top: number; readonly bottom: number } | null {
  const { top, bottom } = table.area;
  const first = table.showHeaders ? top + 1 : top;
  const last = table.showTotals ? bottom - 1 : bottom;
  const spans = words.map((word) => {
    if (/^#all$/i.test(word)) return { top, bottom };
    if (/^#headers$/i.test(word)) return table.showHeaders ? { top, bottom: top } : null;
    if (/^#totals$/i.test(word)) return table.showTotals ? { top: bottom, bottom } : null;
    return /^#data$/i.test(word) ? { top: first, bottom: last } : null;
  });
  const known = spans.filter((span) => span !== null);
  if (known.length !== spans.length) return null;
  if (known.length === 0) return { top: first, bottom: last };
  return { top: Math.min(...known.map((span) => span.top)), bottom: Math.max(...known.map((span) => span.bottom)) };
}

function columnOf(sheet: SheetModel, table: TableModel, header: string): number | null {
  for (let column = table.area.left; column <= table.area.right; column++)
    if (sheet.text(table.area.top, column).toLowerCase() === header.toLowerCase()) return column;
  return null;
}
