import type { BookStamp, SheetStamp } from './bookStamp';
import { lengthOf, type ValueColumn } from './columns';
import type { OwnedColumns, Patch, PlacedColumn } from './patch';

/** Give a patch the places that its rows have now: rows that a person only sorted or moved since keep their tags. The columns stay where the patch has them.
 *  Gives null when a cell, of the user or of ours, was changed, added or removed in a sheet that the patch writes to, or a sheet of ours came or went: then the patch is out of date.
 *  Rows of the same content are told apart by their order. A patch without columns of the user's sheets depends on every sheet.
 *  Limit: the list of changes names the rows by the places they had. */
export function followRows(patch: Patch, before: BookStamp, now: BookStamp): Patch | null {
  const isWhole = patch.columns.length === 0;
  for (const [name, stamp] of before.sheets) {
    if ((stamp.isOurs || isWhole) && !isSame(stamp, now.sheets.get(name))) return null;
  }
  for (const [name, stamp] of now.sheets) if (stamp.isOurs && !before.sheets.has(name)) return null;
  // Cells of the user are written over only where they were read.
  for (const { sheet } of patch.overwrites) {
    const stamp = before.sheets.get(sheet);
    if (!stamp || !isSame(stamp, now.sheets.get(sheet))) return null;
  }
  const columns: OwnedColumns[] = [];
  for (const group of patch.columns) {
    const moved = followed(group, before.sheets.get(group.sheet), now.sheets.get(group.sheet));
    if (!moved) return null;
    columns.push(moved);
  }
  return { ...patch, columns };
}

function isSame(before: SheetStamp, now: SheetStamp | undefined): boolean {
  if (!now || now.isOurs !== before.isOurs) return false;
  const length = Math.max(before.low.length, now.low.length);
  for (let row = 0; row < length; row++) {
    if ((before.low[row] ?? 0) !== (now.low[row] ?? 0) || (before.high[row] ?? 0) !== (now.high[row] ?? 0))
      return false;
    if ((before.owned[row] ?? 0) !== (now.owned[row] ?? 0)) return false;
  }
  return true;
}

function followed(group: OwnedColumns, before?: SheetStamp, now?: SheetStamp): OwnedColumns | null {
  if (!before || !now || now.isOurs) return null;
  if (isSame(before, now)) return group;
  const places = rowPlaces(before, now);
  const headerRow = places?.[group.headerRow];
  if (!places || headerRow === undefined || headerRow < 0) return null;
  const count = Math.max(0, ...group.columns.map((column) => lengthOf(column.values)));
  const rows = places.slice(group.firstRow, group.firstRow + count);
  const filled = rows.filter((row) => row >= 0);
  const firstRow = filled.reduce((first, row) => Math.min(first, row), Infinity);
  if (firstRow <= headerRow) return null;
  if (filled.length === 0) return { ...group, headerRow, firstRow: headerRow + (group.firstRow - group.headerRow) };
  const length = filled.reduce((last, row) => Math.max(last, row), 0) - firstRow + 1;
  const target = rows.map((row) => (row < 0 ? -1 : row - firstRow));
  return { ...group, headerRow, firstRow, columns: group.columns.map((column) => placed(column, target, length)) };
}

/** Where each row is now, -1 for blank ones; null when the filled rows are not the same rows. */
function rowPlaces(before: SheetStamp, now: SheetStamp): Int32Array | null {
  const waiting = new Map<string, number[]>();
  let open = 0;
  for (let row = now.low.length - 1; row >= 0; row--) {
    if (isBlank(now, row)) continue;
    const key = keyOf(now, row);
    const list = waiting.get(key);
    if (list) list.push(row);
    else waiting.set(key, [row]);
    open++;
  }
  const places = new Int32Array(before.low.length).fill(-1);
  for (let row = 0; row < places.length; row++) {
    if (isBlank(before, row)) continue;
    const found = waiting.get(keyOf(before, row))?.pop();
    if (found === undefined) return null;
    places[row] = found;
    open--;
  }
  return open === 0 ? places : null;
}

function isBlank(stamp: SheetStamp, row: number): boolean {
  return stamp.low[row] === 0 && stamp.high[row] === 0 && stamp.owned[row] === 0;
}

function keyOf(stamp: SheetStamp, row: number): string {
  return `${stamp.high[row] ?? 0} ${stamp.low[row] ?? 0} ${stamp.owned[row] ?? 0}`;
}

function placed(column: PlacedColumn, target: Int32Array, length: number): PlacedColumn {
  const kept = new Map<number, string | number | boolean>();
  for (const [row, value] of column.kept) {
    const place = target[row] ?? -1;
    if (place >= 0) kept.set(place, value);
  }
  return { ...column, values: spread(column.values, target, length), kept };
}

function spread(values: ValueColumn, target: Int32Array, length: number): ValueColumn {
  const each = (put: (from: number, to: number) => void): void =>
    target.forEach((to, from) => {
      if (to >= 0) put(from, to);
    });
  switch (values.kind) {
    case 'numbers': {
      const numbers = new Float64Array(length).fill(NaN);
      each((from, to) => (numbers[to] = values.values[from] ?? NaN));
      return { kind: 'numbers', values: numbers };
    }
    case 'codes': {
      const codes = new Int32Array(length).fill(-1);
      each((from, to) => (codes[to] = values.codes[from] ?? -1));
      return { kind: 'codes', codes, dictionary: values.dictionary };
    }
    case 'texts': {
      const texts: (string | null)[] = Array.from({ length }, () => null);
      each((from, to) => (texts[to] = values.values[from] ?? null));
      return { kind: 'texts', values: texts };
    }
    default:
      return values satisfies never;
  }
}
