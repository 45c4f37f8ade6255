import type { KeyTable } from '../keys/keyTable';

/** Number the distinct rows of keys by first appearance; -1 = no key at all. Rows are compared key by key, so that equal hashes join nobody. */
export function foldRows(table: KeyTable): { count: number; ofRow: Int32Array; firstRow: Int32Array } {
  const columns = [...table.columns.values()].map(({ codes }) => codes);
  const ofRow = new Int32Array(table.rowCount).fill(-1);
  const firstRow: number[] = [];
  let slots = new Int32Array(4096);
  for (let row = 0; row < table.rowCount; row++) {
    const hash = hashAt(columns, row);
    if (hash === null) continue;
    let slot = hash & (slots.length - 1);
    let record = (slots[slot] ?? 0) - 1;
    while (record >= 0 && !isEqual(columns, firstRow[record] ?? 0, row)) {
      slot = (slot + 1) & (slots.length - 1);
      record = (slots[slot] ?? 0) - 1;
    }
    if (record < 0) {
      record = firstRow.push(row) - 1;
      slots[slot] = record + 1;
      if (firstRow.length * 2 > slots.length) slots = widened(columns, firstRow, slots.length * 4);
    }
    ofRow[row] = record;
  }
  return { count: firstRow.length, ofRow, firstRow: Int32Array.from(firstRow) };
}

/** `null` when every key is blank. */
function hashAt(columns: readonly Int32Array[], row: number): number | null {
  let hash = 0x3c6ef372;
  let isBlank = true;
  for (const codes of columns) {
    const code = codes[row] ?? -1;
    if (code >= 0) isBlank = false;
    hash = Math.imul(hash ^ code, 0x2c1b3c6d);
    hash ^= hash >>> 15;
  }
  return isBlank ? null : hash ^ (hash >>> 13);
}

function isEqual(columns: readonly Int32Array[], one: number, other: number): boolean {
  for (const codes of columns) if (codes[one] !== codes[other]) return false;
  return true;
}

function widened(columns: readonly Int32Array[], firstRow: readonly number[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  firstRow.forEach((row, record) => {
    let slot = (hashAt(columns, row) ?? 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = record + 1;
  });
  return slots;
}
