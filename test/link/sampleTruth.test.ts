import { keySource, keyTable, linkCustomers, standardLink, type KeyKind, type Linked } from '../../core/link/link';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import type { OrderTruth, Sample } from '../../desk/samples/truth';
import { cleanedSheets, columnsByHeader } from './cleanedSheets';
import { pairFigures } from './pairFigures';

/** Invented shops know which of their rows are one person; the truth is written beside the dirt, not read from the cells. */
function linkSample(sample: Sample, headers: Readonly<Partial<Record<KeyKind, string>>>, withOrders: boolean): Linked {
  const { orders, customers } = cleanedSheets(sample.book);
  if (!orders || !customers) throw new Error('a sample has both sheets');
  const people = keySource(customers, { more: columnsByHeader(customers, headers), idFirst: false });
  const bought = keySource(orders, { more: new Map(), idFirst: true });
  return linkCustomers(keyTable(withOrders ? [people, bought] : [people]), [], standardLink);
}

/** Customer of each row of the customer sheet, which is the first source. */
const figuresOf = (sample: Sample, linked: Linked) =>
  pairFigures(
    linked.customerOfRow.subarray(0, sample.truth.customers.length),
    sample.truth.customers.map(({ person }) => person),
  );

describe('requirements 47-49 on invented shops', () => {
  test.each([1, 2, 3])('Chinese shop, seed %s: no wrong merge, and all rows found that a strong key tells', (seed) => {
    const sample = chineseShop({ orders: 10_000, seed });
    const linked = linkSample(sample, { device: '设备ID' }, false);
    const figures = figuresOf(sample, linked);
    expect(figures.truePairs).toBeGreaterThan(50);
    expect(figures.precision).toBe(1);
    // Rows with a traditional surname share no key with the others: they are left to a person (safety 5.4, 44).
    expect(figures.recall).toBeGreaterThan(0.75);
    expect(pairFigures(linked.customerOfRow, keyless(sample)).recall).toBeGreaterThan(0.995);
  });

  test.each([1, 2])('English accounts, seed %s: by e-mail and phone, and company with contact', (seed) => {
    const sample = englishB2B({ orders: 10_000, seed });
    const figures = figuresOf(sample, linkSample(sample, { company: 'Company', name: 'Contact' }, false));
    expect(figures.truePairs).toBeGreaterThan(20);
    // Two invented companies may have one name but for the legal form, and contacts of one name: nobody could tell.
    expect(figures.precision).toBeGreaterThan(0.98);
    expect(figures.recall).toBeGreaterThan(0.98);
  });

  test('orders without an id find their customer by phone, and orders with an id by the id alone', () => {
    const sample = chineseShop({ orders: 10_000, seed: 1 });
    const linked = linkSample(sample, { device: '设备ID' }, true);
    const { orders } = cleanedSheets(sample.book);
    const from = linked.table.sources[1]?.from ?? 0;
    const whoOf = ({ row }: OrderTruth): number => linked.customerOfRow[from + row - (orders?.firstRow ?? 0)] ?? -1;
    const ownerOf = ({ customer }: OrderTruth): number => linked.customerOfRow[customer ?? -1] ?? -1;
    const told = sample.truth.orders.filter(({ customer, dirt }) => customer !== null && !dirt.includes('idAsNumber'));
    const byPhone = told.filter(({ dirt }) => dirt.includes('missingCustomerId'));
    const byId = told.filter(({ dirt }) => !dirt.includes('missingCustomerId'));
    expect(byId.length).toBeGreaterThan(9_000);
    expect(byId.filter((order) => whoOf(order) !== ownerOf(order))).toEqual([]);
    expect(byPhone.filter((order) => whoOf(order) === ownerOf(order)).length).toBeGreaterThan(byPhone.length * 0.9);
    // Where the customer sheet lacks the phone, the order is a customer of its own, never another one's.
    const elsewhere = byPhone.filter((order) => whoOf(order) !== ownerOf(order));
    expect(elsewhere.filter((order) => (linked.firstRow[whoOf(order)] ?? 0) < from)).toEqual([]);
  });
});

/** The truth, rows apart that were typed in again with every key changed. */
function keyless(sample: Sample): readonly number[] {
  return sample.truth.customers.map(({ person, dirt }, row) =>
    dirt.includes('personTraditional') ? -1 - row : person,
  );
}
