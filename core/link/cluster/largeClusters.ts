import { bytesOf } from '../../book/columnOf';
import type { DisjointSets } from './disjointSets';
import { PairTable } from './pairTable';

/** Mark the records of sets that hold more than `most` different customers as the sources tell them apart (`identity` by record), one byte a record; `null` when there is none.
 *  Twenty orders of one id are one customer. */
export function recordsOfLargeSets(sets: DisjointSets, identity: Int32Array, most: number): Uint8Array | null {
  const met = new PairTable();
  const sizes = new Int32Array(identity.length);
  for (let record = 0; record < identity.length; record++) {
    const root = sets.find(record);
    const before = met.count;
    if (met.code(root, identity[record] ?? -1) === before) sizes[root] = (sizes[root] ?? 0) + 1;
  }
  if (!sizes.some((size) => size > most)) return null;
  return bytesOf(identity.length, (record) => ((sizes[sets.find(record)] ?? 0) > most ? 1 : 0));
}

/** List the sets among marked records, each in ascending order, the sets by their first record. */
export function groupsOf(sets: DisjointSets, marked: Uint8Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  marked.forEach((mark, record) => {
    if (mark === 0) return;
    const root = sets.find(record);
    const group = groups.get(root);
    if (group) group.push(record);
    else groups.set(root, [record]);
  });
  return [...groups.values()];
}
