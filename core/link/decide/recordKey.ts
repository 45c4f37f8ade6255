import { hashOf } from '../../book/interner';
import type { Records } from '../cluster/record';
import { keyOf } from '../cluster/record';
import { KEY_KINDS } from '../kinds';
import type { Reference } from './reference';

/** Refer to a record: by its id where it has one, else by a key of 48 bits over all its keys, which stays when rows are sorted or other cells edited.
 *  Limit: a record whose phone, name or other key is edited gets another key; decisions about it are then listed as finding nobody. */
export function referenceTo(records: Records, record: number): Reference {
  const id = keyOf(records, record, 'customerId');
  return id === null ? { kind: 'record', key: recordKey(records, record) } : { kind: 'id', id };
}

/** Give the key of a record's contents: twelve hexadecimal digits. Different contents share one about once in 2^48 pairs; who looks a key up must therefore count the finds. */
export function recordKey(records: Records, record: number): string {
  let [high, low] = [0x3c6ef372, 0x1f83d9ab];
  KEY_KINDS.forEach((kind, at) => {
    const text = keyOf(records, record, kind);
    if (text === null) return;
    for (const part of [at + 1, text.length, hashOf(text), hashOf(`${kind} ${text}`)]) {
      high = Math.imul(high ^ part, 0x2c1b3c6d);
      low = Math.imul(low ^ (part + (high >>> 7)), 0x297a2d39);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
  });
  return (high >>> 8).toString(16).padStart(6, '0') + (low >>> 8).toString(16).padStart(6, '0');
}
