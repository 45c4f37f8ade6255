import type { Linked } from '../linkCustomers';

/** Give each customer the id it keeps, as the source has it; `null` where no row has one.
 *  Of several the one of the earliest day stays (serial days by row, 0 or less = none, later than every day), then the shorter, then the smaller text: sorting rows changes no id. */
export function existingIds(
  { table, customerOfRow, count }: Linked,
  day: Int32Array | null,
): readonly (string | null)[] {
  const column = table.columns.get('customerId');
  const best = new Int32Array(count).fill(-1);
  if (!column) return Array.from(best, () => null);
  const textAt = (row: number): string => column.texts[column.codes[row] ?? -1] ?? '';
  const dayAt = (row: number): number => ((day?.[row] ?? 0) > 0 ? (day?.[row] ?? 0) : Infinity);
  const isBetter = (row: number, before: number): boolean => {
    if (column.codes[row] === column.codes[before]) return dayAt(row) < dayAt(before);
    if (dayAt(row) !== dayAt(before)) return dayAt(row) < dayAt(before);
    const [one, other] = [textAt(row), textAt(before)];
    return one.length === other.length ? one < other : one.length < other.length;
  };
  for (let row = 0; row < customerOfRow.length; row++) {
    const who = customerOfRow[row] ?? -1;
    if (who < 0 || (column.codes[row] ?? -1) < 0) continue;
    const before = best[who] ?? -1;
    if (before < 0 || isBetter(row, before)) best[who] = row;
  }
  return Array.from(best, (row) => (row < 0 ? null : textAt(row)));
}

/** List for each customer of several ids those that it does not keep, in the order of rows: what `合并到` is written for. */
export function mergedIds(
  { table, customerOfRow }: Linked,
  kept: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const column = table.columns.get('customerId');
  const into = new Map<string, string>();
  if (!column) return into;
  for (let row = 0; row < customerOfRow.length; row++) {
    const [id, stays] = [column.texts[column.codes[row] ?? -1], kept[customerOfRow[row] ?? -1]];
    if (id !== undefined && stays && id !== stays) into.set(id, stays);
  }
  return into;
}
