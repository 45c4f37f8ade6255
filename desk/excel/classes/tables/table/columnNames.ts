import { isCellError, type Cell } from '../../../../../core/index';
import type { TableModel } from '../../../../workbook/objects';
import type { TableTarget } from '../targets';
import { columnsOf } from '../areaParts';

const KEY = 'headers';

/** Give the names of a table's columns: the texts of its header row, or those it had when the row was hidden. */
export function columnNames({ sheet, table }: TableTarget): readonly string[] {
  const count = columnsOf(table.area);
  const kept = table.bag?.get(KEY);
  if (!table.showHeaders && Array.isArray(kept)) return kept.map(String);
  if (!table.showHeaders) return Array.from({ length: count }, (_, at) => `Column${at + 1}`);
  const { top, left } = table.area;
  return Array.from({ length: count }, (_, at) => sheet.text(top, left + at));
}

/** Keep the names while the header row is hidden. */
export function keepColumnNames(table: TableModel, names: readonly string[]): void {
  const bag = table.bag ?? new Map<string, unknown>();
  bag.set(KEY, [...names]);
  table.bag = bag;
}

/** Make header texts that a table accepts: text, none blank, none twice (any case). Blank becomes Column1, Column2...; the second "City" becomes City2. */
export function acceptedNames(given: readonly Cell[]): readonly string[] {
  const taken = new Set<string>();
  return given.map((cell, at) => {
    const text = textOfCell(cell);
    const name = freeName(text === '' ? `Column${at + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Find a name like the wanted one that is not taken: City, City2, City3. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let count = 2; ; count += 1) {
    const name = `${wanted}${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Find the name for a column nobody named: Column1, Column2... */
export function nextColumnName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) if (!taken.has(`column${count}`)) return `Column${count}`;
}

function textOfCell(cell: Cell): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}
