import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import type { Sample } from '../../desk/samples/truth';
import { pairFigures, type PairFigures } from '../link/pairFigures';
import { runBook, type Ran } from './runBook';

const LAST_DAY = 46326;

/** How well the run's customers are the persons of the truth, over the rows of the customer sheet. */
function figuresOf(sample: Sample): { ran: Ran; figures: PairFigures } {
  const ran = runBook(sample.book, {}, new Map(), LAST_DAY);
  const who = ran.portrait.gathered.identity.customers;
  if (!who) throw new Error('a sample has a customer sheet');
  const figures = pairFigures(who.subarray(0, sample.truth.customers.length), sample.truth.customers.map(({ person }) => person)); // prettier-ignore
  return { ran, figures };
}

describe('requirements 47-49: the customers of a whole run are the persons of the truth', () => {
  test.each([1, 2])('Chinese shop, seed %s', (seed) => {
    const { figures } = figuresOf(chineseShop({ orders: 5_000, seed }));
    expect(figures.truePairs).toBeGreaterThan(20);
    // Seed 2 has two people of one household with one phone: two ids and two names keep them apart.
    expect(figures.precision).toBe(1);
    expect(figures.f1).toBeGreaterThan(0.91);
  });

  test('#48: two people with one phone are a question', () => {
    const { ran } = figuresOf(chineseShop({ orders: 5_000, seed: 2 }));
    const asked = ran.portrait.merges.queue.filter(
      (item) => item.kind === 'pair' && item.rule.kinds.join() === 'phone',
    );
    expect(asked).toHaveLength(1);
  });

  test.each([1, 2])('English accounts, seed %s', (seed) => {
    const { figures } = figuresOf(englishB2B({ orders: 5_000, seed }));
    expect(figures.truePairs).toBeGreaterThan(10);
    expect(figures.precision).toBeGreaterThan(0.98);
    expect(figures.f1).toBeGreaterThan(0.95);
  });

  test('orders without an id are of the person whose phone they bear', () => {
    const sample = chineseShop({ orders: 10_000, seed: 1 });
    const { portrait } = figuresOf(sample).ran;
    const { orders, customers, identity } = portrait.gathered;
    const whoOf = (row: number): number => identity.orders?.[row - (orders?.sheet.firstRow ?? 0)] ?? -1;
    const ownerOf = (customer: number | null): number => customers?.customer[customer ?? -1] ?? -1;
    const byPhone = sample.truth.orders.filter(
      ({ customer, dirt }) => customer !== null && dirt.includes('missingCustomerId'),
    );
    const right = byPhone.filter(({ row, customer }) => whoOf(row) === ownerOf(customer));
    expect(byPhone.length).toBeGreaterThan(20);
    expect(right.length).toBeGreaterThan(byPhone.length * 0.9);
  });
});
