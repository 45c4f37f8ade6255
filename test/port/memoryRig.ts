import type { Book, Sheet } from '../../core/index';
import { DateStyle, isSerial, plainSheet } from '../../core/index';
import { MemoryHost } from '../../desk/memory/memoryHost';
import type { PortRig } from './rig';
import { ORDERS } from './shop';

/** The memory host with the shop in it. */
export function memoryRig(): PortRig & { readonly host: MemoryHost } {
  const dates = new Map([[2, Uint8Array.from(ORDERS, (_, row) => (row === 0 ? DateStyle.none : DateStyle.date))]]);
  const sheet = plainSheet('订单', ORDERS, { dates });
  const book: Book = { title: 'shop.xlsx', date1904: false, sheets: [sheet], names: [] };
  const host = new MemoryHost(book, { now: () => '2024-06-30T04:00:00.000Z' });
  const change = (name: string, edit: (sheet: Sheet) => Sheet): void =>
    host.edit((now) => ({ ...now, sheets: now.sheets.map((one) => (one.name === name ? edit(one) : one)) }));
  return {
    host,
    whole: () => JSON.stringify(host.book, (_key, value: unknown) => (value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value)), // prettier-ignore
    cells: (name) => host.book.sheets.find((one) => one.name === name)?.rows ?? [],
    setCell: (name, row, column, value) =>
      change(name, (one) => {
        const rows = one.rows.map((cells) => [...cells]);
        const cells = rows[row] ?? [];
        while (cells.length <= column) cells.push(null);
        cells[column] = value;
        if (typeof value === 'number' && !isSerial(value)) one.dates.get(column)?.fill(DateStyle.none, row, row + 1);
        return { ...one, rows };
      }),
    reverseRows: (name, first, last) =>
      change(name, (one) => {
        const rows = [...one.rows];
        rows.splice(first, last - first + 1, ...rows.slice(first, last + 1).reverse());
        return { ...one, rows };
      }),
    renameSheet: (from, to) =>
      host.edit((now) => ({
        ...now,
        sheets: now.sheets.map((one) => (one.name === from ? { ...one, name: to } : one)),
        names: now.names.map((one) => (one.sheet === from ? { ...one, sheet: to } : one)),
      })),
    edits: true,
    protect: (name) => change(name, (one) => ({ ...one, protected: true })),
    filter: (name) => change(name, (one) => ({ ...one, filtered: true, hiddenRows: [3, 4] })),
  };
}
