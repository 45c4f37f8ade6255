import type { SheetStamp } from './bookStamp';

/** Tell for every row now which row it was before, -1 for a new or blank one. Rows are told by the user's cells, rows of the same content by their order.
 *  A row whose cells were edited since is taken for the row that stood at its place, when that one is not found elsewhere. */
export function matchRows(before: Pick<SheetStamp, 'high' | 'low'>, now: Pick<SheetStamp, 'high' | 'low'>): Int32Array {
  const was = new Int32Array(now.low.length).fill(-1);
  if (isSame(before, now)) return was.map((_, row) => (isBlank(now, row) ? -1 : row));
  const waiting = new Map<string, number[]>();
  for (let row = before.low.length - 1; row >= 0; row--) {
    if (isBlank(before, row)) continue;
    const key = keyOf(before, row);
    const list = waiting.get(key);
    if (list) list.push(row);
    else waiting.set(key, [row]);
  }
  for (let row = 0; row < was.length; row++) {
    if (!isBlank(now, row)) was[row] = waiting.get(keyOf(now, row))?.pop() ?? -1;
  }
  const gone = new Set([...waiting.values()].flat());
  for (let row = 0; row < was.length; row++) {
    if (was[row] === -1 && gone.has(row) && !isBlank(now, row)) was[row] = row;
  }
  return was;
}

/** Nothing moved: the usual case, and much faster. */
function isSame(before: Pick<SheetStamp, 'high' | 'low'>, now: Pick<SheetStamp, 'high' | 'low'>): boolean {
  const { high, low } = before;
  return (
    low.length === now.low.length && low.every((part, row) => part === now.low[row] && high[row] === now.high[row])
  );
}

function isBlank(stamp: Pick<SheetStamp, 'high' | 'low'>, row: number): boolean {
  return stamp.low[row] === 0 && stamp.high[row] === 0;
}

function keyOf(stamp: Pick<SheetStamp, 'high' | 'low'>, row: number): string {
  return `${stamp.high[row] ?? 0} ${stamp.low[row] ?? 0}`;
}
