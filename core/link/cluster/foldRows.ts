import type { KeyTable } from '../keys/keyTable';

/** Number the distinct rows of keys by first appearance; -1 = no key at all. Rows are compared key by key, so that equal hashes join nobody.
 *  The keys of each record stand side by side, so that a row looks at two places in memory and not at one a column.
 *  Rows of one value in the first column are mostly equal in the others too, so the latest record of that value is looked at first. */
export function foldRows(table: KeyTable): { count: number; ofRow: Int32Array; firstRow: Int32Array } {
  const columns = [...table.columns.values()].map(({ codes }) => codes);
  const width = columns.length;
  const ofRow = new Int32Array(table.rowCount).fill(-1);
  const firstRow: number[] = [];
  let keys = new Int32Array(1024 * width);
  let slots = new Int32Array(4096);
  const line = new Int32Array(width);
  const latest = new Int32Array([...table.columns.values()][0]?.texts.length ?? 0).fill(-1);
  for (let row = 0; row < table.rowCount; row++) {
    if (!readLine(columns, row, line)) continue;
    const before = latest[line[0] ?? -1] ?? -1;
    if (before >= 0 && isEqual(keys, before * width, line)) {
      ofRow[row] = before;
      continue;
    }
    const hash = hashOfKeys(line, 0, width);
    let slot = hash & (slots.length - 1);
    let record = (slots[slot] ?? 0) - 1;
    while (record >= 0 && !isEqual(keys, record * width, line)) {
      slot = (slot + 1) & (slots.length - 1);
      record = (slots[slot] ?? 0) - 1;
    }
    if (record < 0) {
      record = firstRow.push(row) - 1;
      if ((record + 1) * width > keys.length) keys = grown(keys);
      keys.set(line, record * width);
      slots[slot] = record + 1;
      if (firstRow.length * 2 > slots.length) slots = widened(keys, width, firstRow.length, slots.length * 4);
    }
    ofRow[row] = record;
    if ((line[0] ?? -1) >= 0) latest[line[0] ?? -1] = record;
  }
  return { count: firstRow.length, ofRow, firstRow: Int32Array.from(firstRow) };
}

/** Read the keys of a row; false when all are blank. */
function readLine(columns: readonly Int32Array[], row: number, line: Int32Array): boolean {
  let isFilled = false;
  for (let at = 0; at < columns.length; at++) {
    const code = columns[at]?.[row] ?? -1;
    if (code >= 0) isFilled = true;
    line[at] = code;
  }
  return isFilled;
}

function hashOfKeys(keys: Int32Array, from: number, width: number): number {
  let hash = 0x3c6ef372;
  for (let at = from; at < from + width; at++) {
    hash = Math.imul(hash ^ (keys[at] ?? 0), 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  return (hash ^ (hash >>> 13)) & 0x7fffffff;
}

function isEqual(keys: Int32Array, from: number, line: Int32Array): boolean {
  for (let at = 0; at < line.length; at++) if (keys[from + at] !== line[at]) return false;
  return true;
}

function grown(keys: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(keys.length * 2);
  wider.set(keys);
  return wider;
}

function widened(keys: Int32Array, width: number, count: number, size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (let record = 0; record < count; record++) {
    let slot = hashOfKeys(keys, record * width, width) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = record + 1;
  }
  return slots;
}
