import { linkRows, type KeyRow } from './tableOf';

/** Customers typed in again with another phone, orders of each, companies and addresses that many share. */
function rowsOf(count: number): readonly KeyRow[] {
  return Array.from({ length: count }, (_, at) => {
    const person = (at * 7919) % Math.ceil(count / 3);
    return {
      ...(at % 4 === 0 ? {} : { customerId: `C${person * 2 + (at % 2)}` }),
      phone: `p${person}`,
      device: `d${person + (at % 5 === 0 ? 1 : 0) * count}`,
      company: `k${person % Math.ceil(count / 200)}`,
      name: `n${person % Math.ceil(count / 10)}`,
      address: `a${at % Math.ceil(count / 50)}`,
    };
  });
}

test('work grows with the rows: ten times the rows, at most eleven times the pairs and the steps', () => {
  const small = linkRows(rowsOf(10_000)).work;
  const large = linkRows(rowsOf(100_000)).work;
  expect(small.pairs).toBeGreaterThan(10_000);
  expect(large.pairs / small.pairs).toBeLessThan(11);
  expect(large.hops / small.hops).toBeLessThan(11);
});

test('one key on all rows does not make it worse', () => {
  const rows = (count: number): readonly KeyRow[] =>
    Array.from({ length: count }, (_, at) => ({ customerId: `C${at}`, phone: 'p', company: 'k', name: `n${at % 9}` }));
  const settings = { largestCluster: 1e9 };
  const [small, large] = [linkRows(rows(10_000), { settings }), linkRows(rows(100_000), { settings })];
  expect(small.count).toBe(9);
  expect(large.work.pairs / small.work.pairs).toBeLessThan(11);
  expect(large.work.hops / small.work.hops).toBeLessThan(11);
});
