import { wholesOf } from '../../book/columnOf';
import { STRONG_KINDS } from '../kinds';
import { PairTable } from './pairTable';
import type { Records } from './record';

/** Number the customers as the sources tell them apart, before anything is linked: by id, else by equal strong keys; a record without strong keys is one by itself. */
export function identities({ count, keys }: Records): Int32Array {
  const [ids, ...others] = STRONG_KINDS.map((kind) => keys.get(kind)?.codes);
  const tables = others.map(() => new PairTable());
  /** First part: 0 = an id, 1 = strong keys, 2 = a record. */
  const numbers = new PairTable();
  return wholesOf(count, (record) => {
    const id = ids?.[record] ?? -1;
    if (id >= 0) return numbers.code(0, id);
    const codes = others.map((column) => (column?.[record] ?? -1) + 1);
    if (codes.every((code) => code === 0)) return numbers.code(2, record);
    return numbers.code(
      1,
      codes.reduce((whole, code, at) => tables[at]?.code(whole, code) ?? whole, 0),
    );
  });
}
