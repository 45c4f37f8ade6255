import { referenceTo, type Reference } from '../../core/link/link';
import { linkRows, type KeyRow } from './tableOf';

/** How decisions refer to each row. */
export function recordReferences(rows: readonly KeyRow[]): readonly Reference[] {
  const { records } = linkRows(rows);
  return rows.map((_, row) => referenceTo(records, records.ofRow[row] ?? -1));
}
