import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { isBlankCell } from './cellText';
import { unwrapped } from './lookAlike';
import type { Role } from './meaning';
import { sampleRows } from './profile';
import type { SheetReading } from './readSheet';
import { KEY_ROLES } from './sheetKind';

/** The key that two sheets have in common, and which share of the sampled order keys the customer sheet knows. */
export interface SharedKey {
  readonly role: Role;
  /** 0-1. */
  readonly overlap: number;
}

const ORDER_SAMPLE = 2000;
const ENOUGH = 0.2;

/** Find the key through which an order sheet and a customer sheet can be joined: same role on both sides, at least 20% of sampled order keys known, best overlap first.
 *  Values are compared as trimmed text without regard to case. Gives the best overlap found even when it is too small; null without a common key role. */
export function findSharedKey(orders: SheetReading, customers: SheetReading): SharedKey | null {
  let best: SharedKey | null = null;
  for (const role of KEY_ROLES) {
    const ours = columnOf(orders, role);
    const theirs = columnOf(customers, role);
    if (ours === undefined || theirs === undefined) continue;
    const overlap = overlapOf(orders, ours, customers, theirs);
    if (best === null || overlap > best.overlap) best = { role, overlap };
    if (overlap >= ENOUGH) return best;
  }
  return best;
}

/** Tell whether a shared key joins enough. */
export function isEnough(key: SharedKey | null): key is SharedKey {
  return key !== null && key.overlap >= ENOUGH;
}

function overlapOf(orders: SheetReading, ours: number, customers: SheetReading, theirs: number): number {
  const { firstRow, lastRow } = orders.meaning;
  const wanted = new Set<string>();
  for (const row of sampleRows(firstRow, lastRow, ORDER_SAMPLE)) {
    const key = keyText(orders.sheet.rows[row]?.[ours]);
    if (key !== '') wanted.add(key);
  }
  const size = wanted.size;
  const needed = Math.ceil(size * ENOUGH);
  let met = 0;
  for (let row = customers.meaning.firstRow; row <= customers.meaning.lastRow && size > 0; row += 1) {
    if (!wanted.delete(keyText(customers.sheet.rows[row]?.[theirs]))) continue;
    met += 1;
    if (met >= needed) break;
  }
  return size === 0 ? 0 : met / size;
}

function keyText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null || isBlankCell(cell) || isCellError(cell)) return '';
  return typeof cell === 'string' ? unwrapped(cell).toLowerCase() : String(cell);
}

function columnOf(reading: SheetReading, role: Role): number | undefined {
  return reading.meaning.columns.find((column) => column.role === role)?.column;
}
