import { DisjointSets } from '../../core/link/cluster/disjointSets';
import { PairTable } from '../../core/link/cluster/pairTable';

test('two different pairs never share a number, and a pair keeps its own', () => {
  const pairs = new PairTable();
  const side = 300;
  const wrong: number[][] = [];
  for (let left = 0; left < side; left++)
    for (let right = 0; right < side; right++)
      if (pairs.code(left, right) !== left * side + right) wrong.push([left, right]);
  expect(wrong).toEqual([]);
  expect(pairs.count).toBe(side * side);
  expect([pairs.code(0, 0), pairs.code(7, 9), pairs.code(9, 7)]).toEqual([0, 7 * side + 9, 9 * side + 7]);
});

test('sets know their members, and every look shortens the way', () => {
  const sets = new DisjointSets(1024);
  for (let step = 1; step < 1024; step *= 2)
    for (let record = 0; record < 1024; record += 2 * step) sets.union(sets.find(record), sets.find(record + step));
  const look = (): number => {
    const before = sets.hops;
    const roots = Array.from({ length: 1024 }, (_, place) => sets.find(1023 - place));
    expect(new Set(roots)).toEqual(new Set([0]));
    return sets.hops - before;
  };
  // The sets were joined two by two, so that records begin up to ten levels below the root.
  expect(look()).toBeGreaterThan(1023);
  for (let times = 0; times < 4; times++) look();
  expect(look()).toBe(1023);
});
